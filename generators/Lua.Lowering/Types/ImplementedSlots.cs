using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace AzerothsTopTalent.Lua.Lowering;

/// <summary>Which members of interfaces a member of a class stands for.</summary>
internal static class ImplementedSlots
{
    /// <summary>The interface members that <paramref name="member"/> implements in its own type, as declared.</summary>
    public static IEnumerable<T> Of<T>(T member)
        where T : class, ISymbol =>
        member
            .ContainingType.AllInterfaces.SelectMany(contract => In(contract, member))
            .Select(slot => (T)slot.OriginalDefinition);

    /// <summary>Those of one interface, with the type arguments that the type implements it with.</summary>
    public static IEnumerable<T> In<T>(INamedTypeSymbol contract, T member)
        where T : class, ISymbol =>
        contract
            .GetMembers()
            .OfType<T>()
            .Where(slot =>
                SymbolEqualityComparer.Default.Equals(
                    member.ContainingType.FindImplementationForInterfaceMember(slot),
                    member
                )
            );
}
