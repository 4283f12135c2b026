using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace AzerothsTopTalent.Lua.Lowering;

/// <summary>
/// Whether an event is a plain field that holds its handlers or a pair of functions, its own add and remove. Events that
/// override or implement one another have one shape throughout the program: functions if one of them has accessors.
/// </summary>
internal sealed class EventShape
{
    private readonly HashSet<IEventSymbol> withAccessors = new(SymbolEqualityComparer.Default);

    public EventShape(ProgramFacts facts)
    {
        var events = facts.Types.SelectMany(type => type.GetMembers().OfType<IEventSymbol>()).ToList();
        withAccessors.UnionWith(events.Where(HasOwnAccessors));
        if (withAccessors.Count == 0)
        {
            return;
        }
        for (var grown = true; grown; )
        {
            grown = false;
            foreach (var item in events)
            {
                var family = Contracts(item).Append(item).ToList();
                if (family.Any(withAccessors.Contains))
                {
                    foreach (var member in family)
                    {
                        grown |= withAccessors.Add(member);
                    }
                }
            }
        }
    }

    /// <summary>True when handlers are added and removed through functions.</summary>
    public bool UsesAccessors(IEventSymbol item) => withAccessors.Contains(item.OriginalDefinition);

    /// <summary>True when the event is written with <c>add</c> and <c>remove</c>.</summary>
    public static bool HasOwnAccessors(IEventSymbol item) =>
        item
            is { IsAbstract: false, AddMethod: { IsImplicitlyDeclared: false, DeclaringSyntaxReferences.Length: > 0 } };

    /// <summary>What the event overrides or implements.</summary>
    private static IEnumerable<IEventSymbol> Contracts(IEventSymbol item)
    {
        for (var current = item.OverriddenEvent; current is not null; current = current.OverriddenEvent)
        {
            yield return current.OriginalDefinition;
        }
        foreach (var slot in ImplementedSlots.Of(item))
        {
            yield return slot;
        }
    }
}
