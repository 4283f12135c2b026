using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AzerothsTopTalent.Lua.Lowering;

/// <summary>What can be known about the sign of an integer from how it is written.</summary>
internal static class Signs
{
    public static bool IsPositiveConstant(IOperation operation) => ConstantOf(operation) is > 0;

    /// <summary>True when the value is known to be zero or more.</summary>
    public static bool IsNonNegative(IOperation operation, NonNegatives? known = null)
    {
        if (ConstantOf(operation) is { } constant)
        {
            return constant >= 0;
        }
        if (TypeFacts.IsUnsigned(operation.Type))
        {
            return true;
        }
        return operation switch
        {
            IParenthesizedOperation inner => IsNonNegative(inner.Operand, known),
            IConversionOperation { OperatorMethod: null } conversion => TypeFacts.IsChar(conversion.Operand.Type)
                || TypeFacts.IsInteger(conversion.Operand.Type)
                    && conversion.IsChecked
                    && IsNonNegative(conversion.Operand, known)
                || TypeFacts.IsInteger(conversion.Operand.Type)
                    && conversion.IsImplicit
                    && IsNonNegative(conversion.Operand, known),
            IPropertyReferenceOperation property => property.Property.Name is "Count" or "Length"
                && CollectionKinds.Of(property.Instance?.Type) != CollectionKind.None
                || known?.Contains(property.Property.OriginalDefinition) == true
                    && PropertyShape.IsPlain(property.Property),
            IBinaryOperation binary when binary.OperatorMethod is null => BinaryIsNonNegative(binary, known),
            ILocalReferenceOperation local => known?.Contains(local.Local) == true || IsCounterFromZero(local),
            IFieldReferenceOperation field => known?.Contains(field.Field.OriginalDefinition) == true,
            _ => false,
        };
    }

    /// <summary>True when the product cannot be the floating-point zero with a minus sign.</summary>
    public static bool NeverNegativeZero(IOperation left, IOperation right, NonNegatives known) =>
        IsPositiveConstant(left)
        || IsPositiveConstant(right)
        || IsSquare(left, right)
        || IsNonNegative(left, known) && IsNonNegative(right, known);

    private static bool IsSquare(IOperation left, IOperation right) =>
        (left, right) switch
        {
            (ILocalReferenceOperation one, ILocalReferenceOperation other) => SymbolEqualityComparer.Default.Equals(
                one.Local,
                other.Local
            ),
            (IParameterReferenceOperation one, IParameterReferenceOperation other) =>
                SymbolEqualityComparer.Default.Equals(one.Parameter, other.Parameter),
            _ => false,
        };

    private static bool BinaryIsNonNegative(IBinaryOperation binary, NonNegatives? known) =>
        binary.OperatorKind switch
        {
            BinaryOperatorKind.Add or BinaryOperatorKind.Multiply => binary.IsChecked
                && IsNonNegative(binary.LeftOperand, known)
                && IsNonNegative(binary.RightOperand, known),
            BinaryOperatorKind.Divide or BinaryOperatorKind.Or or BinaryOperatorKind.ExclusiveOr => IsNonNegative(
                binary.LeftOperand,
                known
            ) && IsNonNegative(binary.RightOperand, known),
            BinaryOperatorKind.And => IsNonNegative(binary.LeftOperand, known)
                || IsNonNegative(binary.RightOperand, known),
            BinaryOperatorKind.Remainder or BinaryOperatorKind.RightShift => IsNonNegative(binary.LeftOperand, known),
            _ => false,
        };

    /// <summary>A for loop's counter that starts at zero or more and only rises.</summary>
    private static bool IsCounterFromZero(ILocalReferenceOperation local)
    {
        for (var current = local.Parent; current is not null; current = current.Parent)
        {
            if (
                current is IForLoopOperation loop
                && loop.Locals.Any(item => SymbolEqualityComparer.Default.Equals(item, local.Local))
            )
            {
                return loop
                        .Before.OfType<IVariableDeclarationGroupOperation>()
                        .SelectMany(group => group.Declarations)
                        .SelectMany(declaration => declaration.Declarators)
                        .FirstOrDefault(item => SymbolEqualityComparer.Default.Equals(item.Symbol, local.Local))
                        ?.GetVariableInitializer()
                        ?.Value
                        is { } start
                    && IsNonNegative(start)
                    && loop.AtLoopBottom
                        is [
                            IExpressionStatementOperation
                            {
                                Operation: IIncrementOrDecrementOperation { Kind: OperationKind.Increment }
                            },
                        ]
                    && !WrittenIn(loop.Body, local.Local);
            }
        }
        return false;
    }

    public static bool WrittenIn(IOperation body, ISymbol symbol) =>
        body.DescendantsAndSelf()
            .Any(item =>
                item is IAssignmentOperation { Target: ILocalReferenceOperation target }
                    && SymbolEqualityComparer.Default.Equals(target.Local, symbol)
                || item is IDeconstructionAssignmentOperation deconstruction
                    && deconstruction
                        .Target.DescendantsAndSelf()
                        .OfType<ILocalReferenceOperation>()
                        .Any(part => SymbolEqualityComparer.Default.Equals(part.Local, symbol))
                || item is IIncrementOrDecrementOperation { Target: ILocalReferenceOperation step }
                    && SymbolEqualityComparer.Default.Equals(step.Local, symbol)
                || item
                    is IArgumentOperation
                    {
                        Parameter.RefKind: RefKind.Ref or RefKind.Out,
                        Value: ILocalReferenceOperation passed
                    }
                    && SymbolEqualityComparer.Default.Equals(passed.Local, symbol)
            );

    public static double? ConstantOf(IOperation operation) =>
        operation.ConstantValue is { HasValue: true, Value: { } value }
            ? value switch
            {
                int or uint or long or byte or sbyte or short or ushort => System.Convert.ToDouble(
                    value,
                    System.Globalization.CultureInfo.InvariantCulture
                ),
                char c => c,
                _ => null,
            }
            : null;
}
