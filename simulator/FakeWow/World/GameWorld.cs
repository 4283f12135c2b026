using AzerothsTopTalent.FakeWow.Surface;
using AzerothsTopTalent.FakeWow.Talents;
using AzerothsTopTalent.FakeWow.Trees;

namespace AzerothsTopTalent.FakeWow.World;

/// <summary>
/// One character in one world: the clock, the place, the group, the fight, and the character's talents. It knows nothing of
/// Lua: what addons would be told comes out of <see cref="Raised"/>, what they would ask is answered by its properties.
/// </summary>
public sealed partial class GameWorld : ITalentHost
{
    /// <summary>Date and time at which a story begins.</summary>
    private static readonly DateTimeOffset Epoch = new(2026, 10, 20, 19, 0, 0, TimeSpan.Zero);
    private readonly double startTime;

    public GameWorld(
        TraitCatalog catalog,
        int classId,
        int? specId = null,
        int level = PointSchedule.MaxLevel,
        int seed = 1
    )
    {
        Class = Classes.ById(classId) ?? throw new ArgumentOutOfRangeException(nameof(classId));
        Catalog = catalog;
        Level = level;
        Seed = seed;
        startTime = Clock.Now;
        TraitTree tree = catalog.TreeOfClass(classId) ?? throw new ArgumentOutOfRangeException(nameof(classId));
        Talents = new PlayerTalents(tree, Class.Specs.Select(spec => spec.Id), catalog, this, seed);
        foreach (SpecInfo spec in Class.Specs)
        {
            if (Talents.ActiveOf(spec.Id) is TraitConfig config)
            {
                config.Name = spec.Name;
            }
        }

        chosenSpec = specId ?? Class.Specs[0].Id;
        Talents.SpecId = chosenSpec;
    }

    /// <summary>What the game tells addons, in order.</summary>
    public event Action<GameEvent>? Raised;

    /// <summary>The talent window was opened or closed.</summary>
    public event Action? TalentFrameToggled;

    /// <summary>Misuse that the real game would not forgive.</summary>
    public event Action<string>? Found;

    public GameClock Clock { get; } = new();
    public TraitCatalog Catalog { get; }
    public PlayerTalents Talents { get; }
    public ClassInfo Class { get; }
    public int Seed { get; }
    public Language Language { get; set; } = Language.English;
    public int Level { get; private set; }
    public Place Place { get; private set; } = Place.OpenWorld;

    /// <summary>Whether the game's talent window is open.</summary>
    public bool IsTalentFrameShown
    {
        get;
        set
        {
            field = value;
            TalentFrameToggled?.Invoke();
        }
    }
    public double Now => Clock.Now;

    /// <summary>Version, build number, build date and interface number of the client.</summary>
    public (string Version, string Build, string Date, int Interface) Build { get; set; } =
        ("12.1.5", "70077", "Sep 29 2026", 120105);

    /// <summary>The player's choice in the list of addons, off as in a new client.</summary>
    public bool LoadsOutOfDateAddons { get; set; }

    /// <summary>Date and time on the server.</summary>
    public DateTimeOffset ServerTime => Epoch.AddSeconds(Now - startTime);

    public IDisposable After(double seconds, Action action) => Clock.After(seconds, action);

    public void Fire(string eventName, params object?[] arguments) =>
        Raised?.Invoke(new GameEvent(eventName, [.. arguments.Select(Described)]));

    /// <summary>A configuration is told as the table that <c>GetConfigInfo</c> gives.</summary>
    private object? Described(object? argument) =>
        argument is TraitConfig config ? TraitsApi.Describe(config, Talents.Tree.Id) : argument;

    public void Finding(string message) => Found?.Invoke(message);

    public string Text(string constant) =>
        GlobalStrings.English.TryGetValue(constant, out string? text) ? Language.Localize(text) : constant;

    /// <summary>Lets time pass.</summary>
    public void Wait(double seconds) => Clock.Advance(seconds);
}
