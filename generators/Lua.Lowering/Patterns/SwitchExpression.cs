using System.Collections.Generic;
using System.Linq;
using AzerothsTopTalent.Lua.Syntax;
using Microsoft.CodeAnalysis.Operations;
using static AzerothsTopTalent.Lua.Syntax.LuaFactory;

namespace AzerothsTopTalent.Lua.Lowering;

internal sealed partial class BodyLowering
{
    private void SwitchExpressionInto(ISwitchExpressionOperation selection, Destination destination)
    {
        var value =
            Unwrap(selection.Value) is ITupleOperation tuple && selection.Arms.All(arm => TakesTupleApart(arm.Pattern))
                ? Table(Operands([.. tuple.Elements]).Select((element, i) => Reuse(element, "part" + (i + 1))))
                : SwitchValue(selection.Value, selection.Syntax);
        if (destination is ReturnIt && frame.Outer is null && selection.Arms.Any(NeedsGuard))
        {
            ReturnFromArms(selection, value);
            return;
        }
        var arms = selection
            .Arms.Where(arm => !(arm.IsDiscard()))
            .Select(arm => new SwitchArm(
                bindings => GuardedPattern(arm.Pattern, arm.Guard, value, selection.Value.Type, bindings),
                () => StoreArm(arm, destination)
            ))
            .ToList();
        var fallback = selection.Arms.FirstOrDefault(arm => arm.IsDiscard());
        Arms(
            arms,
            fallback is not null ? () => StoreArm(fallback, destination)
                : selection.IsExhaustive ? null
                : NoArm
        );
    }

    private void NoArm() =>
        Emit(
            Do(
                Call(
                    "error",
                    Call(
                        Member(HelperFunction("SwitchExpressionException"), "new"),
                        Text("Non-exhaustive switch expression failed to match its input.")
                    )
                )
            )
        );

    /// <summary>True when the guard is an if of its own inside of the arm: it reads variables of the pattern, or needs statements.</summary>
    private bool NeedsGuard(ISwitchExpressionArmOperation arm) =>
        arm.Guard is { } guard && (NeedsStatements(guard) || DeclaredIn(arm.Pattern).Any());

    /// <summary>
    /// Arms that return: each stands behind the one before, for none is reached from another, and a guard is an if inside
    /// that of its pattern.
    /// </summary>
    private void ReturnFromArms(ISwitchExpressionOperation selection, LuaExpression value)
    {
        var plain = new List<SwitchArm>();
        void Flush()
        {
            if (plain.Count > 0)
            {
                Arms(plain, null);
                plain = [];
            }
        }
        foreach (var arm in selection.Arms)
        {
            if (arm.IsDiscard())
            {
                Flush();
                StoreArm(arm, new ReturnIt());
                return;
            }
            if (!NeedsGuard(arm))
            {
                plain.Add(
                    new SwitchArm(
                        bindings => GuardedPattern(arm.Pattern, arm.Guard, value, selection.Value.Type, bindings),
                        () => StoreArm(arm, new ReturnIt())
                    )
                );
                continue;
            }
            Flush();
            var bindings = new List<PatternBinding>();
            var matched = PatternCondition(arm.Pattern, value, selection.Value.Type, bindings);
            var body = Scope(() =>
            {
                EmitBindings(bindings);
                Emit(If(Value(arm.Guard!), Scope(() => StoreArm(arm, new ReturnIt()))));
            });
            Emit(matched is null ? new LuaDo(body) : If(matched, body));
        }
        Flush();
        if (!selection.IsExhaustive)
        {
            NoArm();
        }
    }

    /// <summary>Stores what an arm gives, below the comments above the arm.</summary>
    private void StoreArm(ISwitchExpressionArmOperation arm, Destination destination)
    {
        var comments = Comments.Leading(arm.Syntax.GetLeadingTrivia());
        var stored = Isolate(() => Store(arm.Value, destination)).ToList();
        if (comments.Count > 0 && stored.Count > 0)
        {
            stored[0] = stored[0] with { Comments = [.. comments, .. stored[0].Comments] };
        }
        block.AddRange(stored);
    }

    /// <summary>True when the pattern only looks at the elements, so that the tuple itself need not exist.</summary>
    private static bool TakesTupleApart(IPatternOperation pattern) =>
        pattern
            is IRecursivePatternOperation { DeclaredSymbol: null, PropertySubpatterns.Length: 0 }
                or IDiscardPatternOperation;
}

/// <summary>Questions about switch expression arms.</summary>
internal static class SwitchArms
{
    /// <summary>True for <c>_ =&gt; …</c> without a guard.</summary>
    public static bool IsDiscard(this ISwitchExpressionArmOperation arm) =>
        arm is { Pattern: IDiscardPatternOperation, Guard: null };
}
