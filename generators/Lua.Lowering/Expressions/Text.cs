using System.Collections.Generic;
using System.Linq;
using AzerothsTopTalent.Lua.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using static AzerothsTopTalent.Lua.Syntax.LuaFactory;

namespace AzerothsTopTalent.Lua.Lowering;

internal sealed partial class BodyLowering
{
    private const int MostOperands = 60;

    private LuaExpression Concatenation(IBinaryOperation operation)
    {
        var parts = new List<IOperation>();
        Collect(operation, parts);
        var values = Operands(
            parts.Select(part => (part, (System.Func<LuaExpression>)(() => TextPart(part)))).ToList()
        );
        // What is left of a number and empty text is the number, which must be text all the same.
        if (values.Count(value => value is not LuaString { Value: "" }) == 1)
        {
            var only = parts[values.FindIndex(value => value is not LuaString { Value: "" })];
            return AloneAsText(values.First(value => value is not LuaString { Value: "" }), only);
        }
        return Join(values);
    }

    /// <summary>An operand of <c>..</c> that stands alone: integers become text only by being concatenated.</summary>
    private static LuaExpression AloneAsText(LuaExpression text, IOperation source)
    {
        var type = source is IConversionOperation { IsImplicit: true, OperatorMethod: null } boxing
            ? boxing.Operand.Type
            : source.Type;
        return text is not LuaString && TypeFacts.IsInteger(type) ? Call("tostring", text) : text;
    }

