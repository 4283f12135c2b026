using System.Text;
using AzerothsTopTalent.FakeWow.Talents;
using AzerothsTopTalent.FakeWow.Trees;
using AzerothsTopTalent.FakeWow.World.Atlas;
using AzerothsTopTalent.Talents;

namespace AzerothsTopTalent.Addon.Tests.Shipped;

/// <summary>
/// A TalentData.lua for the raids and dungeons of the fake client's season, with random legal builds: written here in a
/// few lines, so that the addon is not tested with the pipeline's own idea of the file.
/// </summary>
internal static class BuildFile
{
    private const int HeroicBoss = 3421;

    public static string Write(TraitCatalog trees, params int[] specIds) => Write(trees, false, specIds);

    /// <param name="trees">The trees the builds are for.</param>
    /// <param name="withAlternatives">Each build comes with the best one of the other hero tree.</param>
    /// <param name="specIds">Specializations.</param>
    public static string Write(TraitCatalog trees, bool withAlternatives, params int[] specIds)
    {
        var lua = new StringBuilder("local _, addon = ...\naddon.TalentData = {\n");
        foreach (int specId in specIds)
        {
            lua.Append($"[{specId}] = {{ general = {{\n");
            lua.Append($"raid = {Build(trees, specId, 1, "10.62", withAlternatives)},\n");
            lua.Append($"mythicplus = {Build(trees, specId, 2, "4.38", withAlternatives)} }},\nencounters = {{\n");
            foreach (var (id, _) in Encounters())
                lua.Append($"[{id}] = {Build(trees, specId, id, "35.0", withAlternatives)},\n");
            lua.Append("} },\n");
        }
        lua.Append("}\naddon.EncounterInfo = {\n");
        foreach (var (id, fields) in Encounters())
            lua.Append($"[{id}] = {{ {fields} }},\n");
        lua.Append("}\naddon.EncounterByName = {}\n");
        lua.Append("addon.TalentDataInfo = { format = 1, source = \"warcraftlogs\", complete = true, trees = {\n");
        foreach (TraitTree tree in trees.Trees)
        {
            var order = tree.Nodes.Select(node => node.Id).ToList();
            lua.Append($"[{tree.ClassId}] = {{ nodes = {order.Count}, checksum = {NodeOrder.Checksum(order)} }},\n");
        }
        return lua.Append("} }\naddon.TalentDataTimestamp = \"2026-10-04T16:07:08\"\n").ToString();
    }

    /// <summary>The code of the build that a seed gives.</summary>
    public static string Code(TraitCatalog trees, int specId, int seed)
    {
        var rules = new TraitRules(trees.TreeOfSpec(specId)!, specId, 90);
        return BuildStrings.Export(rules, RandomBuild.Make(rules, new Random(seed)), withHash: false);
    }

    /// <summary>The hero tree that a build of <see cref="Code"/> wears.</summary>
    public static int HeroTree(TraitCatalog trees, int specId, int seed)
    {
        var rules = new TraitRules(trees.TreeOfSpec(specId)!, specId, 90);
        return rules.ActiveSubTree(RandomBuild.Make(rules, new Random(seed))) ?? 0;
    }

    // One boss has data of a lower difficulty only.
    private static string Build(TraitCatalog trees, int specId, int seed, string popularity, bool withAlternative)
    {
        string difficulty = seed == HeroicBoss ? "Heroic" : "Mythic";
        string alternative = withAlternative ? Alternative(trees, specId, seed) : "";
        return $"{{ talentCode = \"{Code(trees, specId, seed)}\", sampleSize = 20, builds = 14, popularity = {popularity}, "
            + $"difficulty = \"{difficulty}\", alternatives = {{ {alternative} }} }}";
    }

    // The most common build of the other hero tree: the first seed that gives one.
    private static string Alternative(TraitCatalog trees, int specId, int seed)
    {
        int worn = HeroTree(trees, specId, seed);
        int other = Enumerable.Range(seed + 1, 50).First(next => HeroTree(trees, specId, next) != worn);
        return $"[{HeroTree(trees, specId, other)}] = {{ talentCode = \"{Code(trees, specId, other)}\", popularity = 4.5 }}";
    }

    private static IEnumerable<(int Id, string Fields)> Encounters()
    {
        foreach (Instance instance in WorldAtlas.All)
        {
            if (instance.IsRaid)
            {
                int order = 0;
                foreach (Boss boss in instance.Bosses)
                    yield return (
                        boss.EncounterId,
                        $"name = \"{boss.Name}\", type = \"raid\", journalID = {boss.JournalId}, order = {++order}"
                    );
            }
            else
            {
                for (int wing = 0; wing < instance.ChallengeMaps.Length; wing++)
                    yield return (
                        10_000 + instance.MapId + wing,
                        $"name = \"{instance.ChallengeMaps[wing].Name}\", type = \"mythicplus\", mapID = {instance.MapId + wing}"
                    );
            }
        }
    }
}
