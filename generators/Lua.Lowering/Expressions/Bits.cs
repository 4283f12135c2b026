using AzerothsTopTalent.Lua.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using static AzerothsTopTalent.Lua.Syntax.LuaFactory;

namespace AzerothsTopTalent.Lua.Lowering;

internal sealed partial class BodyLowering
{
    /// <summary>
    /// The game's bit library may give results above 2^31 as positive or as negative numbers. Where that cannot happen
    /// its functions are called directly; else through helpers that fix the sign.
    /// </summary>
    private LuaExpression BitOperator(
        ArithmeticRequest request,
        LuaExpression left,
        LuaExpression right,
        IOperation leftSource,
        IOperation rightSource
    )
    {
        var name = request.Operator switch
        {
            BinaryOperatorKind.And => "band",
            BinaryOperatorKind.Or => "bor",
            _ => "bxor",
        };
        var kind = Storage(request.Type);
        var bothKnown = IsSmall(leftSource) && IsSmall(rightSource);
        var oneMask =
            request.Operator == BinaryOperatorKind.And
            && (IsSmall(leftSource) || IsSmall(rightSource))
            && kind != SpecialType.System_Int64;
        var oneKnown = oneMask && IsNot64(leftSource) && IsNot64(rightSource);
        if (bothKnown || oneKnown && (IsNonNegative(leftSource) && IsNonNegative(rightSource)))
        {
            return Call("bit." + name, left, right);
        }
        return kind switch
        {
            SpecialType.System_Int64 => Helper(name + "64", left, right),
            SpecialType.System_UInt32 => Binary(
                LuaOperator.Modulo,
                Call("bit." + name, left, right),
                Number(4294967296)
            ),
            _ => Helper(name, left, right),
        };
    }

    private static bool IsNot64(IOperation operation) => Storage(operation.Type) != SpecialType.System_Int64;

    /// <summary>True when the value is known to be from 0 to 2^31 - 1.</summary>
    private bool IsSmall(IOperation operation) =>
        Signs.ConstantOf(operation) is { } constant ? constant is >= 0 and < 2147483648
        : operation is IConversionOperation conversion && TypeFacts.IsEnum(conversion.Operand.Type) ? false
        : Storage(operation.Type) == SpecialType.System_Int32 && IsNonNegative(operation);

    /// <summary>The integer type a value is computed in.</summary>
    private static SpecialType Storage(ITypeSymbol? type)
    {
        var underlying = TypeFacts.Underlying(type);
        var integer = underlying is INamedTypeSymbol { EnumUnderlyingType: { } inner } ? inner : underlying;
        return integer?.SpecialType switch
        {
            SpecialType.System_Int64 => SpecialType.System_Int64,
            SpecialType.System_UInt32 => SpecialType.System_UInt32,
            _ => SpecialType.System_Int32,
        };
    }

    private LuaExpression Shift(
        ArithmeticRequest request,
        LuaExpression left,
        LuaExpression right,
        IOperation leftSource,
        IOperation rightSource
    )
    {
        var kind = Storage(request.Type);
        var bits = kind == SpecialType.System_Int64 ? 64 : 32;
        var count = Signs.ConstantOf(rightSource) is { } constant
            ? (int)(((long)constant % bits + bits) % bits)
            : (int?)null;
        var suffix = kind switch
        {
            SpecialType.System_Int64 => "64",
            SpecialType.System_UInt32 => "Unsigned",
            _ => "",
        };
        switch (request.Operator)
        {
            case BinaryOperatorKind.RightShift when count is { } known && known < 53:
                return known == 0
                    ? left
                    : Call("math.floor", Binary(LuaOperator.Divide, left, Number(System.Math.Pow(2, known))));
            case BinaryOperatorKind.RightShift:
                return Helper(bits == 64 ? "shiftRight64" : "shiftRight", left, right);
            case BinaryOperatorKind.UnsignedRightShift:
                return bits == 64 ? Unsupported(request.Place, "'>>>' on long", "use uint")
                    : Helper(
                        "shiftRight",
                        suffix.Length == 0 ? Binary(LuaOperator.Modulo, left, Number(4294967296)) : left,
                        right
                    )
                        is var shifted
                    && suffix.Length == 0
                        ? Helper("int32", shifted)
                    : shifted;
            default:
                return Helper("shiftLeft" + suffix, left, right);
        }
    }
}
