using AzerothsTopTalent.FakeWow.Talents;
using AzerothsTopTalent.FakeWow.Trees;

namespace AzerothsTopTalent.FakeWow.World;

public sealed partial class GameWorld
{
    /// <summary>Spells that lie on the action bars. At the first login those of the worn talents do.</summary>
    public HashSet<int> ActionBarSpells { get; } = [];

    /// <summary>Spells that the worn talents teach and that can be pressed.</summary>
    public IReadOnlySet<int> KnownSpells
    {
        get
        {
            var spells = new HashSet<int>();
            if (Talents.Active is not TraitConfig active)
            {
                return spells;
            }

            TraitRules rules = Talents.RulesOf(active);
            foreach (TraitNode node in Talents.Tree.Nodes)
            {
                int ranks = rules.ActiveRanks(node, active.Committed);
                if (ranks == 0 || !rules.IsSubTreeActive(node, active.Committed))
                {
                    continue;
                }

                TraitEntry? entry = node.IsChoice
                    ? active.Committed.Pick(node.Id)?.EntryId is int chosen
                        ? node.Entry(chosen)
                        : null
                    : node.EntryOfRank(ranks)?.Entry;
                if (entry is { IsActive: true, SpellId: int spell })
                {
                    spells.Add(spell);
                }
            }

            return spells;
        }
    }

    /// <summary>
    /// Whether the character's own lockout counts that encounter as done, on that difficulty or, without one, on the
    /// difficulty of the place.
    /// </summary>
    public bool IsSavedTo(int mapId, int encounterId, int? difficultyId) =>
        PersonalLocks.Contains(mapId, Redirect(mapId, difficultyId ?? Place.DifficultyId), encounterId);
}
