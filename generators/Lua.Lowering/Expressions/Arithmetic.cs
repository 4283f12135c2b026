using AzerothsTopTalent.Lua.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using static AzerothsTopTalent.Lua.Syntax.LuaFactory;

namespace AzerothsTopTalent.Lua.Lowering;

/// <summary>An operator with the types that decide how it is computed.</summary>
internal sealed record ArithmeticRequest(
    BinaryOperatorKind Operator,
    ITypeSymbol? Type,
    ITypeSymbol? OperandType,
    bool IsChecked,
    IOperation Place
);

internal sealed partial class BodyLowering
{
    private LuaExpression Arithmetic(
        ArithmeticRequest request,
        LuaExpression left,
        LuaExpression right,
        IOperation leftSource,
        IOperation rightSource
    )
    {
        if (ComparisonOperator(request.Operator) is { } comparison)
        {
            return Binary(comparison, left, right);
        }
        if (TypeFacts.IsBool(request.Type))
        {
            return BooleanOperator(request, left, right, rightSource);
        }
        RefuseExplicitChecked(request.Place);
        var isInteger = TypeFacts.IsInteger(request.Type) || TypeFacts.IsEnum(request.Type);
        return request.Operator switch
        {
            BinaryOperatorKind.Add => Wrapped(request, Add(left, right)),
            BinaryOperatorKind.Subtract => Wrapped(request, Subtract(left, right)),
            BinaryOperatorKind.Multiply => isInteger
                ? IntegerProduct(request, left, right, leftSource, rightSource)
                : Binary(LuaOperator.Multiply, left, right),
            BinaryOperatorKind.Divide => isInteger
                ? IntegerQuotient(left, right, leftSource, rightSource)
                : Binary(LuaOperator.Divide, left, right),
            BinaryOperatorKind.Remainder => isInteger
                ? IntegerRemainder(left, right, leftSource, rightSource)
                : Call("math.fmod", left, right),
            BinaryOperatorKind.And or BinaryOperatorKind.Or or BinaryOperatorKind.ExclusiveOr => BitOperator(
                request,
                left,
                right,
                leftSource,
                rightSource
            ),
            BinaryOperatorKind.LeftShift or BinaryOperatorKind.RightShift or BinaryOperatorKind.UnsignedRightShift =>
                Shift(request, left, right, leftSource, rightSource),
            _ => Unsupported(
                request.Place,
                "Operator '" + request.Operator + "'",
                "write it with the arithmetic operators"
            ),
        };
    }

    /// <summary><c>&amp;</c>, <c>|</c> and <c>^</c> of booleans evaluate both sides.</summary>
    private LuaExpression BooleanOperator(
        ArithmeticRequest request,
        LuaExpression left,
        LuaExpression right,
        IOperation rightSource
    )
    {
        if (request.Operator == BinaryOperatorKind.ExclusiveOr)
        {
            return NotEqual(left, right);
        }
        if (!IsSimple(right) && HasEffects(rightSource))
        {
            left = Reuse(left, "left");
            right = Reuse(right, "right");
        }
        return request.Operator == BinaryOperatorKind.And ? And(left, right) : Or(left, right);
    }

