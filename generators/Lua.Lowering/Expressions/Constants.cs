using AzerothsTopTalent.Lua.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using static AzerothsTopTalent.Lua.Syntax.LuaFactory;

namespace AzerothsTopTalent.Lua.Lowering;

internal sealed partial class BodyLowering
{
    private const double LargestWhole = 9007199254740992;

    /// <summary>The literal for a constant expression; null where its parts read better (named constants, sums of them).</summary>
    private LuaExpression? Constant(IOperation operation)
    {
        var value = operation.ConstantValue.Value;
        switch (operation)
        {
            case ILocalReferenceOperation or IParenthesizedOperation or IInterpolatedStringOperation:
                return null;
            case IFieldReferenceOperation field
                when Facts.IsSource(field.Field.ContainingType)
                    || BindingAttributes.IsBinding(field.Field.ContainingType):
                return null;
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Add } when value is string:
                return null;
            case IBinaryOperation
            {
                OperatorKind: BinaryOperatorKind.Add or BinaryOperatorKind.Subtract or BinaryOperatorKind.Multiply
            } binary when value is int or double && binary.IsChecked:
                return null;
            case IFieldReferenceOperation { Field: { Name: "PI", ContainingType.Name: "Math" } }:
                return Path("math.pi");
            case IConversionOperation conversion
                when TypeFacts.IsEnum(conversion.Operand.Type) || IsSameNumber(conversion):
                return null;
        }
        return Literal(value, operation.Type, operation.Syntax);
    }

    private static bool IsSameNumber(IConversionOperation conversion) =>
        conversion.Operand.ConstantValue is { HasValue: true, Value: int inner }
        && conversion.ConstantValue.Value switch
        {
            int same => same == inner,
            double same => same == inner,
            long same => same == inner,
            _ => false,
        };

    public LuaExpression Literal(object? value, ITypeSymbol? type, SyntaxNode place)
    {
        switch (value)
        {
            case null:
                return Nil;
            case bool flag:
                return new LuaBoolean(flag);
            case string text:
                return TextLiteral(text, place);
            case char character:
                return CharacterLiteral(character, place);
            case double number:
                return Number(number);
            case float or decimal:
                return Refuse(Rules.UnsupportedType, place, value is float ? "float" : "decimal", "use double");
            default:
                CheckType(type, place);
                var whole = System.Convert.ToDouble(value, System.Globalization.CultureInfo.InvariantCulture);
                return System.Math.Abs(whole) > LargestWhole || whole == LargestWhole
                    ? Refuse(Rules.NumberTooLarge, place, value.ToString())
                    : Number(whole);
        }
    }

    private LuaExpression TextLiteral(string text, SyntaxNode place)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
            {
                continue;
            }
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
            {
                i++;
                continue;
            }
            return UnsupportedAt(place, "Text with half a surrogate pair", "write the whole character");
        }
        return Text(text);
    }

    private LuaExpression UnsupportedAt(SyntaxNode place, string what, string instead) =>
        Refuse(Rules.UnsupportedConstruct, place, what, instead);

    private LuaExpression CharacterLiteral(char character, SyntaxNode place) =>
        character > '\u007f' ? Refuse(Rules.NonAsciiChar, place, character.ToString()) : Text(character.ToString());

    /// <summary>Refuses types that Lua has no counterpart for, wherever a variable, field or parameter has one.</summary>
    public void CheckType(ITypeSymbol? type, SyntaxNode place) => TypeRules.Check(type, place, Diagnostics, Facts);
}
