using System.Collections.Generic;
using System.Linq;
using AzerothsTopTalent.Lua.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using static AzerothsTopTalent.Lua.Syntax.LuaFactory;

namespace AzerothsTopTalent.Lua.Lowering;

/// <summary>
/// Arguments of <c>ref</c> and <c>out</c> parameters are handed in and back. That is the same as long as nobody looks at the
/// variable by another way while the method runs; where somebody may, the call is refused.
/// </summary>
internal sealed partial class BodyLowering
{
    private readonly Dictionary<IArgumentOperation, Place> refPlaces = [];

    /// <summary>An element, or a field of what an expression gives: its receiver and index are evaluated once.</summary>
    private static bool IsComputedPlace(IOperation target) =>
        target is IArrayElementReferenceOperation
        || target is IFieldReferenceOperation { Instance: { } instance }
            && instance
                is not (IInstanceReferenceOperation or ILocalReferenceOperation or IParameterReferenceOperation);

    /// <summary>The place behind such an argument of a <c>ref</c> parameter, as the value that is passed.</summary>
    private LuaExpression PassedPlace(IArgumentOperation argument)
    {
        var place = StablePlace(Unwrap(argument.Value));
        refPlaces[argument] = place;
        return place.Read;
    }

    /// <summary>Where a result goes: the variable itself, or a local that is stored afterwards.</summary>
    private LuaExpression BackTarget(IArgumentOperation argument, List<System.Action> stores)
    {
        var target = Unwrap(argument.Value);
        if (!IsComputedPlace(target))
        {
            return BackVariable(target);
        }
        if (!refPlaces.TryGetValue(argument, out var place))
        {
            place = StablePlace(target);
        }
        var handed = Predeclare(locals.Temporary(argument.Parameter?.Name ?? "value"));
        stores.Add(() => place.Write(handed));
        return handed;
    }

    private LuaExpression BackVariable(IOperation target)
    {
        switch (target)
        {
            case IDiscardOperation:
            case IDeclarationExpressionOperation { Expression: IDiscardOperation }:
                return Name("_");
            case ILocalReferenceOperation or IParameterReferenceOperation or IDeclarationExpressionOperation:
                return Value(target);
            case IFieldReferenceOperation field when !TypeFacts.IsTuple(field.Field.ContainingType):
                return Value(field);
            default:
                return Unsupported(target, "A ref to this", "pass a local and store it afterwards");
        }
    }

    /// <summary>Refuses a call that would show the difference between a variable and a copy of it.</summary>
    private void CheckRefs(IInvocationOperation call, List<IArgumentOperation> back)
    {
        var bodies = RefBodies(call);
        for (var i = 0; i < back.Count; i++)
        {
            var target = Unwrap(back[i].Value);
            if (
                back.Take(i).Any(other => RefFacts.MayBeSame(Unwrap(other.Value), target))
                && !(bodies.Count == 1 && RefFacts.ReadsBeforeItWrites(call.TargetMethod, bodies[0]))
            )
            {
                Unsupported(back[i], "Two refs to what may be one variable", "return the new values instead");
                return;
            }
            if (IsSeenOtherwise(call, target, bodies))
            {
                Unsupported(
                    back[i],
                    "A ref to what the method may reach by another way while it runs",
                    "pass a local and store it afterwards"
                );
                return;
            }
            if (
                IsReadAfterThrow(call, target)
                && bodies.Any(body => RefFacts.ThrowsAfterWrite(Facts, body, back[i].Parameter!.OriginalDefinition))
            )
            {
                Unsupported(
                    back[i],
                    "A ref to what the method may set before it throws",
                    "set it where it is caught, or return the value in the exception"
                );
                return;
            }
        }
    }

    /// <summary>The bodies that may run; none for a delegate, whose target nobody knows.</summary>
    private List<IOperation> RefBodies(IInvocationOperation call)
    {
        var method = call.TargetMethod;
        if (method.MethodKind == MethodKind.LocalFunction)
        {
            return Root(call)
                .DescendantsAndSelf()
                .OfType<ILocalFunctionOperation>()
                .Where(function => Same(function.Symbol, method.OriginalDefinition))
                .ToList<IOperation>();
        }
        return Facts
            .Reach.Targets(method.OriginalDefinition)
            .Select(target => Facts.Body(target)?.Operation)
            .OfType<IOperation>()
            .ToList();
    }

    private bool IsSeenOtherwise(IInvocationOperation call, IOperation target, List<IOperation> bodies)
    {
        var method = call.TargetMethod;
        var isLocal = target is ILocalReferenceOperation or IParameterReferenceOperation;
        var symbol = target switch
        {
            ILocalReferenceOperation local => local.Local,
            IParameterReferenceOperation parameter => parameter.Parameter,
            IFieldReferenceOperation field => (ISymbol)field.Field.OriginalDefinition,
            _ => null,
        };
        if (target is IDiscardOperation or IDeclarationExpressionOperation || isLocal && !Facts.IsCaptured(symbol!))
        {
            return false;
        }
        if (bodies.Count == 0)
        {
            return true;
        }
        var reached = bodies
            .Concat(
                Facts
                    .Reach.Targets(method.OriginalDefinition)
                    .SelectMany(Facts.Reach.Of)
                    .Select(member => Facts.Body(member)?.Operation)
                    .OfType<IOperation>()
            )
            .SelectMany(body => body.DescendantsAndSelf());
        return reached.Any(operation =>
            operation switch
            {
                IInvocationOperation { TargetMethod.MethodKind: MethodKind.DelegateInvoke } => true,
                IInvocationOperation { TargetMethod.MethodKind: MethodKind.LocalFunction } inner => (
                    isLocal || method.MethodKind == MethodKind.LocalFunction
                ) && !Same(inner.TargetMethod.OriginalDefinition, method.OriginalDefinition),
                IFieldReferenceOperation field => Same(field.Field.OriginalDefinition, symbol),
                ILocalReferenceOperation local => Same(local.Local, symbol),
                IParameterReferenceOperation parameter => Same(parameter.Parameter, symbol),
                IArrayElementReferenceOperation element => target is IArrayElementReferenceOperation same
                    && RefFacts.MayShare(element.Type, same.Type),
                IForEachLoopOperation => target is IArrayElementReferenceOperation,
                _ => false,
            }
        );
    }

    /// <summary>True when somebody may read the variable after an exception has left the method.</summary>
    private static bool IsReadAfterThrow(IInvocationOperation call, IOperation target)
    {
        var declared = target switch
        {
            ILocalReferenceOperation local => (ISymbol)local.Local,
            IParameterReferenceOperation parameter => parameter.Parameter,
            IFieldReferenceOperation or IArrayElementReferenceOperation => null,
            _ => call.TargetMethod,
        };
        if (declared is IMethodSymbol)
        {
            return false;
        }
        if (declared is null)
        {
            return true;
        }
        for (IOperation? current = call; current is not null; current = current.Parent)
        {
            if (current is IAnonymousFunctionOperation or ILocalFunctionOperation)
            {
                return false;
            }
            if (
                current.Parent is ITryOperation attempt
                && attempt.Body == current
                && !declared.DeclaringSyntaxReferences.Any(place => current.Syntax.Span.Contains(place.Span))
            )
            {
                return true;
            }
        }
        return false;
    }
}
