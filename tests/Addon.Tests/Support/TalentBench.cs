using AzerothsTopTalent.FakeWow.Talents;
using AzerothsTopTalent.FakeWow.Trees;
using AzerothsTopTalent.FakeWow.World;

namespace AzerothsTopTalent.Addon.Tests.Support;

/// <summary>A character's talents with nothing around them but a clock and a record of what happened.</summary>
internal sealed class TalentBench : ITalentHost
{
    public TalentBench(TraitCatalog catalog, int specId, int level = 90)
    {
        Level = level;
        TraitTree tree = catalog.TreeOfSpec(specId)!;
        Talents = new PlayerTalents(
            tree,
            catalog.Specs.Where(spec => catalog.TreeOfSpec(spec) == tree),
            catalog,
            this,
            1
        )
        {
            SpecId = specId,
        };
    }

    public PlayerTalents Talents { get; }

    /// <summary>A full legal build, always the same.</summary>
    public TraitBuild AnyBuild => RandomBuild.Make(Talents.Rules(Talents.SpecId!.Value), new Random(7));
    public GameClock Clock { get; } = new();
    public List<string> Events { get; } = [];
    public List<string> Findings { get; } = [];
    public double Now => Clock.Now;
    public int Level { get; set; }
    public string? TalentLock { get; set; }
    public bool IsMoving { get; set; }
    public string PlayerGuid => "Player-1-1";
    public bool IsTalentFrameShown { get; set; }

    public IDisposable After(double seconds, Action action) => Clock.After(seconds, action);

    public void Fire(string eventName, params object?[] arguments) => Events.Add(eventName);

    public string Text(string constant) => constant;

    public void Finding(string message) => Findings.Add(message);
}
