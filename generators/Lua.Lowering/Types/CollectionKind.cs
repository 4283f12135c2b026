using System.Linq;
using Microsoft.CodeAnalysis;

namespace AzerothsTopTalent.Lua.Lowering;

/// <summary>How a C# collection type is kept in Lua.</summary>
internal enum CollectionKind
{
    /// <summary>Not a collection the transpiler knows.</summary>
    None,

    /// <summary>A table with the items at 1, 2, 3 …: arrays, List and the interfaces both implement.</summary>
    Sequence,

    /// <summary>The runtime's Dictionary.</summary>
    Dictionary,

    /// <summary>The runtime's HashSet.</summary>
    Set,

    /// <summary>The runtime's Queue or Stack.</summary>
    Line,

    /// <summary>A table of the game with any keys.</summary>
    Map,

    /// <summary>Text, seen as its characters.</summary>
    Text,

    /// <summary>Known only as something to enumerate.</summary>
    Enumerable,
}

/// <summary>Maps types to <see cref="CollectionKind"/>.</summary>
internal static class CollectionKinds
{
    public static CollectionKind Of(ITypeSymbol? type) =>
        TypeFacts.IsString(type)
            ? CollectionKind.Text
            : TypeFacts.FullName(type) switch
            {
                "System.Array"
                or "System.Collections.Generic.List"
                or "System.Collections.Generic.IList"
                or "System.Collections.Generic.IReadOnlyList"
                or "System.Collections.ObjectModel.ReadOnlyCollection"
                or BindingAttributes.Namespace + ".LuaArray" => CollectionKind.Sequence,
                "System.Collections.Generic.Dictionary"
                or "System.Collections.Generic.IDictionary"
                or "System.Collections.Generic.IReadOnlyDictionary" => CollectionKind.Dictionary,
                "System.Collections.Generic.HashSet"
                or "System.Collections.Generic.ISet"
                or "System.Collections.Generic.IReadOnlySet" => CollectionKind.Set,
                "System.Collections.Generic.Queue" or "System.Collections.Generic.Stack" => CollectionKind.Line,
                BindingAttributes.Namespace + ".LuaMap" => CollectionKind.Map,
                "System.Collections.Generic.IEnumerable"
                or "System.Collections.Generic.ICollection"
                or "System.Collections.Generic.IReadOnlyCollection"
                or "System.Linq.IOrderedEnumerable"
                or "System.Linq.IGrouping"
                or "System.Linq.ILookup"
                or "System.Collections.Generic.Dictionary.KeyCollection"
                or "System.Collections.Generic.Dictionary.ValueCollection" => CollectionKind.Enumerable,
                _ => CollectionKind.None,
            };

    public static ITypeSymbol? ElementOf(ITypeSymbol? type) =>
        type switch
        {
            IArrayTypeSymbol array => array.ElementType,
            INamedTypeSymbol { TypeArguments.Length: 1 } named => named.TypeArguments[0],
            INamedTypeSymbol { TypeArguments.Length: 2, Name: "IGrouping" or "ILookup" } grouped => Enumerators
                .Contracts(grouped, "System.Collections.Generic.IEnumerable")
                .Select(contract => contract.TypeArguments[0])
                .FirstOrDefault(),
            INamedTypeSymbol { Name: "KeyCollection", ContainingType.TypeArguments: [var key, _] } => key,
            INamedTypeSymbol { Name: "ValueCollection", ContainingType.TypeArguments: [_, var value] } => value,
            _ => null,
        };
}