    private static bool HasEffects(IOperation operation)
    {
        foreach (var item in operation.DescendantsAndSelf())
        {
            if (
                item
                is IInvocationOperation
                    or IObjectCreationOperation
                    or IPropertyReferenceOperation
                    or IArrayElementReferenceOperation
            )
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>Sums wrap only where the source says <c>unchecked</c>; elsewhere overflow is a program error.</summary>
    private LuaExpression Wrapped(ArithmeticRequest request, LuaExpression value) =>
        !TypeFacts.IsInteger(request.Type) ? value
        : request.IsChecked ? Checked(request.Type, value, request.Place)
        : Wrap(request.Type!, value, request.Place);

    /// <summary>The value modulo the range of the type.</summary>
    private LuaExpression Wrap(ITypeSymbol type, LuaExpression value, IOperation place)
    {
        switch (type.SpecialType)
        {
            case SpecialType.System_Int32:
                return Helper("int32", value);
            case SpecialType.System_UInt32:
                return Binary(LuaOperator.Modulo, value, Number(4294967296));
            case SpecialType.System_Byte:
                return Binary(LuaOperator.Modulo, value, Number(256));
            case SpecialType.System_UInt16:
                return Binary(LuaOperator.Modulo, value, Number(65536));
            case SpecialType.System_SByte:
                return Helper("wrap", value, Number(256));
            case SpecialType.System_Int16:
                return Helper("wrap", value, Number(65536));
            default:
                return Unsupported(
                    place,
                    "'unchecked' arithmetic on " + type.ToDisplayString(),
                    "use int or uint, or keep long below 2^53"
                );
        }
    }

    private LuaExpression IntegerProduct(
        ArithmeticRequest request,
        LuaExpression left,
        LuaExpression right,
        IOperation leftSource,
        IOperation rightSource
    )
    {
        if (!request.IsChecked)
        {
            return request.Type?.SpecialType switch
            {
                SpecialType.System_Int32 => Helper("multiply32", left, right),
                SpecialType.System_UInt32 => Helper("multiplyUnsigned32", left, right),
                _ => Wrap(request.Type!, Binary(LuaOperator.Multiply, left, right), request.Place),
            };
        }
        var product = Binary(LuaOperator.Multiply, left, right);
        // In floating point 0 * -1 is -0, which prints as "-0".
        return Signs.NeverNegativeZero(leftSource, rightSource, Facts.NonNegatives) || AbsorbsZeroSign(request.Place)
            ? Checked(request.Type, product, request.Place)
            : Checked(request.Type, Add0(product), request.Place);
    }

    private bool IsNonNegative(IOperation operation) => Signs.IsNonNegative(operation, Facts.NonNegatives);

    private static LuaExpression Add0(LuaExpression value) => Binary(LuaOperator.Add, value, Number(0));

    /// <summary>True when what is done with the value next gives the same for 0 and -0.</summary>
    private static bool AbsorbsZeroSign(IOperation operation)
    {
        var parent = operation.Parent;
        while (
            parent
                is IParenthesizedOperation
                    or IConversionOperation
                    {
                        IsImplicit: true,
                        OperatorMethod: null or { DeclaringSyntaxReferences.Length: 0 }
                    }
            && !TypeFacts.IsDouble(parent.Type)
        )
        {
            operation = parent;
            parent = parent.Parent;
        }
        return parent is IBinaryOperation binary
                && TypeFacts.IsInteger(binary.LeftOperand.Type)
                && (
                    binary.OperatorKind is BinaryOperatorKind.Add
                    || ComparisonOperator(binary.OperatorKind) is not null
                    || binary.OperatorKind == BinaryOperatorKind.Subtract && binary.RightOperand == operation
                )
            || parent is IArrayElementReferenceOperation;
    }

    private LuaExpression IntegerQuotient(
        LuaExpression left,
        LuaExpression right,
        IOperation leftSource,
        IOperation rightSource
    ) =>
        IsNonNegative(leftSource) && Signs.IsPositiveConstant(rightSource)
            ? Call("math.floor", Binary(LuaOperator.Divide, left, right))
            : Checked(QuotientType(leftSource, rightSource), Helper("divide", left, right));

    /// <summary>A type whose least number may be divided by -1, which it does not hold; null where that cannot be.</summary>
    private static ITypeSymbol? QuotientType(IOperation left, IOperation right) =>
        Signs.IsNonNegative(left)
        || left.Type?.SpecialType == SpecialType.System_Int64
        || Signs.IsNonNegative(right)
        || right.ConstantValue.HasValue && Signs.ConstantOf(right) != -1
            ? null
            : left.Type;

    private LuaExpression IntegerRemainder(
        LuaExpression left,
        LuaExpression right,
        IOperation leftSource,
        IOperation rightSource
    ) =>
        IsNonNegative(leftSource) && Signs.IsPositiveConstant(rightSource) ? Binary(LuaOperator.Modulo, left, right)
        : ChecksRanges && Limits(QuotientType(leftSource, rightSource)) is { } limits
            ? Helper("remainderChecked", left, right, Number(limits.Low))
        : Helper("remainder", left, right);

    private void RefuseExplicitChecked(IOperation place)
    {
        for (var node = place.Syntax; node is not null; node = node.Parent)
        {
            if (
                node
                is Microsoft.CodeAnalysis.CSharp.Syntax.CheckedExpressionSyntax
                    or Microsoft.CodeAnalysis.CSharp.Syntax.CheckedStatementSyntax
            )
            {
                if (node.GetFirstToken().ValueText == "checked")
                {
                    Refuse(Rules.Checked, node);
                }
                return;
            }
            if (node is Microsoft.CodeAnalysis.CSharp.Syntax.MemberDeclarationSyntax)
            {
                return;
            }
        }
    }
}
