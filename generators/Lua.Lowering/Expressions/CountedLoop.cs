using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AzerothsTopTalent.Lua.Lowering;

/// <summary>A <c>for</c> loop whose counter goes up or down to a limit and is written nowhere else.</summary>
/// <param name="Loop">The loop.</param>
/// <param name="Start">What the counter begins with.</param>
/// <param name="Limit">What it is compared with before each round.</param>
/// <param name="Rises">True when it is counted up.</param>
/// <param name="IsStrict">True when it never is the limit in the body.</param>
internal sealed record CountedLoop(
    IForLoopOperation Loop,
    IOperation Start,
    IOperation Limit,
    bool Rises,
    bool IsStrict
)
{
    /// <summary>The loop in whose body a counter is used; null where a variable is none, or may be used behind the loop.</summary>
    public static CountedLoop? Of(ILocalReferenceOperation use)
    {
        for (IOperation current = use; current.Parent is { } parent; current = parent)
        {
            if (parent is IAnonymousFunctionOperation or ILocalFunctionOperation)
            {
                return null;
            }
            if (
                parent is IForLoopOperation loop
                && loop.Locals.Any(item => SymbolEqualityComparer.Default.Equals(item, use.Local))
            )
            {
                return current == loop.Body ? Of(loop, use.Local) : null;
            }
        }
        return null;
    }

    private static CountedLoop? Of(IForLoopOperation loop, ILocalSymbol counter)
    {
        if (
            loop
                .Before.OfType<IVariableDeclarationGroupOperation>()
                .SelectMany(group => group.Declarations)
                .SelectMany(declaration => declaration.Declarators)
                .FirstOrDefault(item => SymbolEqualityComparer.Default.Equals(item.Symbol, counter))
                ?.GetVariableInitializer()
                ?.Value
                is not { } start
            || loop.Condition is not IBinaryOperation { OperatorMethod: null } test
            || test.LeftOperand is not ILocalReferenceOperation tested
            || !SymbolEqualityComparer.Default.Equals(tested.Local, counter)
            || loop.AtLoopBottom
                is not [IExpressionStatementOperation { Operation: IIncrementOrDecrementOperation step }]
            || step.Target is not ILocalReferenceOperation stepped
            || !SymbolEqualityComparer.Default.Equals(stepped.Local, counter)
            || Signs.WrittenIn(loop.Body, counter)
        )
        {
            return null;
        }
        var rises = step.Kind == OperationKind.Increment;
        return test.OperatorKind switch
        {
            BinaryOperatorKind.LessThan when rises => new CountedLoop(loop, start, test.RightOperand, true, true),
            BinaryOperatorKind.LessThanOrEqual when rises => new CountedLoop(
                loop,
                start,
                test.RightOperand,
                true,
                false
            ),
            BinaryOperatorKind.GreaterThan when !rises => new CountedLoop(loop, start, test.RightOperand, false, true),
            BinaryOperatorKind.GreaterThanOrEqual when !rises => new CountedLoop(
                loop,
                start,
                test.RightOperand,
                false,
                false
            ),
            _ => null,
        };
    }
}
