using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AzerothsTopTalent.Lua.Lowering;

/// <summary>
/// Warns where the source shows that Lua and .NET will differ (docs/differences.md), and refuses nulls put where Lua has
/// none. Where a handler may see the exception that .NET throws, Lua looks for it, too, and there is nothing to say.
/// </summary>
internal sealed class VisibleDifferences(ProgramContext program)
{
    public void Report()
    {
        foreach (var body in program.Facts.AllBodies)
        {
            Look(body.Operation, program.Checks | program.Facts.Guarded.Of(body.Member));
        }
    }

    /// <summary>Looks at an operation and what is in it; <paramref name="noticed"/> is what Lua looks for there.</summary>
    private void Look(IOperation operation, Failures noticed)
    {
        foreach (var item in NullItems.In(operation))
        {
            program.Diagnostics.Report(
                Rules.NullElement,
                item.Syntax,
                NullItems.Collection(operation)!.ToDisplayString(),
                "leave such items out, or use an array"
            );
        }
        switch (operation)
        {
            case IAnonymousFunctionOperation or ILocalFunctionOperation:
                noticed |= program.Facts.Guarded.Of(operation.Syntax);
                break;
            case IInvocationOperation call when LetterCase.IsMissed(call, program.Facts.KnownValues):
                program.Diagnostics.Report(Rules.NonAsciiCase, call.Syntax, call.TargetMethod.Name);
                break;
            case IForEachLoopOperation loop when (noticed & Failures.Change) == 0:
                Changes(loop);
                break;
            case IArrayElementReferenceOperation { Indices: [var index] } element when (noticed & Failures.Index) == 0:
                Index(element.ArrayReference, index);
                break;
            case IPropertyReferenceOperation { Instance: { } items, Arguments: [var index] }
                when (noticed & Failures.Index) == 0
                    && CollectionKinds.Of(items.Type) is CollectionKind.Sequence or CollectionKind.Text:
                Index(items, index.Value);
                break;
        }
        foreach (var child in operation.ChildOperations)
        {
            Look(child, noticed | Noticed(child));
        }
    }

    /// <summary>What is looked for in the body of a try, and in a filter, which says no where it fails.</summary>
    private static Failures Noticed(IOperation operation) =>
        operation.Parent switch
        {
            ITryOperation around when operation == around.Body => GuardedCode.Of(around),
            ICatchClauseOperation clause when operation == clause.Filter => Failures.All,
            _ => Failures.None,
        };

    private void Changes(IForEachLoopOperation loop)
    {
        foreach (var change in ChangedCollections.In(loop))
        {
            program.Diagnostics.Report(
                Rules.ChangedInLoop,
                change.Syntax,
                change is IAssignmentOperation assignment
                    ? assignment.Target.Syntax.ToString()
                    : change.Syntax.ToString(),
                ChangedCollections.Enumerated(loop)!.Name
            );
        }
    }

    private void Index(IOperation items, IOperation index)
    {
        if (
            index.ConstantValue is { HasValue: true, Value: int place }
            && (place < 0 || program.Facts.KnownValues.Length(items) is { } length && place >= length)
        )
        {
            program.Diagnostics.Report(
                Rules.IndexOutside,
                index.Syntax,
                items.Syntax.ToString(),
                place.ToString(System.Globalization.CultureInfo.InvariantCulture)
            );
        }
    }
}
