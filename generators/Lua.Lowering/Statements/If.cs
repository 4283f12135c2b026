using System.Collections.Generic;
using System.Linq;
using AzerothsTopTalent.Lua.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using static AzerothsTopTalent.Lua.Syntax.LuaFactory;

namespace AzerothsTopTalent.Lua.Lowering;

internal sealed partial class BodyLowering
{
    private void IfStatement(IConditionalOperation statement)
    {
        if (statement.WhenFalse is null && NestedConditions(statement))
        {
            return;
        }
        var (condition, bindings) = ConditionOf(statement);
        var branches = new List<LuaIfBranch> { new(condition, ThenBody(statement, bindings)) };
        LuaBlock? otherwise = null;
        var next = statement.WhenFalse;
        while (next is not null && otherwise is null)
        {
            if (
                next is IConditionalOperation chained
                && next.Syntax is IfStatementSyntax
                && ChainedBranch(chained) is { } branch
            )
            {
                branches.Add(branch);
                next = chained.WhenFalse;
                continue;
            }
            var rest = next;
            otherwise = Body(rest);
        }
        Emit(new LuaIf(branches, otherwise is { IsEmpty: false } ? otherwise : null));
    }

    /// <summary>An <c>else if</c> as <c>elseif</c>, unless its condition needs statements of its own.</summary>
    private LuaIfBranch? ChainedBranch(IConditionalOperation chained)
    {
        var outerPending = pending;
        pending = [];
        (LuaExpression Condition, List<PatternBinding> Bindings) lowered = (True, []);
        var names = locals.Enter();
        var statements = Isolate(() => lowered = ConditionOf(chained));
        var plain = statements.Count == 0 && pending.Count == 0;
        pending = outerPending;
        if (!plain)
        {
            locals.Leave(names);
            return null;
        }
        locals.Join(names);
        return new LuaIfBranch(lowered.Condition, ThenBody(chained, lowered.Bindings))
        {
            SourceLine = Lines.Of(chained.Syntax),
        };
    }

    private LuaBlock ThenBody(IConditionalOperation statement, List<PatternBinding> bindings) =>
        Scope(() =>
        {
            EmitBindings(bindings);
            List(Flatten(statement.WhenTrue), CloseBrace(statement.WhenTrue));
        });

    /// <summary>
    /// The condition of an if. Variables of a last <c>is</c> pattern that only the then-branch uses become its first
    /// locals.
    /// </summary>
    private (LuaExpression Condition, List<PatternBinding> Bindings) ConditionOf(IConditionalOperation statement)
    {
        var conjuncts = Conjuncts(statement.Condition);
        var last = Unwrap(conjuncts[conjuncts.Count - 1]) as IIsPatternOperation;
        if (last is null || !OnlyUsedIn(last.Pattern, statement.WhenTrue))
        {
            return (Value(statement.Condition), []);
        }
        var bindings = new List<PatternBinding>();
        LuaExpression? before = null;
        foreach (var conjunct in conjuncts.Take(conjuncts.Count - 1))
        {
            var value = Value(conjunct);
            before = before is null ? value : And(before, value);
        }
        LuaExpression matched = True;
        var statements = Isolate(() => matched = PatternTest(last, bindings));
        if (statements.Count > 0 && before is not null)
        {
            return (Value(statement.Condition), []);
        }
        block.AddRange(statements);
        return (before is null ? matched : And(before, matched), bindings);
    }

    private static List<IOperation> Conjuncts(IOperation condition) =>
        Unwrap(condition)
            is IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd, OperatorMethod: null } and
            ? [.. Conjuncts(and.LeftOperand), .. Conjuncts(and.RightOperand)]
            : [condition];

    private static bool OnlyUsedIn(IPatternOperation pattern, IOperation body)
    {
        var declared = DeclaredIn(pattern).ToList();
        return declared.Count > 0
            && Root(body)
                .Descendants()
                .OfType<ILocalReferenceOperation>()
                .Where(use => declared.Any(symbol => Same(symbol, use.Local)))
                .All(use => body.Syntax.Span.Contains(use.Syntax.Span));
    }

    private static IOperation Root(IOperation operation)
    {
        var root = operation;
        while (root.Parent is { } parent)
        {
            root = parent;
        }
        return root;
    }

    /// <summary>
    /// <c>if (a &amp;&amp; TryGet(out var b)) …</c> without an else: a condition that needs statements behind the first
    /// becomes an if of its own inside.
    /// </summary>
    private bool NestedConditions(IConditionalOperation statement)
    {
        var conjuncts = Conjuncts(statement.Condition);
        if (conjuncts.Count < 2 || !conjuncts.Skip(1).Any(NeedsStatements))
        {
            return false;
        }
        Nest(0);
        return true;

        void Nest(int index)
        {
            var condition = Value(conjuncts[index]);
            var next = index + 1;
            while (next < conjuncts.Count && !NeedsStatements(conjuncts[next]))
            {
                condition = And(condition, Value(conjuncts[next]));
                next++;
            }
            Emit(If(condition, next == conjuncts.Count ? Body(statement.WhenTrue) : Scope(() => Nest(next))));
        }
    }

    /// <summary>Tries lowering an expression to see whether it emits statements.</summary>
    private bool NeedsStatements(IOperation operation) =>
        operation
            .DescendantsAndSelf()
            .Any(item =>
                item
                    is IDeclarationExpressionOperation
                        or IAssignmentOperation
                        or IIncrementOrDecrementOperation
                        or ISwitchExpressionOperation
                || item is IInvocationOperation call && HandedBack(call.TargetMethod).Any()
                || item is IIsPatternOperation pattern && DeclaredIn(pattern.Pattern).Any()
            );
}