    private static void Collect(IOperation operation, List<IOperation> parts)
    {
        if (
            operation is IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, OperatorMethod: null } sum
            && TypeFacts.IsString(sum.Type)
        )
        {
            Collect(sum.LeftOperand, parts);
            Collect(sum.RightOperand, parts);
            return;
        }
        parts.Add(
            operation is IParenthesizedOperation inner && TypeFacts.IsString(inner.Operand.Type)
                ? inner.Operand
                : operation
        );
    }

    /// <summary>Concatenates; neighbouring literals become one.</summary>
    public static LuaExpression Join(IEnumerable<LuaExpression> values)
    {
        var parts = new List<LuaExpression>();
        foreach (var value in values)
        {
            if (value is LuaString { Value: "" })
            {
                continue;
            }
            if (value is LuaString text && parts.LastOrDefault() is LuaString before)
            {
                parts[parts.Count - 1] = Text(before.Value + text.Value);
                continue;
            }
            parts.Add(value);
        }
        if (parts.Count == 0)
        {
            return Text("");
        }
        if (parts.Count > MostOperands)
        {
            // The parser of Lua 5.1 nests once for each operand and stops at 200.
            return Call("table.concat", Table(parts));
        }
        var result = parts[parts.Count - 1];
        for (var i = parts.Count - 2; i >= 0; i--)
        {
            result = Concat(parts[i], result);
        }
        return parts.Count == 1 && result is LuaNumber ? Concat(Text(""), result) : result;
    }

    /// <summary>An operand of <c>..</c>: text, or an integer, which Lua turns into the same text as .NET.</summary>
    public LuaExpression TextPart(IOperation operation)
    {
        var source =
            operation is IConversionOperation { IsImplicit: true, OperatorMethod: null } boxing
            && boxing.Type?.SpecialType is SpecialType.System_Object or SpecialType.System_String
                ? ((IConversionOperation)operation).Operand
                : operation;
        if (
            source.ConstantValue is { HasValue: true } constant
            && source is not IFieldReferenceOperation
            && constant.Value is null or string or char
        )
        {
            return Text(constant.Value?.ToString() ?? "");
        }
        return TextOf(Value(source), source.Type, source.Syntax, IsTextKnownNotNull(source));
    }

    private bool IsTextKnownNotNull(IOperation source) =>
        source is IInterpolatedStringOperation or IBinaryOperation || IsKnownNotNull(source);

    /// <summary>The text .NET gives for a value, as something <c>..</c> takes.</summary>
    public LuaExpression TextOf(LuaExpression value, ITypeSymbol? type, SyntaxNode place, bool notNull = false)
    {
        if (TypeFacts.NullableOf(type) is { } inner)
        {
            var reused = Reuse(value, "value");
            return Or(And(NotEqual(reused, Nil), AsText(TextOf(reused, inner, place, true), inner)), Text(""));
        }
        switch (type?.SpecialType)
        {
            case SpecialType.System_String:
                return notNull ? value : Or(value, Text(""));
            case SpecialType.System_Char:
            case SpecialType.System_Int32
            or SpecialType.System_Byte
            or SpecialType.System_SByte
            or SpecialType.System_Int16
            or SpecialType.System_UInt16
            or SpecialType.System_UInt32:
                return value;
            case SpecialType.System_Int64:
                return Method(Text("%.0f"), "format", value);
            case SpecialType.System_Boolean:
                return Or(And(value, Text("True")), Text("False"));
            case SpecialType.System_Double:
                return Helper("text", value);
        }
        return ObjectText(value, type, place, notNull);
    }

    private static LuaExpression AsText(LuaExpression value, ITypeSymbol type) =>
        TypeFacts.IsInteger(type) ? Call("tostring", value) : value;

    private LuaExpression ObjectText(LuaExpression value, ITypeSymbol? type, SyntaxNode place, bool notNull)
    {
        switch (type)
        {
            case INamedTypeSymbol { TypeKind: TypeKind.Enum } enumeration:
                return EnumText(value, enumeration, place);
            case INamedTypeSymbol { IsTupleType: true } tuple:
                return TupleText(value, tuple, place);
            case INamedTypeSymbol { IsAnonymousType: true } anonymous:
                return AnonymousText(value, anonymous, place);
            case INamedTypeSymbol { Name: "KeyValuePair" } pair
                when TypeFacts.FullName(pair) == "System.Collections.Generic.KeyValuePair":
                return PairText(value, pair, place);
            case null:
                return Text("");
            case INamedTypeSymbol named when TypeFacts.IsException(named) && !Facts.HasToString(named):
                return Refuse(
                    Rules.TextOfType,
                    place,
                    named.ToDisplayString(),
                    "its text holds the .NET stack; use Message"
                );
            case INamedTypeSymbol { Name: "StringBuilder" } builder
                when TypeFacts.FullName(builder) == "System.Text.StringBuilder":
                return notNull ? Method(value, "ToString") : Helper("text", value);
            case INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct } named when Facts.IsSource(named):
                return ClassText(value, named, place, notNull);
            case INamedTypeSymbol { TypeKind: TypeKind.Interface } contract when Facts.IsSource(contract):
            case ITypeParameterSymbol or { SpecialType: SpecialType.System_Object }:
                CheckErasedText(type!, place);
                program.Requests.AllTexts = true;
                return Helper("text", value);
            default:
                return Refuse(Rules.TextOfType, place, type?.ToDisplayString() ?? "null", "write the text you mean");
        }
    }

    /// <summary>Refuses the text of a value whose type is not known when it may be one without a text.</summary>
    private void CheckErasedText(ITypeSymbol type, SyntaxNode place)
    {
        if (Facts.WithoutText(type) is not { } other)
        {
            return;
        }
        var isErased = TypeFacts.IsTuple(other) || TypeFacts.IsEnum(TypeFacts.Underlying(other));
        Refuse(
            Rules.TextOfType,
            place,
            type.ToDisplayString(),
            $"it may be '{other.ToDisplayString()}', which {(isErased ? "is erased" : "has none")}; pass the text"
        );
    }

    private LuaExpression ClassText(LuaExpression value, INamedTypeSymbol type, SyntaxNode place, bool notNull)
    {
        if (!type.IsRecord && !type.IsAbstract && !Facts.HasToString(type))
        {
            return Refuse(Rules.TextOfType, place, type.ToDisplayString(), "override ToString");
        }
        if (Facts.HasDerived(type))
        {
            CheckErasedText(type, place);
            program.Requests.AllTexts = true;
        }
        if (type.IsRecord)
        {
            program.Requests.Texts.Add(type.OriginalDefinition);
        }
        return notNull ? Method(value, "ToString") : Helper("text", value);
    }

    private LuaExpression EnumText(LuaExpression value, INamedTypeSymbol enumeration, SyntaxNode place)
    {
        if (!Facts.IsSource(enumeration))
        {
            return Refuse(
                Rules.TextOfType,
                place,
                enumeration.ToDisplayString(),
                "map its values to text with a switch"
            );
        }
        program.Requests.EnumNames.Add(enumeration);
        var flags = enumeration
            .GetAttributes()
            .Any(attribute => TypeFacts.FullName(attribute.AttributeClass) == "System.FlagsAttribute");
        return Helper(flags ? "flagsName" : "enumName", TypeReference(enumeration), value);
    }

    private LuaExpression PairText(LuaExpression value, INamedTypeSymbol pair, SyntaxNode place)
    {
        var reused = Reuse(value, "pair");
        return Join([
            Text("["),
            TextOf(Member(reused, "Key"), pair.TypeArguments[0], place),
            Text(", "),
            TextOf(Member(reused, "Value"), pair.TypeArguments[1], place),
            Text("]"),
        ]);
    }

    private LuaExpression TupleText(LuaExpression value, INamedTypeSymbol tuple, SyntaxNode place)
    {
        var reused = Reuse(value, "tuple");
        var parts = new List<LuaExpression> { Text("(") };
        for (var i = 0; i < tuple.TupleElements.Length; i++)
        {
            if (i > 0)
            {
                parts.Add(Text(", "));
            }
            parts.Add(TextOf(Index(reused, Number(i + 1)), tuple.TupleElements[i].Type, place));
        }
        parts.Add(Text(")"));
        return Join(parts);
    }

    private LuaExpression AnonymousText(LuaExpression value, INamedTypeSymbol type, SyntaxNode place)
    {
        var reused = Reuse(value, "value");
        var parts = new List<LuaExpression> { Text("{") };
        foreach (var property in PropertiesOf(type))
        {
            parts.Add(Text((parts.Count == 1 ? " " : ", ") + property.Name + " = "));
            parts.Add(TextOf(Member(reused, property.Name), property.Type, place));
        }
        parts.Add(Text(" }"));
        return Join(parts);
    }
}
