using AzerothsTopTalent.FakeWow.Api;
using AzerothsTopTalent.FakeWow.Talents;
using AzerothsTopTalent.FakeWow.Trees;
using AzerothsTopTalent.FakeWow.World;
using LoadConfigResult = AzerothsTopTalent.FakeWow.Api.LoadConfigResult;

namespace AzerothsTopTalent.FakeWow.Surface;

/// <summary>The loadouts of the player's class.</summary>
public sealed class ClassTalentsApi(GameWorld world) : IClassTalents
{
    private PlayerTalents Talents => world.Talents;

    public (bool CanChange, bool CanAdd, string? ChangeError) CanChangeTalents() => Talents.CanChangeTalents();

    public bool CanCreateNewConfig() => Talents.CanCreateNewConfig;

    public (bool CanEdit, string? ChangeError) CanEditTalents()
    {
        (bool canEdit, string error) = Talents.CanEditTalents();
        return (canEdit, canEdit ? null : error);
    }

    public bool CommitConfig(int? savedConfigID) => Talents.CommitConfig(savedConfigID);

    public bool DeleteConfig(int configID) => Talents.DeleteConfig(configID);

    public int? GetActiveConfigID() => Talents.Active?.Id;

    public int? GetActiveHeroTalentSpec() =>
        Talents.Active is TraitConfig active ? Talents.RulesOf(active).ActiveSubTree(active.Committed) : null;

    public IReadOnlyList<int> GetConfigIDsBySpecID(int? specID) => Talents.SavedConfigs(specID ?? world.SpecId);

    public bool GetHasStarterBuild() => Talents.HasStarterBuild;

    public (IReadOnlyList<int>? SubTreeIDs, int? RequiredPlayerLevel)? GetHeroTalentSpecsForClassSpec(
        int? configID,
        int? classSpecID
    ) =>
        Talents.IsReady && Talents.Tree.SelectionNodeOf(classSpecID ?? world.SpecId) is TraitNode node
            ? ([.. node.Entries.Select(entry => entry.SubTreeId.GetValueOrDefault())], PointSchedule.HeroLevel)
            : null;

    public int? GetLastSelectedSavedConfigID(int specID) => Talents.LastSelected(specID);

    public (int? NodeID, int? EntryID) GetNextStarterBuildPurchase() =>
        Talents.NextStarterStep() is StarterStep step ? (step.NodeId, step.EntryId) : (null, null);

    public bool GetStarterBuildActive() => Talents.IsStarterActive;

    public int? GetTraitTreeForSpec(int specID) => world.Catalog.TreeOfSpec(specID)?.Id;

    public (bool HasUnspentPoints, int NumHeroPoints) HasUnspentHeroTalentPoints()
    {
        int left =
            Talents.Active is TraitConfig active
            && Talents.RulesOf(active).ActiveSubTree(active.Staged) is int subTree
            && Talents.Tree.SubTree(subTree)?.CurrencyId is int currency
                ? Talents.RulesOf(active).Left(currency, active.Staged)
                : 0;
        return (left > 0, left);
    }

    public (bool HasUnspentPoints, int NumClassPoints, int NumSpecPoints) HasUnspentTalentPoints()
    {
        if (Talents.Active is not TraitConfig active)
        {
            return (false, 0, 0);
        }

        TraitRules rules = Talents.RulesOf(active);
        int[] left = [.. Talents.Tree.Currencies.Take(2).Select(currency => rules.Left(currency.Id, active.Staged))];
        return (left[0] + left[1] > 0, left[0], left[1]);
    }

    public (bool Success, string? ImportError) ImportLoadout(
        int configID,
        IReadOnlyList<ImportLoadoutEntryInfo> entries,
        string name,
        string? importString
    )
    {
        if (Talents.Active?.Id != configID)
        {
            return (false, world.Text("LOADOUT_ERROR_IMPORT_FAILED"));
        }

        TraitBuild build = Talents.FromEntries(
            entries.Select(entry => (entry.NodeID, entry.RanksPurchased, entry.SelectionEntryID))
        );
        (bool success, string error) = Talents.ImportLoadout(build, name);
        return (success, success ? null : error);
    }

    public bool IsConfigPopulated(int configID) => Talents.Config(configID)?.IsPopulated ?? false;

    public (LoadConfigResult Result, string? ChangeError, IReadOnlyList<int> NewLearnedNodeIDs) LoadConfig(
        int configID,
        bool autoApply
    )
    {
        (Talents.LoadConfigResult result, string? error) = Talents.LoadConfig(configID, autoApply);
        return ((LoadConfigResult)(int)result, error, Talents.Active?.Changes.Purchases ?? []);
    }

    public bool RenameConfig(int configID, string name) => Talents.RenameConfig(configID, name);

    public bool RequestNewConfig(string name) => Talents.RequestNewConfig(name);

    public bool SaveConfig(int configID) => Talents.SaveConfig(configID);

    public LoadConfigResult SetStarterBuildActive(bool active) =>
        (LoadConfigResult)(int)Talents.SetStarterBuildActive(active);

    public void SetUsesSharedActionBars(int configID, bool usesShared)
    {
        if (Talents.Config(configID) is TraitConfig config)
        {
            config.UsesSharedActionBars = usesShared;
        }
    }

    public void SwitchToLoadoutByIndex(int loadoutIndex)
    {
        var saved = Talents.SavedConfigs(world.SpecId);
        if (loadoutIndex >= 1 && loadoutIndex <= saved.Length)
        {
            Talents.SwitchToLoadout(saved[loadoutIndex - 1]);
        }
    }

    public void SwitchToLoadoutByName(string loadoutName)
    {
        if (Talents.FindByName(loadoutName) is int id)
        {
            Talents.SwitchToLoadout(id);
        }
    }

    public void UpdateLastSelectedSavedConfigID(int specID, int? configID) => Talents.SetLastSelected(specID, configID);
}
