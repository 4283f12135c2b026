using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AzerothsTopTalent.Lua.Lowering;

/// <summary>Between which numbers a whole number lies, as far as the way it is written shows. What cannot leave its type need not be looked at.</summary>
internal sealed class Bounds(NonNegatives known)
{
    /// <summary>More items than any table of the game holds.</summary>
    private const double MostItems = 134217728;

    private const int Deepest = 12;

    /// <summary>The least and greatest value, before it is cut to its type; null where nothing is known.</summary>
    public (double Low, double High)? Of(IOperation operation) => Of(operation, 0);

    private (double Low, double High)? Of(IOperation operation, int depth)
    {
        if (Signs.ConstantOf(operation) is { } constant)
        {
            return (constant, constant);
        }
        if (depth > Deepest)
        {
            return OfType(operation.Type);
        }
        var found = operation switch
        {
            IParenthesizedOperation inner => Of(inner.Operand, depth + 1),
            IConversionOperation { OperatorMethod: null } conversion => Within(
                Of(conversion.Operand, depth + 1),
                conversion.Type
            ),
            IPropertyReferenceOperation { Property.Name: "Count" or "Length", Instance.Type: { } owner }
                when CollectionKinds.Of(owner) != CollectionKind.None => (0, MostItems),
            IUnaryOperation { OperatorKind: UnaryOperatorKind.Minus, OperatorMethod: null } minus => Negated(
                Of(minus.Operand, depth + 1)
            ),
            IBinaryOperation { OperatorMethod: null } binary => Of(
                binary.OperatorKind,
                Value(binary.LeftOperand, depth),
                Value(binary.RightOperand, depth)
            ),
            ICompoundAssignmentOperation { OperatorMethod: null } compound => Of(
                compound.OperatorKind,
                Value(compound.Target, depth),
                Value(compound.Value, depth)
            ),
            IConditionalOperation { WhenFalse: { } otherwise } choice => Both(
                Value(choice.WhenTrue, depth),
                Value(otherwise, depth)
            ),
            ILocalReferenceOperation local => Counter(local, depth),
            _ => null,
        };
        return found ?? Value(OfType(operation.Type), operation);
    }

    /// <summary>What an operand holds: its own bounds, as far as its type goes.</summary>
    private (double Low, double High)? Value(IOperation operation, int depth) =>
        Value(Within(Of(operation, depth + 1), operation.Type), operation);

    private (double Low, double High)? Value((double Low, double High)? bounds, IOperation operation) =>
        bounds is { Low: < 0 } some && Signs.IsNonNegative(operation, known) ? (0, Math.Max(0, some.High)) : bounds;

    private static (double Low, double High)? OfType(ITypeSymbol? type) =>
        TypeFacts.IsChar(type) ? (0, char.MaxValue) : BodyLowering.Limits(type);

    private static (double Low, double High)? Within((double Low, double High)? bounds, ITypeSymbol? type) =>
        (bounds, OfType(type)) switch
        {
            ({ } some, { } limits) when some.Low >= limits.Low && some.High <= limits.High => some,
            (_, { } limits) => limits,
            _ => bounds,
        };

    private static (double Low, double High)? Negated((double Low, double High)? bounds) =>
        bounds is { } some ? (-some.High, -some.Low) : null;

    private static (double Low, double High)? Both((double Low, double High)? a, (double Low, double High)? b) =>
        a is { } first && b is { } second ? (Math.Min(first.Low, second.Low), Math.Max(first.High, second.High)) : null;

    private static (double Low, double High)? Of(
        BinaryOperatorKind kind,
        (double Low, double High)? left,
        (double Low, double High)? right
    )
    {
        if (left is not { } a || right is not { } b)
        {
            return null;
        }
        double[] products = [a.Low * b.Low, a.Low * b.High, a.High * b.Low, a.High * b.High];
        return kind switch
        {
            BinaryOperatorKind.Add => (a.Low + b.Low, a.High + b.High),
            BinaryOperatorKind.Subtract => (a.Low - b.High, a.High - b.Low),
            BinaryOperatorKind.Multiply => (products.Min(), products.Max()),
            BinaryOperatorKind.Divide when b.Low > 0 => (Math.Min(a.Low, 0), Math.Max(a.High, 0)),
            BinaryOperatorKind.Remainder when b.Low >= 0 => (a.Low < 0 ? -b.High : 0, a.High > 0 ? b.High : 0),
            BinaryOperatorKind.And when b.Low >= 0 => (0, b.High),
            BinaryOperatorKind.And when a.Low >= 0 => (0, a.High),
            BinaryOperatorKind.RightShift when a.Low >= 0 => (0, a.High),
            _ => null,
        };
    }

    /// <summary>The counter of a loop that only its head changes, by ones.</summary>
    private (double Low, double High)? Counter(ILocalReferenceOperation use, int depth)
    {
        if (CountedLoop.Of(use) is not { } loop)
        {
            return null;
        }
        var start = Value(loop.Start, depth);
        var limit = Value(loop.Limit, depth);
        var reach = loop.IsStrict ? 1 : 0;
        return loop.Rises
            ? (start?.Low ?? int.MinValue, (limit?.High ?? int.MaxValue) - reach)
            : ((limit?.Low ?? int.MinValue) + reach, start?.High ?? int.MaxValue);
    }
}
