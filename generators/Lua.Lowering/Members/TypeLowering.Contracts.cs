using System.Linq;
using AzerothsTopTalent.Lua.Syntax;
using Microsoft.CodeAnalysis;
using static AzerothsTopTalent.Lua.Syntax.LuaFactory;

namespace AzerothsTopTalent.Lua.Lowering;

internal sealed partial class TypeLowering
{
    /// <summary>Contracts of the library that the runtime asks for an order or for equality.</summary>
    private static bool IsComparison(INamedTypeSymbol contract) =>
        TypeFacts.FullName(contract)
            is "System.IComparable"
                or "System.Collections.Generic.IComparer"
                or "System.Collections.Generic.IEqualityComparer";

    /// <summary>An interface that is implemented for two type arguments, by a member for each: Lua cannot tell them apart.</summary>
    private void CheckErasedContracts()
    {
        var contracts =
            Symbol.TypeKind is TypeKind.Class or TypeKind.Struct && IsFirstPart
                ? Symbol.AllInterfaces.Where(item => program.Facts.IsSource(item) || IsComparison(item))
                : [];
        foreach (
            var several in contracts
                .GroupBy<INamedTypeSymbol, ISymbol>(item => item.OriginalDefinition, SymbolEqualityComparer.Default)
                .Where(group => group.Count() > 1)
        )
        {
            var implementations = several
                .SelectMany(contract => contract.GetMembers())
                .Where(slot => slot is IMethodSymbol { IsStatic: false })
                .GroupBy(slot => slot.OriginalDefinition, SymbolEqualityComparer.Default)
                .Any(slots =>
                    slots
                        .Select(slot => Symbol.FindImplementationForInterfaceMember(slot))
                        .Distinct(SymbolEqualityComparer.Default)
                        .Count() > 1
                );
            if (implementations)
            {
                program.Diagnostics.Report(
                    Rules.ErasedGeneric,
                    Symbol.Locations[0],
                    "The choice between implementations of '" + several.Key.ToDisplayString() + "'",
                    "declare an interface for each"
                );
            }
        }
    }

    /// <summary>
    /// A tuple handed over as several results by one of a family of methods and whole by another, which knows it as a type
    /// argument: whoever calls cannot tell which it gets.
    /// </summary>
    private void CheckTuples()
    {
        if (Symbol.TypeKind is not (TypeKind.Class or TypeKind.Struct) || !IsFirstPart)
        {
            return;
        }
        var overridden = Symbol
            .GetMembers()
            .OfType<IMethodSymbol>()
            .Select(method => (Slot: method.OverriddenMethod, Method: (IMethodSymbol?)method));
        var implemented = Symbol
            .AllInterfaces.Where(item => program.Facts.IsSource(item))
            .SelectMany(contract => contract.GetMembers().OfType<IMethodSymbol>())
            .Select(slot =>
                (Slot: (IMethodSymbol?)slot, Symbol.FindImplementationForInterfaceMember(slot) as IMethodSymbol)
            );
        foreach (var (slot, method) in overridden.Concat(implemented))
        {
            if (
                slot is not null
                && method is not null
                && TypeFacts.IsTuple(method.ReturnType)
                && BodyLowering.ReturnsSeveral(slot) != BodyLowering.ReturnsSeveral(method)
            )
            {
                program.Diagnostics.Report(
                    Rules.ErasedGeneric,
                    Symbol.Locations[0],
                    "The tuple that '" + method.ToDisplayString() + "' returns as '" + slot.ToDisplayString() + "'",
                    "return a record"
                );
            }
        }
    }

    /// <summary>
    /// Interface members that this class implements under another name, and default implementations of interfaces that it
    /// does not override.
    /// </summary>
    private void Aliases()
    {
        if (Symbol.TypeKind is not (TypeKind.Class or TypeKind.Struct) || Symbol.IsStatic)
        {
            return;
        }
        foreach (var contract in Symbol.AllInterfaces.Where(item => program.Facts.IsSource(item)))
        {
            foreach (var slot in contract.GetMembers().OfType<IMethodSymbol>().Where(slot => !slot.IsStatic))
            {
                Alias(contract, slot);
            }
        }
    }

    private void Alias(INamedTypeSymbol contract, IMethodSymbol slot)
    {
        if (
            slot.AssociatedSymbol is IPropertySymbol property && !program.Properties.UsesAccessors(property)
            || slot.AssociatedSymbol is IEventSymbol item && !program.Events.UsesAccessors(item)
        )
        {
            return;
        }
        if (Symbol.FindImplementationForInterfaceMember(slot) is not IMethodSymbol implementation)
        {
            return;
        }
        var name = program.Members.Of(slot);
        var isDefault = implementation.ContainingType.TypeKind == TypeKind.Interface;
        implementation = isDefault ? NearestDefault(slot) ?? implementation : implementation;
        var inherited = !isDefault && !SymbolEqualityComparer.Default.Equals(implementation.ContainingType, Symbol);
        var actual = program.Members.Of(implementation);
        if (isDefault)
        {
            var owner = scope.Reference(implementation.ContainingType);
            output.Initializers.Add(Assign(LuaFactory.Member(self, name), LuaFactory.Member(owner, actual)));
        }
        else if (name != actual && !implementation.IsAbstract)
        {
            var owner = inherited ? scope.Reference(implementation.ContainingType) : self;
            output.Initializers.Add(Assign(LuaFactory.Member(self, name), LuaFactory.Member(owner, actual)));
        }
    }

    /// <summary>The implementation by an interface that derives from the slot's; null where none has one of its own.</summary>
    private IMethodSymbol? NearestDefault(IMethodSymbol slot)
    {
        var candidates = Symbol
            .AllInterfaces.SelectMany(contract => contract.GetMembers().OfType<IMethodSymbol>())
            .Where(method => method.ExplicitInterfaceImplementations.Contains(slot, SymbolEqualityComparer.Default))
            .ToList();
        return candidates.Find(method =>
            !candidates.Any(other =>
                other.ContainingType.AllInterfaces.Contains(method.ContainingType, SymbolEqualityComparer.Default)
            )
        );
    }
}
