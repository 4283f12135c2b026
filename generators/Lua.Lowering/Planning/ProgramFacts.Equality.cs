using System.Linq;
using Microsoft.CodeAnalysis;

namespace AzerothsTopTalent.Lua.Lowering;

/// <summary>Which types say by members of their own when two of their values are equal.</summary>
internal sealed partial class ProgramFacts
{
    /// <summary>True for a type of the program that writes its own Equals, or derives from one that does.</summary>
    public bool HasOwnEquality(INamedTypeSymbol type)
    {
        for (var current = type; current is not null && IsSource(current); current = current.BaseType)
        {
            if (EqualityMember(current) is not null)
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>True where Equals takes only values of the type itself: that of IEquatable or of a record.</summary>
    public static bool ComparesOwnType(INamedTypeSymbol type) =>
        EqualityMember(type) is { IsOverride: false }
        || EqualityMember(type) is null && type.BaseType is { } parent && ComparesOwnType(parent);

    /// <summary>True when the type or one of its bases writes its own GetHashCode.</summary>
    public static bool HasOwnHashCode(INamedTypeSymbol type)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (HashCode(current) is not null)
            {
                return current.Locations.Any(place => place.IsInSource);
            }
        }
        return false;
    }

    /// <summary>The GetHashCode that a type of the program writes.</summary>
    public static IMethodSymbol? HashCode(INamedTypeSymbol type) =>
        type.GetMembers("GetHashCode")
            .OfType<IMethodSymbol>()
            .FirstOrDefault(method =>
                method is { Parameters.Length: 0, IsOverride: true, IsImplicitlyDeclared: false }
            );

    /// <summary>The Equals that stands for all of the type's: the override, else that of IEquatable or of the record.</summary>
    public static IMethodSymbol? EqualityMember(INamedTypeSymbol type)
    {
        var written = type.GetMembers()
            .OfType<IMethodSymbol>()
            .Where(method => method is { IsStatic: false, IsImplicitlyDeclared: false, Parameters.Length: 1 });
        return written.FirstOrDefault(method => method is { IsOverride: true, Name: "Equals" })
            ?? written.FirstOrDefault(method =>
                SymbolEqualityComparer.Default.Equals(method.Parameters[0].Type, type)
                && type.AllInterfaces.Any(contract =>
                    TypeFacts.FullName(contract) == "System.IEquatable" && ImplementedSlots.In(contract, method).Any()
                )
            );
    }
}
