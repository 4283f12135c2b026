using System.Collections.Generic;
using System.Linq;
using AzerothsTopTalent.Lua.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using static AzerothsTopTalent.Lua.Syntax.LuaFactory;

namespace AzerothsTopTalent.Lua.Lowering;

internal sealed partial class BodyLowering
{
    /// <summary>The condition under which a pattern matches a value, null when it always does.</summary>
    private LuaExpression? PatternCondition(
        IPatternOperation pattern,
        LuaExpression value,
        ITypeSymbol? type,
        List<PatternBinding> bindings
    )
    {
        switch (pattern)
        {
            case IDiscardPatternOperation:
                return null;
            case IConstantPatternOperation constant:
                return CompareConstant(value, type, constant.Value);
            case IRelationalPatternOperation relational:
                return Relational(relational, value, type);
            case INegatedPatternOperation negated:
                return PatternCondition(negated.Pattern, value, type, bindings) is { } inner ? Not(inner) : False;
            case ITypePatternOperation test:
                return TypeCondition(value, test.MatchedType, type, test.Syntax);
            case IDeclarationPatternOperation declaration:
                return Declaration(declaration, value, type, bindings);
            case IBinaryPatternOperation both:
                return Combined(both, value, type, bindings);
            case IRecursivePatternOperation recursive:
                return Recursive(recursive, value, type, bindings);
            case IListPatternOperation list:
                return ListCondition(list, value, type, bindings);
            default:
                return Unsupported(pattern, "This pattern", "write it with simpler patterns or conditions");
        }
    }

    private LuaExpression CompareConstant(LuaExpression value, ITypeSymbol? type, IOperation constant)
    {
        var source = Unwrap(constant);
        if (source.ConstantValue is { HasValue: true, Value: bool flag } && TypeFacts.IsBool(type))
        {
            return flag ? value : Not(value);
        }
        if (
            type?.SpecialType == SpecialType.System_Object
            && source.ConstantValue is { HasValue: true, Value: { } boxed }
            && boxed is not bool
        )
        {
            CheckBoxed(source.Type!, constant.Syntax, type);
        }
        if (IsBox(type, source.Type))
        {
            return And(
                TypeTest(value, source.Type!, type, constant.Syntax),
                CompareConstant(Member(value, "value"), source.Type, constant)
            );
        }
        if (source.ConstantValue is { HasValue: true, Value: double.NaN })
        {
            return NotEqual(value, value);
        }
        return Equal(value, Value(source));
    }

    private LuaExpression Relational(IRelationalPatternOperation pattern, LuaExpression value, ITypeSymbol? type)
    {
        var compared = Binary(
            ComparisonOperator(pattern.OperatorKind)!.Value,
            Content(value, type, pattern.Value.Type),
            Value(Unwrap(pattern.Value))
        );
        if (type?.SpecialType == SpecialType.System_Object)
        {
            return And(TypeTest(value, pattern.Value.Type!, type, pattern.Syntax), compared);
        }
        return TypeFacts.NullableOf(type) is not null ? And(NotEqual(value, Nil), compared) : compared;
    }

    private LuaExpression? Declaration(
        IDeclarationPatternOperation declaration,
        LuaExpression value,
        ITypeSymbol? type,
        List<PatternBinding> bindings
    )
    {
        if (declaration.DeclaredSymbol is { } symbol)
        {
            CheckType((symbol as ILocalSymbol)?.Type, declaration.Syntax);
            bindings.Add(new PatternBinding(symbol, Content(value, type, declaration.MatchedType)));
        }
        return declaration.MatchesNull || declaration.MatchedType is null
            ? null
            : TypeCondition(value, declaration.MatchedType, type, declaration.Syntax);
    }

    /// <summary>A type test that is only a null test where the static type says the rest.</summary>
    private LuaExpression? TypeCondition(LuaExpression value, ITypeSymbol target, ITypeSymbol? type, SyntaxNode place)
    {
        if (type is not null && IsUpcast(TypeFacts.Underlying(type)!, target))
        {
            var neverNull = type.IsValueType && TypeFacts.NullableOf(type) is null;
            return neverNull ? null : NotEqual(value, Nil);
        }
        return TypeTest(value, target, type, place);
    }

    private LuaExpression? Combined(
        IBinaryPatternOperation both,
        LuaExpression value,
        ITypeSymbol? type,
        List<PatternBinding> bindings
    )
    {
        var left = PatternCondition(both.LeftPattern, value, type, bindings);
        if (both.OperatorKind == BinaryOperatorKind.Or)
        {
            var other = PatternCondition(both.RightPattern, value, type, bindings);
            return left is null || other is null ? null : Or(left, other);
        }
        var narrowed = both.LeftPattern.NarrowedType;
        var right = PatternCondition(both.RightPattern, Content(value, type, narrowed), narrowed, bindings);
        return left is null ? right
            : right is null ? left
            : And(left, right);
    }

