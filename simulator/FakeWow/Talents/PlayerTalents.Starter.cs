using System.Collections.Immutable;
using AzerothsTopTalent.FakeWow.Trees;

namespace AzerothsTopTalent.FakeWow.Talents;

public sealed partial class PlayerTalents
{
    private readonly HashSet<int> starterSpecs = [];
    private int viewLevel = PointSchedule.MaxLevel;

    /// <summary>Whether the worn spec is flagged as following the starter build.</summary>
    public bool IsStarterActive => SpecId is int spec && starterSpecs.Contains(spec);

    public bool HasStarterBuild => SpecId is int spec && !Catalog.StarterBuild(spec).IsEmpty;

    /// <summary>The configuration for looking only, or null before it was initialized.</summary>
    public TraitConfig? View => Config(ViewConfigId);

    /// <summary>What the starter build comes to at the character's level.</summary>
    public TraitBuild StarterBuild(int specId)
    {
        TraitRules now = Rules(specId);
        TraitBuild build = TraitBuild.Empty;
        foreach (StarterStep step in Catalog.StarterBuild(specId))
        {
            build = Buy(now, step, build) ?? build;
        }

        return build;
    }

    /// <summary>The next rank the starter build would buy, or null when there is none.</summary>
    public StarterStep? NextStarterStep()
    {
        if (!IsStarterActive || Active is not TraitConfig active)
        {
            return null;
        }

        TraitRules now = RulesOf(active);
        foreach (StarterStep step in Catalog.StarterBuild(active.SpecId))
        {
            if (Buy(now, step, active.Staged) is not null)
            {
                return step;
            }
        }

        return null;
    }

    /// <summary>
    /// Follows the starter build, or stops following it. Stopping gives up whatever is staged, so it comes after a commit.
    /// </summary>
    public LoadConfigResult SetStarterBuildActive(bool active)
    {
        if (Active is not TraitConfig worn || !CanEditTalents().CanEdit || (active && !HasStarterBuild))
        {
            host.Fire("STARTER_BUILD_ACTIVATION_FAILED");
            return LoadConfigResult.Error;
        }

        if (!active)
        {
            starterSpecs.Remove(worn.SpecId);
            RollbackConfig(worn.Id);
            return LoadConfigResult.NoChangesNecessary;
        }

        LoadConfigResult result = Load(worn, StarterBuild(worn.SpecId), true, () => FollowStarter(worn.SpecId)).Result;
        if (result == LoadConfigResult.NoChangesNecessary)
        {
            FollowStarter(worn.SpecId);
        }

        return result;
    }

    /// <summary>Marks the starter build as followed at once. For setting the scene.</summary>
    public void FollowStarter(int specId)
    {
        starterSpecs.Add(specId);
        lastSelected[specId] = StarterConfigId;
    }

    /// <summary>Prepares the configuration for looking at a build of any spec of the class at any level.</summary>
    public void InitializeView(int specId, int level)
    {
        viewLevel = level;
        configs[ViewConfigId] = new TraitConfig
        {
            Id = ViewConfigId,
            Kind = TraitConfigKind.View,
            SpecId = specId,
            Name = "",
        };
    }

    public bool ViewLoadout(TraitBuild build)
    {
        if (View is not TraitConfig view)
        {
            return false;
        }

        view.Committed = view.Staged = RulesOf(view).Fit(build);
        return true;
    }

    /// <summary>The build that import entries stand for: entries of one node are ranks of that node.</summary>
    public TraitBuild FromEntries(IEnumerable<(int NodeId, int Ranks, int EntryId)> entries)
    {
        TraitBuild build = TraitBuild.Empty;
        foreach ((int nodeId, int ranks, int entryId) in entries)
        {
            if (Tree.Node(nodeId) is TraitNode node && ranks > 0)
            {
                build = build.With(
                    nodeId,
                    Math.Min(node.MaxRanks, build.Ranks(nodeId) + ranks),
                    node.IsChoice ? entryId : null
                );
            }
        }

        return build;
    }

    private void FallBackToStarter(int specId)
    {
        if (specId == SpecId && HasStarterBuild)
        {
            FollowStarter(specId);
        }
    }

    private TraitBuild? Buy(TraitRules now, StarterStep step, TraitBuild build) =>
        Tree.Node(step.NodeId) switch
        {
            { IsChoice: true } when build.Pick(step.NodeId) is not null => null,
            { IsChoice: true } when step.EntryId is int entry => now.Select(step.NodeId, entry, build),
            { IsChoice: false } => now.Purchase(step.NodeId, build),
            _ => null,
        };
}
