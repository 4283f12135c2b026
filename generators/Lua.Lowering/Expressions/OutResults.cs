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
        if (
            argument is null
            || Unwrap(argument)
                is IDiscardOperation
                    or IDeclarationExpressionOperation { Expression: IDiscardOperation }
        )
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
                    or IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd }
        )
        {
            if (condition.Parent is IUnaryOperation)
            {
                negated = !negated;
            }
            if (condition.Parent is IBinaryOperation && negated)
            {
                return false;
            }
            condition = condition.Parent;
        }
        if (condition.Parent is not IConditionalOperation choice || choice.Condition != condition)
        {
            return false;
        }
        return negated
            ? EndsInJump(choice.WhenTrue) && !uses.Any(use => choice.WhenTrue.Syntax.Span.Contains(use.Syntax.Span))
            : uses.All(use =>
                choice.WhenTrue.Syntax.Span.Contains(use.Syntax.Span) || condition.Syntax.Span.Contains(use.Syntax.Span)
            );
    }

    private static bool EndsInJump(IOperation body) =>
        Flatten(body) is { Count: > 0 } statements && IsJump(statements[statements.Count - 1]);
}
