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
                : () =>
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
                    )
        );
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
