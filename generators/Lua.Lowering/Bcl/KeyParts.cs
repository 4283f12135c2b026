using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace AzerothsTopTalent.Lua.Lowering;

/// <summary>What a key that is compared by value is made of: the parts of it, and of all it may be at run time.</summary>
internal sealed class KeyParts(ProgramFacts facts)
{
    private readonly HashSet<ITypeSymbol> asked = new(SymbolEqualityComparer.Default);

    /// <summary>True for records and structs of the program.</summary>
    public static bool IsCompared(ITypeSymbol type) => type.IsRecord || TypeFacts.IsUserStruct(type);

    /// <summary>A part whose identity or own equality would be lost in the text made of the key; null when there is none.</summary>
    public ITypeSymbol? Unsound(ITypeSymbol type) =>
        All(type)
            .FirstOrDefault(part =>
                part.Nested && !IsPlain(part.Type)
                || part.Type is INamedTypeSymbol named && IsCompared(named) && OwnEquality(named)
            )
            .Type;

    /// <summary>The records and structs that a key may hold.</summary>
    public IEnumerable<INamedTypeSymbol> Records(ITypeSymbol type) =>
        All(type)
            .Select(part => part.Type)
            .OfType<INamedTypeSymbol>()
            .Where(part => IsCompared(part) && facts.IsSource(part))
            .Select(part => part.OriginalDefinition);

    private IEnumerable<(ITypeSymbol Type, bool Nested)> All(ITypeSymbol type, bool nested = false)
    {
        var underlying = TypeFacts.Underlying(type)!;
        if (!asked.Add(underlying.WithNullableAnnotation(NullableAnnotation.None)))
        {
            return [];
        }
        return underlying switch
        {
            INamedTypeSymbol { IsTupleType: true } tuple => tuple.TupleElements.SelectMany(item =>
                All(item.Type, true)
            ),
            INamedTypeSymbol { IsAnonymousType: true } anonymous when !nested => anonymous
                .GetMembers()
                .OfType<IPropertySymbol>()
                .SelectMany(item => All(item.Type, true)),
            INamedTypeSymbol named when facts.IsSource(named) && IsCompared(named) => Derived(named)
                .SelectMany(item => Fields(item).Prepend((item, nested))),
            INamedTypeSymbol { TypeKind: TypeKind.Interface } contract => facts
                .Types.Where(item => ProgramFacts.Implements(item, contract))
                .SelectMany(item => All(item, nested)),
            ITypeParameterSymbol parameter => facts.ArgumentsOf(parameter).SelectMany(item => All(item, nested)),
            _ => [(underlying, nested)],
        };
    }

    private IEnumerable<INamedTypeSymbol> Derived(INamedTypeSymbol type) =>
        facts.HasDerived(type)
            ? facts
                .Types.Where(item => ProgramFacts.IsOrDerives(item, type.OriginalDefinition))
                .Where(item => !SymbolEqualityComparer.Default.Equals(item, type.OriginalDefinition))
                .Prepend(type)
            : [type];

    private IEnumerable<(ITypeSymbol Type, bool Nested)> Fields(INamedTypeSymbol type)
    {
        for (var current = type; current is not null && facts.IsSource(current); current = current.BaseType)
        {
            foreach (var field in current.GetMembers().OfType<IFieldSymbol>().Where(field => !field.IsStatic))
            {
                // The key of a record takes its fields as they are, and a tuple has no fields it knows of.
                var isTuple = TypeFacts.IsTuple(TypeFacts.Underlying(field.Type));
                foreach (var part in isTuple ? [(field.Type, true)] : All(field.Type, true))
                {
                    yield return part;
                }
            }
        }
    }

    private static bool OwnEquality(INamedTypeSymbol type) =>
        type.GetMembers("Equals").OfType<IMethodSymbol>().Any(method => !method.IsImplicitlyDeclared);

    private static bool IsPlain(ITypeSymbol type) =>
        type is INamedTypeSymbol named && IsCompared(named)
        || TypeFacts.IsNumber(type)
        || TypeFacts.IsBool(type)
        || TypeFacts.IsString(type)
        || TypeFacts.IsChar(type);
}
