using AzerothsTopTalent.FakeWow.Loadouts;
using AzerothsTopTalent.FakeWow.Talents;

namespace AzerothsTopTalent.Scenarios.Playing;

// What is worn, in words.
public sealed partial class MomentPlayer
{
    private string WornWords()
    {
        TraitBuild worn = world.Talents.Worn;
        TraitRules rules = world.Talents.Rules(world.SpecId);
        foreach ((string what, string code) in Data?.Builds(world.SpecId) ?? [])
        {
            if (
                LoadoutString.TryRead(code, world.Catalog, out Loadout? loadout, out _)
                && rules.IsSameInEffect(worn, rules.Fit(BuildStrings.Bought(loadout, rules)))
            )
            {
                return $"the {what} build of the data";
            }
        }

        return worn.Count == 0 ? "no talents" : "a build of your own";
    }
}
