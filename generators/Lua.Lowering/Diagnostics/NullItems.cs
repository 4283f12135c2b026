using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AzerothsTopTalent.Lua.Lowering;

/// <summary>Null that is put into a collection of the library, which in Lua would not be in it.</summary>
internal static class NullItems
{
    private static readonly HashSet<string> Adding = ["Add", "Insert", "Enqueue", "Push", "TryAdd"];

    /// <summary>The nulls that an operation adds.</summary>
    public static IEnumerable<IOperation> In(IOperation operation) =>
        Collection(operation) is null
            ? []
            : operation switch
            {
                IInvocationOperation call => call.Arguments.Select(argument => argument.Value).Where(IsNull),
                ISimpleAssignmentOperation assignment => new[] { assignment.Value }.Where(IsNull),
                ICollectionExpressionOperation items => items.Elements.Where(IsNull),
                _ => [],
            };

    /// <summary>The type of collection that an operation adds to, null for one that adds to none.</summary>
    public static ITypeSymbol? Collection(IOperation operation) =>
        operation switch
        {
            IInvocationOperation { TargetMethod: var method } when Adding.Contains(method.Name) => OfLibrary(
                method.ContainingType
            ),
            ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.IsIndexer: true } item } =>
                OfLibrary(item.Property.ContainingType),
            ICollectionExpressionOperation { Type: { } type } => OfLibrary(type),
            _ => null,
        };

    private static ITypeSymbol? OfLibrary(ITypeSymbol type) =>
        TypeFacts.FullName(type)
            is "System.Collections.Generic.List"
                or "System.Collections.Generic.IList"
                or "System.Collections.Generic.ICollection"
                or "System.Collections.Generic.HashSet"
                or "System.Collections.Generic.Queue"
                or "System.Collections.Generic.Stack"
            ? type
            : null;

    /// <summary>True for null by name.</summary>
    public static bool IsNull(IOperation value) =>
        value.ConstantValue is { HasValue: true, Value: null }
        || value is IConversionOperation { OperatorMethod: null } conversion && IsNull(conversion.Operand);
}
