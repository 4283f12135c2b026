using System.Linq;
using Microsoft.CodeAnalysis;

namespace AzerothsTopTalent.Lua.Lowering;

/// <summary>Names that a base class, an interface or the runtime has given already.</summary>
internal sealed partial class MemberNames
{
    /// <summary>The name a member must have because of what it overrides or implements.</summary>
    private string? Forced(ISymbol member)
    {
        var overridden = member switch
        {
            IMethodSymbol method => (ISymbol?)method.OverriddenMethod,
            IPropertySymbol property => property.OverriddenProperty,
            IEventSymbol item => item.OverriddenEvent,
            _ => null,
        };
        if (overridden is not null)
        {
            return facts.IsSource(overridden.ContainingType) ? Of(overridden) : overridden.Name;
        }
        foreach (var contract in member.ContainingType.AllInterfaces)
        {
            if ((OfEnumeration(contract, member) ?? OfComparison(contract, member)) is { } known)
            {
                return known;
            }
            if (facts.IsSource(contract) && ImplementedSlots.In(contract, member).FirstOrDefault() is { } slot)
            {
                return Of(slot);
            }
        }
        return null;
    }

    /// <summary>
    /// What the runtime calls on anything that can be enumerated. The members without a type argument, which a class must
    /// have beside the others, are not the ones.
    /// </summary>
    private static string? OfEnumeration(INamedTypeSymbol contract, ISymbol member)
    {
        var fixedName = (TypeFacts.FullName(contract), contract.TypeArguments.Length) switch
        {
            ("System.Collections.Generic.IEnumerable", 1) => "GetEnumerator",
            ("System.Collections.IEnumerable", 0)
                when !Enumerators.Contracts(member.ContainingType, "System.Collections.Generic.IEnumerable").Any() =>
                "GetEnumerator",
            ("System.Collections.Generic.IEnumerator", 1) => "GetCurrent",
            ("System.Collections.IEnumerator", 0)
                when Enumerators.Contracts(member.ContainingType, "System.Collections.Generic.IEnumerator").Any() =>
                "MoveNext",
            ("System.Collections.IEnumerator", 0) => member is IMethodSymbol { MethodKind: MethodKind.PropertyGet }
                ? "GetCurrent"
                : "MoveNext",
            ("System.IDisposable", 0) => "Dispose",
            _ => null,
        };
        var slotName = fixedName switch
        {
            null => null,
            "GetCurrent" => "get_Current",
            _ => fixedName,
        };
        return slotName is not null && ImplementedSlots.In(contract, member).Any(slot => slot.Name == slotName)
            ? fixedName
            : null;
    }

    /// <summary>What the runtime calls to compare, of several the one with type arguments.</summary>
    private static string? OfComparison(INamedTypeSymbol contract, ISymbol member) =>
        TypeFacts.FullName(contract) switch
        {
            "System.Collections.Generic.IComparer" or "System.Collections.Generic.IEqualityComparer" => member
                is IMethodSymbol
            && ImplementedSlots.In(contract, member).FirstOrDefault() is { } slot
                ? slot.Name
                : null,
            "System.IComparable"
                when contract.TypeArguments.Length == 1
                    || !member.ContainingType.AllInterfaces.Any(item =>
                        item.TypeArguments.Length == 1 && TypeFacts.FullName(item) == "System.IComparable"
                    ) => ImplementedSlots.In(contract, member).Any() ? "CompareTo" : null,
            "System.IEquatable"
                when SymbolEqualityComparer.Default.Equals(
                    ProgramFacts.EqualityMember(member.ContainingType),
                    member
                ) => "Equals",
            _ => null,
        };
}
