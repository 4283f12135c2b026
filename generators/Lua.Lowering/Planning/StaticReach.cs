using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AzerothsTopTalent.Lua.Lowering;

/// <summary>What a static initializer may reach, through every member that may run because of it, overrides included.</summary>
internal sealed class StaticReach(ProgramFacts facts)
{
    private readonly Dictionary<ISymbol, HashSet<ISymbol>> known = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, List<ISymbol>> steps = new(SymbolEqualityComparer.Default);
    private readonly Lazy<ILookup<ISymbol, ISymbol>> overriders = new(() => Overriders(facts));

    /// <summary>Members of the program that may run, or be read or written, while this one's body or initializer runs.</summary>
    public HashSet<ISymbol> Of(ISymbol member)
    {
        // Files that are lowered at once ask here.
        lock (known)
        {
            if (!known.TryGetValue(member, out var found))
            {
                known[member] = found = Follow(member);
            }
            return found;
        }
    }

    private HashSet<ISymbol> Follow(ISymbol member)
    {
        var found = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        var open = new Stack<ISymbol>(Mentions(member).Reverse());
        while (open.Count > 0)
        {
            var next = open.Pop();
            // A field that is named does not run its initializer again.
            if (found.Add(next) && facts.Body(next)?.Operation is not ISymbolInitializerOperation)
            {
                foreach (var further in Enumerable.Reverse(Steps(next)))
                {
                    open.Push(further);
                }
            }
        }
        return found;
    }

    /// <summary>The bodies that a call of a member may run: its own, and those that override it.</summary>
    public IEnumerable<ISymbol> Targets(ISymbol member) => new[] { member }.Concat(overriders.Value[member]);

    private List<ISymbol> Steps(ISymbol member)
    {
        if (!steps.TryGetValue(member, out var list))
        {
            steps[member] = list = Mentions(member).ToList();
        }
        return list;
    }

    /// <summary>The members of the program that one operation may run, read or write, overrides included.</summary>
    public IEnumerable<ISymbol> RunBy(IOperation operation) => Reached(Symbols(operation));

    private IEnumerable<ISymbol> Mentions(ISymbol member) =>
        Reached(
            Named(member)
                .Concat(member is IMethodSymbol { MethodKind: MethodKind.Constructor } made ? Construction(made) : [])
        );

    private IEnumerable<ISymbol> Reached(IEnumerable<ISymbol?> symbols) =>
        symbols
            .OfType<ISymbol>()
            .Select(symbol => symbol.OriginalDefinition)
            .Where(symbol => facts.IsSource(symbol.ContainingType))
            .SelectMany(Targets);

    private IEnumerable<ISymbol?> Named(ISymbol member) =>
        facts.Body(member) is { } body ? body.Operation.DescendantsAndSelf().SelectMany(Symbols) : [];

    /// <summary>The initializers of an object's fields, and the constructor of its base class.</summary>
    private IEnumerable<ISymbol?> Construction(IMethodSymbol constructor)
    {
        var type = constructor.ContainingType;
        return type.GetMembers()
            .Where(member => !member.IsStatic && facts.Body(member)?.Operation is ISymbolInitializerOperation)
            .SelectMany(Named)
            .Concat(type.BaseType?.InstanceConstructors ?? []);
    }

    private static IEnumerable<ISymbol?> Symbols(IOperation operation) =>
        operation switch
        {
            IInvocationOperation call => Each(call.TargetMethod),
            IObjectCreationOperation creation => Each(creation.Constructor),
            IFieldReferenceOperation field => Each(field.Field),
            IPropertyReferenceOperation { Property: var property } => Each(
                property,
                property.GetMethod,
                property.SetMethod
            ),
            IMethodReferenceOperation method => Each(method.Method),
            IEventReferenceOperation item => Each(item.Event, item.Event.AddMethod, item.Event.RemoveMethod),
            IBinaryOperation binary => Each(binary.OperatorMethod),
            IUnaryOperation unary => Each(unary.OperatorMethod),
            IIncrementOrDecrementOperation step => Each(step.OperatorMethod),
            ICompoundAssignmentOperation compound => Each(compound.OperatorMethod),
            IConversionOperation conversion => Each(conversion.OperatorMethod),
            IForEachLoopOperation { Collection: var items } => Unwrapped(items)
                ?.GetMembers("GetEnumerator")
                .Concat(Unwrapped(items)!.GetTypeMembers().SelectMany(inner => inner.GetMembers("MoveNext")))
                ?? Each(),
            IUsingOperation or IUsingDeclarationOperation => operation
                .Descendants()
                .Select(item => item.Type)
                .OfType<INamedTypeSymbol>()
                .SelectMany(type => type.GetMembers("Dispose")),
            _ => Each(),
        };

    private static IEnumerable<ISymbol?> Each(params ISymbol?[] symbols) => symbols;

    private static INamedTypeSymbol? Unwrapped(IOperation items) =>
        (
            items
                is IConversionOperation
                {
                    IsImplicit: true,
                    OperatorMethod: null or { DeclaringSyntaxReferences.Length: 0 }
                } conversion
                ? conversion.Operand
                : items
        ).Type as INamedTypeSymbol;

    /// <summary>By each virtual member or member of an interface, those that may run in its place.</summary>
    private static ILookup<ISymbol, ISymbol> Overriders(ProgramFacts facts) =>
        facts
            .Types.SelectMany(type => type.GetMembers().OfType<IMethodSymbol>())
            .Where(method => !method.IsStatic)
            .SelectMany(method => Slots(method).Select(slot => (Slot: (ISymbol)slot, Method: (ISymbol)method)))
            .ToLookup<(ISymbol Slot, ISymbol Method), ISymbol, ISymbol>(
                pair => pair.Slot,
                pair => pair.Method,
                SymbolEqualityComparer.Default
            );

    /// <summary>The members of base classes and interfaces that a method stands for.</summary>
    public static IEnumerable<IMethodSymbol> Slots(IMethodSymbol method)
    {
        for (var slot = method.OverriddenMethod; slot is not null; slot = slot.OverriddenMethod)
        {
            yield return slot.OriginalDefinition;
        }
        foreach (var slot in ImplementedSlots.Of(method))
        {
            yield return slot;
        }
    }
}
