using System.Collections.Generic;
using System.Linq;
using AzerothsTopTalent.Lua.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using static AzerothsTopTalent.Lua.Syntax.LuaFactory;

namespace AzerothsTopTalent.Lua.Lowering;

internal sealed partial class BodyLowering
{
    /// <summary>Guards in a row that are turned into nested ifs; more would indent the body out of sight.</summary>
    private const int MostGuards = 4;

    /// <summary><c>if (x) continue;</c> in front of other statements: its jump goes where the list ends anyway.</summary>
    private bool IsTailGuard(IConditionalOperation guard) =>
        guard.WhenFalse is null && EndsInTailJump(guard.WhenTrue, tails);

    private static bool EndsInTailJump(IOperation? operation, ICollection<ILabelSymbol> labels) =>
        Flatten(operation) is { Count: > 0 } body
        && body[body.Count - 1] is IBranchOperation jump
        && labels.Contains(jump.Target);

    /// <summary>Lowers <c>if (x) { a; continue; } rest</c> to <c>if x then a else rest end</c>, and a bare guard to <c>if not x then rest end</c>.</summary>
    private void TailGuard(IConditionalOperation guard, IReadOnlyList<IOperation> statements, int next)
    {
        var condition = Value(guard.Condition);
        var body = Flatten(guard.WhenTrue);
        var rest = Scope(() => Sequence(statements, next));
        if (body.Count == 1)
        {
            var inner = rest.Statements is [LuaIf { Branches: [var only], Else: null, Comments.Count: 0 }]
                ? only
                : null;
            Emit(inner is null ? If(Not(condition), rest) : If(And(Not(condition), inner.Condition), inner.Body));
            return;
        }
        var then = Scope(() => Sequence(body, 0));
        Emit(If(condition, then, rest));
    }

    /// <summary>
    /// True when every jump to the label stands where control reaches the label anyway once guards have become ifs, so that
    /// the list needs no wrapping loop.
    /// </summary>
    private static bool IsStructured(IReadOnlyList<IOperation> statements, ILabelSymbol label, int guards = 0)
    {
        for (var i = 0; i < statements.Count; i++)
        {
            var statement = statements[i];
            if (!JumpsTo(statement, label))
            {
                continue;
            }
            if (statement is IBranchOperation)
            {
                return true;
            }
            var last = i == statements.Count - 1;
            if (statement is IConditionalOperation branch)
            {
                if (last)
                {
                    return IsStructured(Flatten(branch.WhenTrue), label, guards)
                        && IsStructured(Flatten(branch.WhenFalse), label, guards);
                }
                if (
                    branch.WhenFalse is not null
                    || !EndsInTailJump(branch.WhenTrue, [label])
                    || !IsStructured(Flatten(branch.WhenTrue), label, guards)
                    || ++guards > MostGuards
                )
                {
                    return false;
                }
                continue;
            }
            return last
                && statement switch
                {
                    IBlockOperation inner => IsStructured(inner.Operations, label, guards),
                    ISwitchOperation selection => selection.Cases.All(item => IsStructured(item.Body, label, guards)),
                    _ => false,
                };
        }
        return true;
    }

    private static bool JumpsTo(IOperation? operation, ILabelSymbol label) =>
        operation is not null
        && operation
            .DescendantsAndSelf()
            .OfType<IBranchOperation>()
            .Any(jump => SymbolEqualityComparer.Default.Equals(jump.Target, label));
}
