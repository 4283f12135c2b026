using System.Collections.Immutable;
using AzerothsTopTalent.FakeWow.Trees;

namespace AzerothsTopTalent.FakeWow.Talents;

/// <summary>
/// A character's talents: one active configuration for each spec, the saved loadouts, what is staged, and the cast that
/// commits it. It is what the server and the client's engine know, so it outlives a reload of the user interface.
/// </summary>
public sealed partial class PlayerTalents
{
    public const int CommitSpell = 384255;
    public const int StarterConfigId = -2;
    public const int ViewConfigId = -3;
    public const int MaxLoadouts = 40;
    public const int MaxNameLength = 31;
    private const int FirstConfigId = 27_410_003;
    private readonly ITalentHost host;
    private readonly Random random;
    private readonly Dictionary<int, TraitConfig> configs = [];
    private readonly Dictionary<int, int> activeBySpec = [];
    private readonly Dictionary<int, int> lastSelected = [];
    private readonly Dictionary<(int Spec, int Level), TraitRules> rules = [];
    private List<int> savedOrder = [];
    private int nextConfigId = FirstConfigId;

    public PlayerTalents(TraitTree tree, IEnumerable<int> specs, TraitCatalog catalog, ITalentHost host, int seed)
    {
        Tree = tree;
        Catalog = catalog;
        this.host = host;
        random = new Random(seed);
        foreach (int spec in specs)
        {
            activeBySpec[spec] = Add(TraitConfigKind.Active, spec, "").Id;
        }
    }

    public TraitTree Tree { get; }
    public TraitCatalog Catalog { get; }
    public TalentFaults Faults { get; } = new();

    /// <summary>The spec whose talents are worn; null below the first talent level.</summary>
    public int? SpecId { get; set; }

    /// <summary>False until the server has sent the talents.</summary>
    public bool IsReady { get; set; } = true;

    /// <summary>The worn configuration, or null while there is none.</summary>
    public TraitConfig? Active =>
        IsReady
        && host.Level >= PointSchedule.FirstLevel
        && SpecId is int spec
        && activeBySpec.TryGetValue(spec, out int id)
            ? configs[id]
            : null;

    /// <summary>What the worn configuration holds, staged changes left out.</summary>
    public TraitBuild Worn => Active?.Committed ?? TraitBuild.Empty;

    public TraitRules Rules(int specId) => Rules(specId, host.Level);

    public TraitRules RulesOf(TraitConfig config) =>
        config.Kind == TraitConfigKind.View ? Rules(config.SpecId, viewLevel) : Rules(config.SpecId);

    public TraitConfig? Config(int id) => configs.GetValueOrDefault(id);

    public TraitConfig? ActiveOf(int specId) => activeBySpec.TryGetValue(specId, out int id) ? configs[id] : null;

    /// <summary>Saved loadouts of that spec, in the order of the moment: it is another after each login and each change.</summary>
    public ImmutableArray<int> SavedConfigs(int specId) =>
        IsReady ? [.. savedOrder.Where(id => configs[id].SpecId == specId)] : [];

    public int SavedCount => savedOrder.Count;

    public int? LastSelected(int specId) => lastSelected.TryGetValue(specId, out int id) ? id : null;

    /// <summary>What the loadout menu shows as selected; null (or an id that is none) stands for the default loadout.</summary>
    public void SetLastSelected(int specId, int? configId)
    {
        if (
            configId is int id
            && (id == StarterConfigId || (configs.TryGetValue(id, out TraitConfig? config) && !config.IsDeleted))
        )
        {
            lastSelected[specId] = id;
        }
        else
        {
            lastSelected.Remove(specId);
        }
    }

    /// <summary>Puts a build on at once, as the server would have it at login: only what fits. For setting the scene.</summary>
    public TraitBuild Wear(int specId, TraitBuild build)
    {
        TraitConfig config = configs[activeBySpec[specId]];
        config.Committed = config.Staged = Rules(specId).Fit(build);
        return config.Committed;
    }

    /// <summary>Whether the next login, and only that one, leaves what is staged: a story that begins in the middle.</summary>
    public bool KeepsStagedAtLogin { get; set; }

    /// <summary>What a login does: staged changes are gone and the list of loadouts has another order.</summary>
    public void Login()
    {
        StopCast();
        foreach (TraitConfig config in configs.Values.Where(_ => !KeepsStagedAtLogin))
        {
            config.Staged = config.Committed;
        }

        KeepsStagedAtLogin = false;

        Shuffle();
    }

    private TraitRules Rules(int specId, int level)
    {
        if (!rules.TryGetValue((specId, level), out TraitRules? known))
        {
            rules[(specId, level)] = known = new TraitRules(Tree, specId, level);
        }

        return known;
    }

    private TraitConfig Add(TraitConfigKind kind, int specId, string name)
    {
        var config = new TraitConfig
        {
            Id = nextConfigId,
            Kind = kind,
            SpecId = specId,
            Name = name,
        };
        nextConfigId += 1 + (config.Id % 3);
        configs[config.Id] = config;
        return config;
    }

    private void Shuffle()
    {
        int[] order = [.. savedOrder];
        random.Shuffle(order);
        savedOrder = [.. order];
    }
}
