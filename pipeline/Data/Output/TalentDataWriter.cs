using System.Globalization;
using System.Text;

namespace AzerothsTopTalent.Data;

/// <summary>Writes TalentData.lua: keys ascend, one fact a line, the same data gives the same bytes.</summary>
public static class TalentDataWriter
{
    public static byte[] Write(TalentData data)
    {
        var lua = new LuaText();
        lua.Line("-- Written by `att generate`. Do not edit: the next run writes it again.")
            .Line(SourceOf(data.Source))
            .Line("local _, addon = ...")
            .Line();
        lua.Open("addon.TalentData = {");
        foreach (var spec in data.Specs.Values.OrderBy(spec => spec.SpecId))
            WriteSpec(lua, spec);
        lua.Close("}").Line();
        WriteEncounters(lua, data);
        WriteInfo(lua, data);
        lua.Line($"addon.TalentDataTimestamp = {LuaText.Quote(Timestamp(data.Timestamp))}");
        return Encoding.UTF8.GetBytes(lua.ToString());
    }

    /// <summary>UTC, to the second, as in "2026-02-16T16:07:08".</summary>
    public static string Timestamp(DateTimeOffset time) =>
        time.ToUniversalTime().ToString("yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture);

    private static string SourceOf(string source) =>
        source == "sandbox"
            ? "-- Source: the embedded sandbox. These builds are made up and of no use in the game."
            : "-- Source: rankings of Warcraft Logs, https://www.warcraftlogs.com. Aggregates only.";

    private static void WriteSpec(LuaText lua, SpecBuilds spec)
    {
        var title = SpecCatalog.ById(spec.SpecId)?.Title ?? "unknown";
        lua.Open($"[{spec.SpecId}] = {{ -- {title}");
        lua.Open("general = {");
        foreach (var (content, build) in spec.General.OrderBy(one => one.Key))
            WriteBuild(lua, content.Key(), build);
        lua.Close();
        lua.Open("encounters = {");
        foreach (var (encounter, build) in spec.Encounters.OrderBy(one => one.Key))
            WriteBuild(lua, $"[{encounter}]", build);
        lua.Close();
        lua.Close();
    }

    private static void WriteBuild(LuaText lua, string key, PublishedBuild build)
    {
        lua.Open($"{key} = {{")
            .Line($"talentCode = {Code(build.Code)},")
            .Line($"sampleSize = {build.SampleSize},")
            .Line($"builds = {build.Builds},")
            .Line($"popularity = {LuaText.Percent(build.Popularity)},")
            .Line($"difficulty = {LuaText.Quote(build.Difficulty)},");
        if (build.Alternatives.Count > 0)
        {
            lua.Open("alternatives = {");
            foreach (var other in build.Alternatives.OrderBy(other => other.HeroTree))
                lua.Open($"[{other.HeroTree}] = {{ -- hero tree")
                    .Line($"name = {LuaText.Quote(other.HeroName)},")
                    .Line($"talentCode = {Code(other.Code)},")
                    .Line($"popularity = {LuaText.Percent(other.Popularity)},")
                    .Close();
            lua.Close();
        }
        lua.Close();
    }

    private static string Code(string code) =>
        PublishedBuild.IsCode(code)
            ? LuaText.Quote(code)
            : throw new ArgumentException("Not an import string.", nameof(code));

    private static void WriteEncounters(LuaText lua, TalentData data)
    {
        var encounters = data.Encounters.Values.OrderBy(encounter => encounter.Id).ToList();
        lua.Open("addon.EncounterInfo = {");
        foreach (var encounter in encounters)
        {
            lua.Open($"[{encounter.Id}] = {{")
                .Line($"name = {LuaText.Quote(encounter.Name)},")
                .Line($"type = {LuaText.Quote(encounter.Content.Key())},");
            if (encounter.Content == ContentType.Raid)
                lua.Line($"journalID = {encounter.JournalId},");
            else
                WriteMap(lua, DungeonMap.Of(encounter.Id));
            lua.Line($"order = {encounter.Order},").Close();
        }
        lua.Close("}").Line();
        lua.Open("addon.EncounterByName = {");
        // Of two encounters with one name the lower id wins.
        foreach (
            var encounter in encounters.DistinctBy(one => one.Name).OrderBy(one => one.Name, StringComparer.Ordinal)
        )
            lua.Line($"[{LuaText.Quote(encounter.Name)}] = {encounter.Id},");
        lua.Close("}").Line();
    }

    private static void WriteMap(LuaText lua, DungeonMap map)
    {
        lua.Line($"mapID = {map.MapId},");
        if (map.ChallengeMapId is { } challenge)
            lua.Line($"challengeMapID = {challenge},");
    }

    private static void WriteInfo(LuaText lua, TalentData data)
    {
        lua.Open("addon.TalentDataInfo = {")
            .Line($"format = {TalentData.Format},")
            .Line($"source = {LuaText.Quote(data.Source)},")
            .Line($"complete = {(data.Complete ? "true" : "false")},")
            .Line($"expansion = {LuaText.Quote(data.Expansion)},")
            .Line($"top = {data.Top},");
        lua.Open("zones = {");
        foreach (var zone in data.Zones.OrderBy(zone => zone.Id))
            lua.Open($"[{zone.Id}] = {{")
                .Line($"name = {LuaText.Quote(zone.Name)},")
                .Line($"type = {LuaText.Quote(zone.Content.Key())},")
                .Line($"partition = {LuaText.Quote(zone.PartitionName)},")
                .Close();
        lua.Close();
        lua.Open("trees = {");
        foreach (var (classId, tree) in data.Trees.OrderBy(one => one.Key))
            lua.Line($"[{classId}] = {{ nodes = {tree.Nodes}, checksum = {tree.Checksum} }},");
        lua.Close();
        if (data.Unproven.Count > 0)
        {
            lua.Open("unproven = {");
            foreach (var classId in data.Unproven.Order())
                lua.Line($"[{classId}] = true,");
            lua.Close();
        }
        lua.Close("}").Line();
    }
}
