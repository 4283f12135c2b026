using System.Collections.Generic;
using System.Linq;
using AzerothsTopTalent.Lua.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using static AzerothsTopTalent.Lua.Syntax.LuaFactory;

namespace AzerothsTopTalent.Lua.Lowering;

internal sealed partial class BodyLowering
{
    /// <summary>A switch becomes a chain of ifs; the default is tried last wherever it stands.</summary>
    private void SwitchStatement(ISwitchOperation selection)
    {
        var value = SwitchValue(selection.Value, selection.Syntax);
        if (selection.Cases.All(section => IsStructured(section.Body, selection.ExitLabel)))
        {
            var added = tails.Add(selection.ExitLabel);
            Sections(selection, value);
            if (added)
            {
                tails.Remove(selection.ExitLabel);
            }
            return;
        }
        Loop(
            selection.ExitLabel,
            () => new LuaRepeat(Scope(() => WithoutTails(() => Sections(selection, value))), True)
        );
    }

    /// <summary>The value a switch looks at, as something that can be read several times.</summary>
    private LuaExpression SwitchValue(IOperation operation, SyntaxNode place)
    {
        var value = Value(operation);
        var local = Unwrap(operation) switch
        {
            ILocalReferenceOperation reference => (ISymbol)reference.Local,
            IParameterReferenceOperation reference => reference.Parameter,
            _ => null,
        };
        _ = place;
        var steady = local is not null && !Facts.IsWritten(local) || value is LuaName { Name: "self" };
        return steady ? value : Temporary(value, Hint(operation));
    }

    private void Sections(ISwitchOperation selection, LuaExpression value)
    {
        var sections = selection
            .Cases.Where(section => !section.Clauses.Any(clause => clause is IDefaultCaseClauseOperation))
            .ToList();
        var fallback = selection.Cases.FirstOrDefault(section =>
            section.Clauses.Any(clause => clause is IDefaultCaseClauseOperation)
        );
        var arms = sections
            .Select(section => new SwitchArm(
                bindings => Clauses(section, value, selection.Value.Type, bindings),
                () => List(section.Body, default)
            ))
            .ToList();
        Arms(arms, fallback is null ? null : () => List(fallback.Body, default));
    }

    /// <summary>One branch: the test (null when it always holds), which may add bindings, and the body.</summary>
    private sealed record SwitchArm(System.Func<List<PatternBinding>, LuaExpression?> Test, System.Action Body);

    /// <summary>Writes arms as one if chain; where a test needs statements, the rest moves into an else.</summary>
    private void Arms(IReadOnlyList<SwitchArm> arms, System.Action? fallback)
    {
        var branches = new List<LuaIfBranch>();
        LuaBlock? otherwise = null;
        for (var i = 0; i < arms.Count && otherwise is null; i++)
        {
            var bindings = new List<PatternBinding>();
            LuaExpression? test = null;
            var outerPending = pending;
            pending = [];
            var names = locals.Enter();
            var statements = Isolate(() => test = arms[i].Test(bindings));
            var declared = pending;
            pending = outerPending;
            if ((statements.Count > 0 || declared.Count > 0) && i > 0)
            {
                locals.Leave(names);
                var rest = arms.Skip(i).ToList();
                otherwise = Scope(() => Arms(rest, fallback));
                break;
            }
            locals.Join(names);
            foreach (var name in declared)
            {
                Predeclare(name);
            }
            block.AddRange(statements);
            var body = Scope(() =>
            {
                EmitBindings(bindings);
                arms[i].Body();
            });
            if (test is null)
            {
                otherwise = body;
                break;
            }
            branches.Add(new LuaIfBranch(test, body));
        }
        otherwise ??= fallback is null ? null : Scope(fallback);
        if (branches.Count > 0)
        {
            Emit(new LuaIf(branches, otherwise is { IsEmpty: false } ? otherwise : null));
        }
        else if (otherwise is not null)
        {
            Emit(new LuaDo(otherwise));
        }
    }

    private LuaExpression? Clauses(
        ISwitchCaseOperation section,
        LuaExpression value,
        ITypeSymbol? type,
        List<PatternBinding> bindings
    )
    {
        LuaExpression? result = null;
        foreach (var clause in section.Clauses)
        {
            LuaExpression? test = clause switch
            {
                ISingleValueCaseClauseOperation single => CompareConstant(value, type, single.Value),
                IPatternCaseClauseOperation pattern => GuardedPattern(
                    pattern.Pattern,
                    pattern.Guard,
                    value,
                    type,
                    bindings
                ),
                IRelationalCaseClauseOperation or IRangeCaseClauseOperation or _ => Unsupported(
                    clause,
                    "This case",
                    "use a pattern"
                ),
            };
            if (test is null)
            {
                return null;
            }
            result = result is null ? test : Or(result, test);
        }
        return result;
    }
}
