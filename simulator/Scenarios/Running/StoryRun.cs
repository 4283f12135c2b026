using AzerothsTopTalent.FakeWow.Loadouts;
using AzerothsTopTalent.FakeWow.Talents;
using AzerothsTopTalent.FakeWow.Trees;
using AzerothsTopTalent.FakeWow.World;
using AzerothsTopTalent.FakeWow.World.Atlas;
using AzerothsTopTalent.Scenarios.Language;

namespace AzerothsTopTalent.Scenarios.Running;

/// <summary>One story being told: its setting, then its world, then its client.</summary>
public sealed partial class StoryRun(StoryStage stage, string storyFolder)
{
    private GameWorld? world;
    private IClient? client;

    /// <summary>To be changed before the world is asked for.</summary>
    public StorySetting Setting =>
        world is null
            ? setting
            : throw new StepFailedException("this must come before the steps that put the character somewhere");

    /// <summary>What lies on the disk, to be changed before the client starts.</summary>
    public StorySetting Disk =>
        client is null ? setting : throw new StepFailedException("this must come before the first login");

    private readonly StorySetting setting = new();

    public GameWorld World => world ??= MakeWorld();
    public PlayerTalents Talents => World.Talents;

    public TraitConfig Active =>
        Talents.Active ?? throw new StepFailedException("the character has no talents at this moment");

    public IClient Client => client ??= OpenClient();

    /// <summary>Whether a client was ever started.</summary>
    public bool HasClient => client is not null;

    /// <summary>The uppermost popup, or null.</summary>
    public SeenPopup? TopPopup => Client.Popups is [SeenPopup top, ..] ? top : null;

    /// <summary>The uppermost window that is no popup, or null.</summary>
    public SeenPopup? TopWindow => Client.Windows is [SeenPopup top, ..] ? top : null;

    /// <summary>How many popups had appeared when the story last began to count.</summary>
    public int PopupsBefore { get; set; }

    /// <summary>How many lines of chat there were when the story last began to act.</summary>
    public int ChatBefore { get; set; }

    /// <summary>The saved loadouts as they were when the client started, or when the story last remembered them.</summary>
    public string LoadoutsBefore { get; set; } = "none";

    /// <summary>Whether the story expects that the addon is not loaded; else that fails it.</summary>
    public bool KnowsNotLoaded { get; set; }

    public Dictionary<string, TraitBuild> Remembered { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>A boss by encounter id, journal id or name.</summary>
    public static Boss Boss(string text)
    {
        if (int.TryParse(text, out int id))
        {
            return WorldAtlas.BossByEncounter(id)?.Boss
                ?? WorldAtlas.BossByJournal(id)?.Boss
                ?? throw new StepFailedException($"no boss has the id {id}", StepFault.NoSuchThing);
        }

        var named = WorldAtlas
            .All.SelectMany(one => one.Bosses)
            .Where(boss => boss.Name.Contains(text, StringComparison.OrdinalIgnoreCase))
            .ToList();
        return named.Count == 1
            ? named[0]
            : throw new StepFailedException(
                named.Count == 0
                    ? $"no boss is called '{text}'; write the encounter id"
                    : $"{named.Count} bosses are called '{text}'; write the encounter id",
                StepFault.NoSuchThing
            );
    }

    /// <summary>A saved loadout of the worn spec.</summary>
    public TraitConfig Loadout(string name) =>
        Talents
            .SavedConfigs(World.SpecId)
            .Select(id => Talents.Config(id)!)
            .FirstOrDefault(config => string.Equals(config.Name, name, StringComparison.OrdinalIgnoreCase))
        ?? throw new StepFailedException($"no loadout of this spec is called '{name}'");

    /// <summary>A file named in the story.</summary>
    public string Resolve(string file) => Path.GetFullPath(Path.Combine(storyFolder, file));

    /// <summary>All saved loadouts of the worn spec in words: names, talents, selection; the same text means the same loadouts.</summary>
    public string DescribeLoadouts()
    {
        var saved = Talents
            .SavedConfigs(World.SpecId)
            .Select(id => Talents.Config(id)!)
            .Select(config => $"\"{config.Name}\" {BuildStrings.Export(Talents.RulesOf(config), config.Committed)}")
            .Order(StringComparer.Ordinal)
            .ToList();
        string selected = Talents.LastSelected(World.SpecId) switch
        {
            null => "none selected",
            PlayerTalents.StarterConfigId => "starter build selected",
            int id => $"\"{Talents.Config(id)!.Name}\" selected",
        };
        return $"{(saved.Count == 0 ? "none" : string.Join(", ", saved))}, {selected}";
    }

    private IClient OpenClient()
    {
        LoadoutsBefore = DescribeLoadouts();
        return stage.Open(World, Files());
    }

    private GameWorld MakeWorld()
    {
        ClassInfo known =
            Classes.OfSpec(setting.SpecId) ?? throw new StepFailedException($"{setting.SpecId} is no specialization");
        TraitCatalog trees = stage.Trees;
        if (setting.Trees is string file && !TreeFile.TryRead(Resolve(file), out trees!, out string? error))
        {
            throw new StepFailedException(error);
        }

        return new GameWorld(trees, known.Id, setting.SpecId, setting.Level, setting.Seed)
        {
            Language = setting.Language,
            Build = setting.Build,
        };
    }

    private ClientFiles Files() =>
        new(
            setting.AddonFolder is string folder ? Resolve(folder) : stage.AddonFolder,
            DataText,
            setting.AccountVariables,
            setting.CharacterVariables,
            [.. setting.ForeignSlashes]
        );

    private string? DataText =>
        setting.DataText
        ?? setting.DataFile switch
        {
            null => DataBeside ?? stage.DataText,
            "none" => null,
            string file => ReadData(file),
        };

    /// <summary>The TalentData.lua that lies beside the story, where the stage leaves the choice to stories.</summary>
    private string? DataBeside =>
        stage.TakesDataBeside && File.Exists(Resolve("TalentData.lua"))
            ? File.ReadAllText(Resolve("TalentData.lua"))
            : null;

    private string ReadData(string file)
    {
        string path = Resolve(file);
        return File.Exists(path) ? File.ReadAllText(path) : throw new StepFailedException($"{path} does not exist");
    }
}
