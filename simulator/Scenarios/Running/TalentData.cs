using AzerothsTopTalent.FakeWow.World.Atlas;
using AzerothsTopTalent.Lua51;
using AzerothsTopTalent.Scenarios.Language;

namespace AzerothsTopTalent.Scenarios.Running;

/// <summary>The builds in a TalentData.lua, read by running it as the client does.</summary>
public sealed class TalentData
{
    private readonly Table builds;
    private readonly Table encounters;

    private TalentData(Table builds, Table encounters) => (this.builds, this.encounters) = (builds, encounters);

    /// <summary>Runs the text; a text that is no such file ends the step.</summary>
    public static TalentData Parse(string text)
    {
        try
        {
            var script = new Script();
            var addon = new Table(script);
            script.Call(script.LoadString(text, "@TalentData.lua"), "TalentData", DynValue.NewTable(addon));
            return new TalentData(
                addon.Get("TalentData").Table ?? new Table(script),
                addon.Get("EncounterInfo").Table ?? new Table(script)
            );
        }
        catch (InterpreterException failure)
        {
            throw new StepFailedException($"the data cannot be run: {failure.Message}");
        }
    }

    /// <summary>The import string of a spec's general build for <c>raid</c> or <c>mythicplus</c>.</summary>
    public string General(int specId, string content) =>
        builds.Get(specId).Table?.Get("general").Table?.Get(content).Table?.Get("talentCode").String
        ?? throw new StepFailedException($"the data has no general {content} build for spec {specId}");

    /// <summary>The import string for an encounter of the data, named by its id, its name, or the map of a dungeon.</summary>
    public string Encounter(int specId, string which)
    {
        Table? known = builds.Get(specId).Table?.Get("encounters").Table;
        int id =
            int.TryParse(which, out int number) && known?.Get(number).Type == DataType.Table
                ? number
                : Find(which) ?? throw new StepFailedException($"the data knows no encounter '{which}'");
        return known?.Get(id).Table?.Get("talentCode").String
            ?? throw new StepFailedException($"the data has no build for spec {specId} and encounter {id}");
    }

    /// <summary>The specs that the data has builds for.</summary>
    public IEnumerable<int> Specs => builds.Pairs.Select(pair => (int)pair.Key.Number);

    /// <summary>The instance maps of its dungeons and of its bosses, each once.</summary>
    public IEnumerable<int> Maps =>
        Infos("mythicplus")
            .Select(info => (int)info.Info.Get("mapID").Number)
            .Concat(Infos("raid").Select(info => WorldAtlas.BossByEncounter(info.Id)?.Instance.MapId).OfType<int>())
            .Distinct();

    /// <summary>The instance map of the first dungeon, by encounter id; null without one.</summary>
    public int? FirstDungeon =>
        Infos("mythicplus").Select(info => (int?)info.Info.Get("mapID").Number).FirstOrDefault(map => map > 0);

    /// <summary>The raid with most bosses in the data, as far as the game's journal knows them; null without one.</summary>
    public int? LargestRaid =>
        Infos("raid")
            .Select(info => WorldAtlas.BossByEncounter(info.Id)?.Instance.MapId)
            .OfType<int>()
            .GroupBy(map => map)
            .MaxBy(raid => raid.Count())
            ?.Key;

    /// <summary>All builds of a spec: what each is for, and its import string.</summary>
    public IEnumerable<(string What, string Code)> Builds(int specId)
    {
        Table? spec = builds.Get(specId).Table;
        foreach ((DynValue content, DynValue build) in spec?.Get("general").Table?.Pairs ?? [])
        {
            yield return ($"general {content.String}", build.Table?.Get("talentCode").String ?? "");
        }

        foreach ((DynValue id, DynValue build) in spec?.Get("encounters").Table?.Pairs ?? [])
        {
            string name = encounters.Get(id).Table?.Get("name").String ?? id.ToString();
            yield return (name, build.Table?.Get("talentCode").String ?? "");
        }
    }

    private IEnumerable<(int Id, Table Info)> Infos(string type) =>
        encounters
            .Pairs.Where(pair => pair.Value.Table?.Get("type").String == type)
            .Select(pair => ((int)pair.Key.Number, pair.Value.Table!))
            .OrderBy(info => info.Item1);

    private int? Find(string which)
    {
        foreach ((DynValue key, DynValue value) in encounters.Pairs)
        {
            if (
                value.Table is Table info
                && (
                    info.Get("name").String?.Contains(which, StringComparison.OrdinalIgnoreCase) == true
                    || (
                        int.TryParse(which, out int map)
                        && info.Get("mapID").Number == map
                        && WorldAtlas.ByMap(map) is not null
                    )
                )
            )
            {
                return (int)key.Number;
            }
        }

        return null;
    }
}
