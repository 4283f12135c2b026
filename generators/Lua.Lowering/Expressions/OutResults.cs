using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AzerothsTopTalent.Lua.Lowering;

internal sealed partial class BodyLowering
{
    /// <summary>
    /// True when the <c>out</c> variable of a Try… call is read only where the call has given true, so that its value after a
    /// failure, the default of a type that Lua does not know, does not matter.
    /// </summary>
    private static bool IsReadOnlyWhenTrue(IInvocationOperation call)
    {
        var argument = call.Arguments.FirstOrDefault(item => item.Parameter?.RefKind == RefKind.Out)?.Value;
        if (argument is null || IsDiscard(argument))
        {
            return true;
        }
        if (
            Unwrap(argument)
            is not IDeclarationExpressionOperation { Expression: ILocalReferenceOperation { Local: var variable } }
        )
        {
            return false;
        }
        var uses = Root(call)
            .Descendants()
            .OfType<ILocalReferenceOperation>()
            .Where(use => Same(use.Local, variable) && !use.IsDeclaration)
            .ToList();
        IOperation condition = call;
        var negated = false;
        while (
            condition.Parent
                is IParenthesizedOperation
                    or IUnaryOperation { OperatorKind: UnaryOperatorKind.Not }
                    or IBinaryOperation
                    {
                        OperatorKind: BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr,
                    }
        )
        {
            if (condition.Parent is IUnaryOperation)
            {
                negated = !negated;
            }
            // Only "tried and …" and "not tried or …" know what follows.
            if (
                condition.Parent is IBinaryOperation { OperatorKind: var kind }
                && (kind == BinaryOperatorKind.ConditionalAnd) == negated
            )
            {
                return false;
            }
            condition = condition.Parent;
        }
        var choice = condition.Parent as IConditionalOperation;
        var side = condition.Parent switch
        {
            IConditionalOperation => negated ? choice!.WhenFalse : choice!.WhenTrue,
            IWhileLoopOperation { ConditionIsTop: true, ConditionIsUntil: false } loop when !negated => loop.Body,
            _ => null,
        };
        if (choice is not null && choice.Condition != condition)
        {
            return false;
        }
        return uses.All(use => IsWithin(use, condition) || IsWithin(use, side))
            || negated
                && choice is not null
                && EndsInJump(choice.WhenTrue)
                && !uses.Any(use => IsWithin(use, choice.WhenTrue));
    }

    private static bool IsDiscard(IOperation target) =>
        Unwrap(target) is IDiscardOperation or IDeclarationExpressionOperation { Expression: IDiscardOperation };

    private static bool IsWithin(IOperation inner, IOperation? outer) =>
        outer?.Syntax.Span.Contains(inner.Syntax.Span) == true;

    private static bool EndsInJump(IOperation body) =>
        Flatten(body) is { Count: > 0 } statements && IsJump(statements[statements.Count - 1]);
}
