using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AzerothsTopTalent.Lua.Lowering;

internal sealed partial class BodyLowering
{
    /// <summary>
    /// True for an index that cannot be outside: a counter, or one less or more than it, in a loop over just these items,
    /// which stay as they are meanwhile; what is left of a division by their number.
    /// </summary>
    private bool IsInRange(IOperation items, IOperation index)
    {
        if (
            index
                is IBinaryOperation
                {
                    OperatorKind: BinaryOperatorKind.Remainder,
                    OperatorMethod: null,
                    RightOperand: IPropertyReferenceOperation
                    {
                        Property.Name: "Count" or "Length",
                        Instance: { } divided
                    }
                } rest
            && IsSame(divided, items)
        )
        {
            return IsNonNegative(rest.LeftOperand);
        }
        var (source, offset) = Offset(index);
        if (source is not ILocalReferenceOperation use || CountedLoop.Of(use) is not { } loop)
        {
            return false;
        }
        var (first, last) = loop.Rises ? (loop.Start, loop.Limit) : (loop.Limit, loop.Start);
        // How much the greatest counter may still be raised.
        var room = Room(last, items, loop.Loop.Body) - (loop.Rises && loop.IsStrict ? 0 : 1);
        var least = Bounds.Of(first) is { } bounds ? bounds.Low + (!loop.Rises && loop.IsStrict ? 1 : 0) : int.MinValue;
        return offset <= room && least + offset >= 0;
    }

    private Bounds Bounds => new(Facts.NonNegatives);

    private static (IOperation Source, double Offset) Offset(IOperation index) =>
        index switch
        {
            IParenthesizedOperation inner => Offset(inner.Operand),
            IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, OperatorMethod: null } sum
                when Signs.ConstantOf(sum.RightOperand) is { } more => (sum.LeftOperand, more),
            IBinaryOperation { OperatorKind: BinaryOperatorKind.Subtract, OperatorMethod: null } difference
                when Signs.ConstantOf(difference.RightOperand) is { } less => (difference.LeftOperand, -less),
            _ => (index, 0),
        };

    /// <summary>How much less than the number of items a value is at least; null where that is not known.</summary>
    private double? Room(IOperation value, IOperation items, IOperation body) =>
        value switch
        {
            IParenthesizedOperation inner => Room(inner.Operand, items, body),
            IBinaryOperation { OperatorKind: BinaryOperatorKind.Subtract, OperatorMethod: null } difference => Room(
                difference.LeftOperand,
                items,
                body
            ) + Bounds.Of(difference.RightOperand)?.Low,
            IPropertyReferenceOperation { Property.Name: "Count" or "Length", Instance: { } counted } length
                when IsInvariant(length, body) && IsSame(counted, items) => 0,
            _ => null,
        };

    private static bool IsSame(IOperation a, IOperation b) =>
        (Unwrap(a), Unwrap(b)) switch
        {
            (ILocalReferenceOperation x, ILocalReferenceOperation y) => Same(x.Local, y.Local),
            (IParameterReferenceOperation x, IParameterReferenceOperation y) => Same(x.Parameter, y.Parameter),
            (IFieldReferenceOperation x, IFieldReferenceOperation y) => Same(x.Field, y.Field)
                && IsOwn(x.Instance)
                && IsOwn(y.Instance),
            (IPropertyReferenceOperation x, IPropertyReferenceOperation y) => Same(x.Property, y.Property)
                && x.Arguments.Length == 0
                && IsOwn(x.Instance)
                && IsOwn(y.Instance),
            _ => false,
        };

    private static bool IsOwn(IOperation? instance) => instance is null or IInstanceReferenceOperation;
}
