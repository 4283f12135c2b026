using System.Globalization;
using System.Text;
using AzerothsTopTalent.FakeWow.Talents;
using AzerothsTopTalent.FakeWow.Trees;
using AzerothsTopTalent.FakeWow.World;
using AzerothsTopTalent.Talents;

namespace AzerothsTopTalent.Addon.Tests.Support;

/// <summary>
/// A TalentData.lua for stories: legal random builds on the sandbox's trees for some specs, a general one for raids and for
/// dungeons, and one for each of some bosses and dungeons.
/// </summary>
internal static class StoryData
{
    private static readonly int[] Specs = [250, 251, 64, 71, 105, 1480];

    // With these there is at least one of each class.
    private static readonly int[] MoreSpecs = [65, 253, 259, 256, 262, 265, 268, 1467];
    private static readonly (int Id, int Journal, string Name)[] Bosses =
    [
        (3470, 2888, "Nek'zali the Soulcoiler"),
        (3445, 2874, "Entombed Sentinels"),
        (3421, 2887, "The Twin Fangs"),
        (3492, 2895, "Ula'tek"),
    ];
    private static readonly (int Id, int Map, string Name)[] Dungeons =
    [
        (12993, 2993, "Altar of Fangs"),
        (12813, 2813, "Murder Row"),
        (112441, 2441, "Tazavesh: Streets of Wonder"),
        (112442, 2442, "Tazavesh: So'leah's Gambit"),
    ];
    private static readonly Lazy<string> Written = new(() => Write(Specs, false));
    private static readonly Lazy<string> WrittenForAll = new(() => Write([.. Specs, .. MoreSpecs], true));

    public static string Text => Written.Value;

    /// <summary>The same with a specialization of each class, and with the best build of the other hero tree.</summary>
    public static string OfAllClasses => WrittenForAll.Value;

    private static string Write(int[] specs, bool withAlternatives)
    {
        var lua = new StringBuilder("local _, addon = ...\naddon.TalentData = {\n");
        foreach (int spec in specs)
        {
            var rules = new TraitRules(SandboxTrees.Catalog.TreeOfSpec(spec)!, spec, 90);
            TraitBuild Make(int seed) => RandomBuild.Make(rules, new Random((spec * 10_000) + seed));
            string Code(TraitBuild build) => BuildStrings.Export(rules, build, withHash: false);
            string Alternative(int seed)
            {
                int? best = rules.ActiveSubTree(Make(seed));
                TraitBuild other = Enumerable
                    .Range(seed + 1, 50)
                    .Select(Make)
                    .First(build => rules.ActiveSubTree(build) != best);
                return $", builds = 14, alternatives = {{ [{rules.ActiveSubTree(other)}] = {{ talentCode = \"{Code(other)}\", popularity = 4.5 }} }}";
            }

            string Build(int seed) =>
                $"{{ talentCode = \"{Code(Make(seed))}\", sampleSize = 160, popularity = 35.0{(withAlternatives ? Alternative(seed) : "")} }}";
            lua.Append($"[{spec}] = {{ general = {{ raid = {Build(1)}, mythicplus = {Build(2)} }}, encounters = {{\n");
            foreach (int id in Bosses.Select(boss => boss.Id).Concat(Dungeons.Select(dungeon => dungeon.Id)))
            {
                lua.Append($"[{id}] = {Build(id % 1_000)},\n");
            }

            lua.Append("} },\n");
        }

        lua.Append("}\naddon.EncounterInfo = {\n");
        foreach (((int id, int journal, string name), int order) in Bosses.Select((boss, at) => (boss, at + 1)))
        {
            lua.Append($"[{id}] = {{ name = \"{name}\", type = \"raid\", journalID = {journal}, order = {order} }},\n");
        }

        foreach ((int id, int map, string name) in Dungeons)
        {
            lua.Append($"[{id}] = {{ name = \"{name}\", type = \"mythicplus\", mapID = {map} }},\n");
        }

        lua.Append(
            "}\naddon.EncounterByName = {}\naddon.TalentDataInfo = { format = 1, source = \"sandbox\", trees = {\n"
        );
        foreach (TraitTree tree in specs.Select(spec => SandboxTrees.Catalog.TreeOfSpec(spec)!).Distinct())
        {
            int[] order = [.. tree.Nodes.Select(node => node.Id)];
            lua.Append(
                CultureInfo.InvariantCulture,
                $"[{tree.ClassId}] = {{ nodes = {order.Length}, checksum = {NodeOrder.Checksum(order)} }},\n"
            );
        }

        return lua.Append("} }\naddon.TalentDataTimestamp = \"2026-10-17T16:07:08\"\n").ToString();
    }
}
