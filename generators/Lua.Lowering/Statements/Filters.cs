using System.Collections.Generic;
using System.Linq;
using AzerothsTopTalent.Lua.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using static AzerothsTopTalent.Lua.Syntax.LuaFactory;

namespace AzerothsTopTalent.Lua.Lowering;

/// <summary>
/// Handlers in a program that can see when filters are asked: each hands its filter to the protected call, which asks it
/// when something is thrown, and the code behind the call only runs the handler that took it.
/// </summary>
internal sealed partial class BodyLowering
{
    private void Attempting(ITryOperation protect, System.Action body)
    {
        var name = HandlerVariable(protect);
        var (clause, result, inner) = Protected(
            body,
            "clause",
            function =>
            {
                DeclareShared(protect);
                var filters = protect.Catches.Select(item => (LuaExpression)Filter(item, name));
                return Helper("attempt", [function, .. filters]);
            }
        );
        var handler = Scope(() => Chosen(protect, name, clause, result));
        Emit(If(Name(clause), handler, Resume(inner, result) is { } resume ? Block(resume) : null));
    }

    /// <summary>Declares what a filter finds and its handler reads.</summary>
    private void DeclareShared(ITryOperation protect)
    {
        var names = protect.Catches.SelectMany(Shared).Select(locals.Of).Distinct().ToList();
        if (names.Count > 0)
        {
            Emit(new LuaLocal(names, []));
        }
    }

    private static IEnumerable<ILocalSymbol> Shared(ICatchClauseOperation clause) =>
        clause.Locals.Where(local =>
            !Same(local, Variable(clause))
            && clause.Handler.Descendants().OfType<ILocalReferenceOperation>().Any(use => Same(use.Local, local))
        );

    private static ILocalSymbol? Variable(ICatchClauseOperation clause) =>
        (clause.ExceptionDeclarationOrExpression as IVariableDeclaratorOperation)?.Symbol;

    /// <summary>A function of the exception: whether the handler takes it.</summary>
    private LuaFunction Filter(ICatchClauseOperation clause, string name)
    {
        if (
            clause.Filter?.Descendants().OfType<IAssignmentOperation>().Any(item => IsVariable(item.Target, clause))
            == true
        )
        {
            Unsupported(clause.Filter, "A filter that replaces its exception", "replace it in the handler");
        }
        var outer = (frame, pending, tails: tails.ToList());
        frame = new FunctionFrame(frame.Method);
        pending = [];
        tails.Clear();
        var names = locals.Enter();
        var statements = Isolate(() => Guarded(Failures.All, () => Emit(Return(HandlerTest(clause, name) ?? True))));
        locals.Leave(names);
        var declared = pending.Except(Shared(clause).Select(locals.Of)).ToList();
        (frame, pending) = (outer.frame, outer.pending);
        tails.UnionWith(outer.tails);
        return new LuaFunction([name], new LuaBlock(Declarations.Place(declared, statements)));
    }

    private static bool IsVariable(IOperation target, ICatchClauseOperation clause) =>
        target is ILocalReferenceOperation { Local: var local } && Same(local, Variable(clause));

    /// <summary>Runs the handler whose number the protected call gave.</summary>
    private void Chosen(ITryOperation protect, string name, string clause, string result)
    {
        var outerCaught = caught;
        caught = result;
        var arms = protect
            .Catches.Select(
                (item, i) =>
                    new SwitchArm(
                        _ => i == protect.Catches.Length - 1 ? null : Equal(Name(clause), Number(i + 1)),
                        () => Handler(item)
                    )
            )
            .ToList();
        var statements = Isolate(() =>
        {
            Arms(arms, null);
            UnwrapSingleDo();
        });
        if (statements.Any(statement => Mentions.In(statement, name)))
        {
            Emit(Local(name, Name(result)));
        }
        block.AddRange(statements);
        caught = outerCaught;
    }
}
