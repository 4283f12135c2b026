using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AzerothsTopTalent.Lua.Lowering;

/// <summary>
/// Changes of a collection inside of a loop over it, for which .NET throws when the loop goes on. Only what is plain to
/// see: both name one variable, and nothing leaves the loop early.
/// </summary>
internal static class ChangedCollections
{
    /// <summary>The members that always end an enumeration; to remove from a dictionary or set does not.</summary>
    private static readonly Dictionary<string, HashSet<string>> Changing = new()
    {
        ["System.Collections.Generic.List"] = ["Add", "Insert", "Remove", "RemoveAt", "Clear", "Sort", "Reverse"],
        ["System.Collections.Generic.Dictionary"] = ["Add"],
        ["System.Collections.Generic.HashSet"] = ["Add"],
        ["System.Collections.Generic.Queue"] = ["Enqueue", "Dequeue"],
        ["System.Collections.Generic.Stack"] = ["Push", "Pop"],
    };

    public static IEnumerable<IOperation> In(IForEachLoopOperation loop)
    {
        if (Enumerated(loop) is not { } collection)
        {
            return [];
        }
        var body = Own(loop.Body).ToList();
        return
            body.Any(Leaves)
            || body.Any(item => item is IAssignmentOperation { Target: var target } && Is(target, collection))
            ? []
            : body.Where(item => Changes(item, collection));
    }

    /// <summary>The local, parameter, field or property that a loop goes through, by way of a dictionary's keys or values, too.</summary>
    public static ISymbol? Enumerated(IForEachLoopOperation loop)
    {
        var items = loop.Collection
            is IConversionOperation
            {
                IsImplicit: true,
                OperatorMethod: null or { DeclaringSyntaxReferences.Length: 0 }
            } conversion
            ? conversion.Operand
            : loop.Collection;
        return Variable(
            items is IPropertyReferenceOperation { Property.Name: "Keys" or "Values", Instance: { } owner }
            && CollectionKinds.Of(owner.Type) == CollectionKind.Dictionary
                ? owner
                : items
        );
    }

    private static ISymbol? Variable(IOperation? place) =>
        place switch
        {
            ILocalReferenceOperation local => local.Local,
            IParameterReferenceOperation parameter => parameter.Parameter,
            IFieldReferenceOperation { Instance: null or IInstanceReferenceOperation } field => field.Field,
            IPropertyReferenceOperation { Instance: null or IInstanceReferenceOperation, Arguments.Length: 0 } property
                when PropertyShape.IsAuto(property.Property.OriginalDefinition) => property.Property,
            _ => null,
        };

    private static bool Is(IOperation? place, ISymbol variable) =>
        SymbolEqualityComparer.Default.Equals(Variable(place), variable);

    /// <summary>What runs in the loop itself, without the functions made in it.</summary>
    private static IEnumerable<IOperation> Own(IOperation operation) =>
        operation is IAnonymousFunctionOperation or ILocalFunctionOperation
            ? []
            : new[] { operation }.Concat(operation.ChildOperations.SelectMany(Own));

    private static bool Leaves(IOperation operation) =>
        operation
            is IBranchOperation { BranchKind: not BranchKind.Continue }
                or IReturnOperation { Kind: not OperationKind.YieldReturn }
                or IThrowOperation;

    private static bool Changes(IOperation operation, ISymbol collection) =>
        operation switch
        {
            IInvocationOperation call => Is(call.Instance, collection)
                && Changing.TryGetValue(TypeFacts.FullName(call.TargetMethod.ContainingType), out var names)
                && names.Contains(call.TargetMethod.Name),
            IAssignmentOperation { Target: IPropertyReferenceOperation { Property.IsIndexer: true } item } =>
                TypeFacts.FullName(item.Property.ContainingType) == "System.Collections.Generic.List"
                    && Is(item.Instance, collection),
            _ => false,
        };
}
