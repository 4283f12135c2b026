using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace AzerothsTopTalent.Lua.Lowering;

internal sealed partial class ProgramFacts
{
    /// <summary>
    /// Of the types that a value of <paramref name="type"/> may have at run time, one that has no text in Lua; null when all
    /// have one. An interface stands for what implements it, a type parameter for its arguments.
    /// </summary>
    public ITypeSymbol? WithoutText(ITypeSymbol type) =>
        WithoutText(type, new HashSet<ITypeSymbol>(SymbolEqualityComparer.Default));

    /// <summary>What a record prints: its public fields and properties, computed ones included, base classes first.</summary>
    public IEnumerable<ISymbol> Printed(INamedTypeSymbol type) =>
        (type.BaseType is { } parent && IsSource(parent) ? Printed(parent) : []).Concat(
            type.GetMembers()
                .Where(member =>
                    member
                        is { IsStatic: false, IsOverride: false, DeclaredAccessibility: Accessibility.Public }
                            and (
                                IFieldSymbol { AssociatedSymbol: null }
                                or IPropertySymbol { IsIndexer: false, GetMethod: not null }
                            )
                )
        );

    /// <summary>
    /// True when the text of the type is written in the program, by itself or by a base class. A record prints its members
    /// all the same, unless the base class sealed its <c>ToString</c>.
    /// </summary>
    public bool HasToString(INamedTypeSymbol type) =>
        type.GetMembers("ToString").OfType<IMethodSymbol>().FirstOrDefault(method => method.IsOverride) is { } own
            ? !own.IsImplicitlyDeclared
            : type.BaseType is { } parent && IsSource(parent) && HasToString(parent);

    private ITypeSymbol? WithoutText(ITypeSymbol type, HashSet<ITypeSymbol> asked)
    {
        var underlying = TypeFacts.Underlying(type)!;
        // A type that holds itself has a text when the rest of it has.
        if (!asked.Add(underlying.WithNullableAnnotation(NullableAnnotation.None)))
        {
            return null;
        }
        switch (underlying)
        {
            case ITypeParameterSymbol parameter:
                return FirstErased(ArgumentsOf(parameter), asked);
            case { SpecialType: SpecialType.System_Object }:
                return FirstErased(Boxed.Where(item => !IsBoxed(item) || !IsSource(item)).Concat(upcast), asked);
            case INamedTypeSymbol { TypeKind: TypeKind.Interface } contract when IsSource(contract):
                return First(types.Where(item => Implements(item, contract)), asked);
            case INamedTypeSymbol { IsTupleType: true } tuple:
                return First(tuple.TupleElements.Select(element => element.Type), asked);
            case INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct } named when IsSource(named):
                return types
                    .Where(item => IsOrDerives(item, named.OriginalDefinition) && !HasTextItself(item, asked))
                    .FirstOrDefault();
            default:
                return
                    TypeFacts.IsEnum(underlying) && IsSource(underlying)
                    || !TypeFacts.IsEnum(underlying) && TypeFacts.IsNumber(underlying)
                    || TypeFacts.IsBool(underlying)
                    || TypeFacts.IsString(underlying)
                    || TypeFacts.IsChar(underlying)
                    || TypeFacts.FullName(underlying) == "System.Text.StringBuilder"
                    ? null
                    : underlying;
        }
    }

    private bool HasTextItself(INamedTypeSymbol type, HashSet<ITypeSymbol> asked) =>
        type.IsAbstract
        || HasToString(type)
        || type.IsRecord
            && First(
                Printed(type)
                    .Select(member => member is IFieldSymbol field ? field.Type : ((IPropertySymbol)member).Type),
                asked
            )
                is null;

    private ITypeSymbol? First(IEnumerable<ITypeSymbol> candidates, HashSet<ITypeSymbol> asked) =>
        candidates.Select(item => WithoutText(item, asked)).FirstOrDefault(found => found is not null);

    // An enum is a number and a tuple a table where their type is not known.
    private ITypeSymbol? FirstErased(IEnumerable<ITypeSymbol> candidates, HashSet<ITypeSymbol> asked)
    {
        var all = candidates.ToList();
        return all.FirstOrDefault(item =>
                TypeFacts.Underlying(item) is { } inner && (TypeFacts.IsEnum(inner) || TypeFacts.IsTuple(inner))
            ) ?? First(all, asked);
    }

    /// <summary>True for a class or struct that implements an interface.</summary>
    public static bool Implements(INamedTypeSymbol type, INamedTypeSymbol contract) =>
        type.TypeKind is TypeKind.Class or TypeKind.Struct
        && type.AllInterfaces.Any(item =>
            SymbolEqualityComparer.Default.Equals(item.OriginalDefinition, contract.OriginalDefinition)
        );

    /// <summary>True for a type and those that derive from it.</summary>
    public static bool IsOrDerives(INamedTypeSymbol type, INamedTypeSymbol parent)
    {
        for (var current = type; current is not null; current = current.BaseType?.OriginalDefinition)
        {
            if (SymbolEqualityComparer.Default.Equals(current, parent))
            {
                return true;
            }
        }
        return false;
    }
}
