using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AzerothsTopTalent.Lua.Lowering;

/// <summary>What is reached is noted once for each failure, and looked through.</summary>
internal sealed partial class GuardedCode
{
    private void Reach(ISymbol member, Failures failures)
    {
        members.TryGetValue(member, out var known);
        if ((known | failures) == known)
        {
            return;
        }
        members[member] = known | failures;
        // A field or property that is named does not run its initializer again.
        if (facts.Body(member) is { Operation: not ISymbolInitializerOperation } body)
        {
            open.Enqueue((body.Operation, failures));
        }
        if (member is IMethodSymbol { MethodKind: MethodKind.Constructor, ContainingType: var type })
        {
            foreach (var made in type.GetMembers().Where(item => !item.IsStatic))
            {
                if (facts.Body(made) is { Operation: ISymbolInitializerOperation initializer })
                {
                    open.Enqueue((initializer, failures));
                }
            }
            foreach (var parent in type.BaseType?.InstanceConstructors ?? [])
            {
                if (facts.IsSource(parent.ContainingType))
                {
                    Reach(parent.OriginalDefinition, failures);
                }
            }
        }
    }

    private void ReachFunction(IMethodSymbol function, Failures failures)
    {
        if (localFunctions.TryGetValue(function.OriginalDefinition, out var operation))
        {
            ReachFunction(operation, failures);
        }
    }

    private void ReachFunction(IOperation function, Failures failures)
    {
        functions.TryGetValue(function.Syntax, out var known);
        if ((known | failures) != known)
        {
            functions[function.Syntax] = known | failures;
            open.Enqueue((function, failures));
        }
    }

    /// <summary>Everything that a delegate of the type may have been made of.</summary>
    private void ReachDelegate(INamedTypeSymbol type, Failures failures)
    {
        delegates.TryGetValue(type.OriginalDefinition, out var known);
        if ((known | failures) == known)
        {
            return;
        }
        delegates[type.OriginalDefinition] = known | failures;
        if (targets.TryGetValue(type.OriginalDefinition, out var made))
        {
            made.ForEach(target => ReachTarget(target, failures));
        }
    }

    private void ReachTarget(IOperation target, Failures failures)
    {
        if (target is IAnonymousFunctionOperation lambda)
        {
            ReachFunction(lambda, failures);
        }
        else
        {
            Follow(target, failures);
        }
    }

    /// <summary>To enumerate is to run what was deferred: functions handed to queries, and iterators.</summary>
    private void ReachDeferred(Failures failures)
    {
        if ((enumerated | failures) == enumerated)
        {
            return;
        }
        enumerated |= failures;
        handedToLibrary.ForEach(target => ReachTarget(target, failures));
        foreach (var type in handedOnToLibrary)
        {
            ReachDelegate(type, failures);
        }
        foreach (var body in facts.AllBodies.Where(body => IsIterator(body.Operation)))
        {
            Reach(body.Member.OriginalDefinition, failures);
        }
        foreach (var function in localFunctions.Values.Where(IsIterator))
        {
            ReachFunction(function, failures);
        }
    }

    private static bool IsIterator(IOperation code) =>
        code.DescendantsAndSelf()
            .Any(item => item is IReturnOperation { Kind: OperationKind.YieldReturn or OperationKind.YieldBreak });
}