    private LuaExpression? Recursive(
        IRecursivePatternOperation pattern,
        LuaExpression value,
        ITypeSymbol? type,
        List<PatternBinding> bindings
    )
    {
        var condition = TypeCondition(value, pattern.MatchedType, type, pattern.Syntax);
        value = Content(value, type, pattern.MatchedType);
        if (pattern.DeclaredSymbol is { } symbol)
        {
            bindings.Add(new PatternBinding(symbol, value));
        }
        for (var i = 0; i < pattern.DeconstructionSubpatterns.Length; i++)
        {
            var part = Positional(pattern, value, i);
            condition = AndAlso(
                condition,
                PatternCondition(
                    pattern.DeconstructionSubpatterns[i],
                    part,
                    pattern.DeconstructionSubpatterns[i].InputType,
                    bindings
                )
            );
        }
        foreach (var property in pattern.PropertySubpatterns)
        {
            condition = AndAlso(condition, Subpattern(property, value, bindings));
        }
        return condition;
    }

    private static LuaExpression? AndAlso(LuaExpression? left, LuaExpression? right) =>
        left is null ? right
        : right is null ? left
        : And(left, right);

    private LuaExpression? Subpattern(
        IPropertySubpatternOperation property,
        LuaExpression value,
        List<PatternBinding> bindings
    )
    {
        var outer = patternInput;
        patternInput = value;
        var member = Value(property.Member);
        patternInput = outer;
        return PatternCondition(property.Pattern, member, property.Member.Type, bindings);
    }

    /// <summary>The i-th part of a positional pattern: a tuple's element, a record's property or what its method gives.</summary>
    private LuaExpression Positional(IRecursivePatternOperation pattern, LuaExpression value, int i)
    {
        if (TypeFacts.IsTuple(TypeFacts.Underlying(pattern.MatchedType)) || pattern.DeconstructSymbol is null)
        {
            return value is LuaTable parts ? parts.Fields[i].Value : Index(value, Number(i + 1));
        }
        if (
            pattern.DeconstructSymbol is not IMethodSymbol { IsStatic: false } method
            || !Facts.IsSource(method.ContainingType)
        )
        {
            return Unsupported(pattern, "A positional pattern over this Deconstruct", "use a property pattern");
        }
        if (method.IsImplicitlyDeclared)
        {
            return RecordPart(value, method.ContainingType, method.Parameters[i].Name);
        }
        var all = Method(value, program.Members.Of(method));
        return new LuaParenthesized(i == 0 ? all : Call("select", Number(i + 1), all));
    }

    private LuaExpression? ListCondition(
        IListPatternOperation list,
        LuaExpression value,
        ITypeSymbol? type,
        List<PatternBinding> bindings
    )
    {
        var slice = list.Patterns.IndexOf(list.Patterns.OfType<ISlicePatternOperation>().FirstOrDefault()!);
        var count = list.Patterns.Length;
        var kind = CollectionKinds.Of(type);
        if (kind is not (CollectionKind.Sequence or CollectionKind.Text))
        {
            return Unsupported(list, "This list pattern", "test the length and the items");
        }
        var length = kind == CollectionKind.Text ? Length(value) : LengthOf(value, type);
        if (list.DeclaredSymbol is { } symbol)
        {
            bindings.Add(new PatternBinding(symbol, value));
        }
        LuaExpression condition = And(
            NotEqual(value, Nil),
            slice < 0 ? Equal(length, Number(count)) : Binary(LuaOperator.GreaterOrEqual, length, Number(count - 1))
        );
        for (var i = 0; i < count; i++)
        {
            if (list.Patterns[i] is ISlicePatternOperation { Pattern: null })
            {
                continue;
            }
            var fromEnd = count - 1 - i;
            LuaExpression item;
            if (list.Patterns[i] is ISlicePatternOperation)
            {
                item =
                    kind == CollectionKind.Text
                        ? fromEnd == 0
                            ? Method(value, "sub", Number(i + 1))
                            : Method(value, "sub", Number(i + 1), Number(-fromEnd - 1))
                        : Helper("slice", value, Number(i + 1), Subtract(length, Number(fromEnd)));
            }
            else if (kind == CollectionKind.Text)
            {
                var place = Number(slice < 0 || i < slice ? i + 1 : i - count);
                item = Method(value, "sub", place, place);
            }
            else
            {
                item = Index(value, slice < 0 || i < slice ? Number(i + 1) : Subtract(length, Number(fromEnd)));
            }
            var inner = list.Patterns[i] is ISlicePatternOperation part ? part.Pattern! : list.Patterns[i];
            var itemType =
                list.Patterns[i] is ISlicePatternOperation ? type
                : kind == CollectionKind.Text ? Special(SpecialType.System_Char)
                : CollectionKinds.ElementOf(type);
            if (PatternCondition(inner, item, itemType, bindings) is { } test)
            {
                condition = And(condition, test);
            }
        }
        return condition;
    }
}
