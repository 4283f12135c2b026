using AzerothsTopTalent.FakeWow.Api;
using AzerothsTopTalent.FakeWow.Loadouts;
using AzerothsTopTalent.FakeWow.Talents;
using AzerothsTopTalent.FakeWow.Trees;
using AzerothsTopTalent.FakeWow.World;

namespace AzerothsTopTalent.FakeWow.Surface;

/// <summary>The talent tree as addons see and edit it.</summary>
public sealed partial class TraitsApi(GameWorld world) : ITraits
{
    private PlayerTalents Talents => world.Talents;

    public (bool CanEdit, string? ErrorMessage) CanEditConfig(int configID)
    {
        if (Talents.Config(configID) is not TraitConfig config || config != Talents.Active)
        {
            return (false, world.Text("ERR_TALENT_FAILED_INVALID_CONFIG"));
        }

        (bool canEdit, string error) = Talents.CanEditTalents();
        return (canEdit, canEdit ? null : error);
    }

    public bool CanPurchaseRank(int configID, int nodeID, int nodeEntryID) =>
        Talents.Config(configID) is TraitConfig config
        && Talents.Tree.Node(nodeID) is TraitNode node
        && Talents.CanPurchase(config, nodeID, node.IsChoice ? nodeEntryID : null);

    public bool CanRefundRank(int configID, int nodeID) =>
        Talents.Config(configID) is TraitConfig config && Talents.CanRefund(config, nodeID);

    public bool CommitConfig(int configID)
    {
        if (Talents.Active?.Id != configID)
        {
            return false;
        }

        world.Finding("C_Traits.CommitConfig was called for class talents; C_ClassTalents.CommitConfig is for those");
        return Talents.CommitConfig(null);
    }

    public bool ConfigHasStagedChanges(int configID) => Talents.Config(configID)?.HasStagedChanges ?? false;

    public string GenerateImportString(int configID) =>
        Talents.Config(configID) is TraitConfig config
            ? BuildStrings.Export(Talents.RulesOf(config), config.Staged)
            : "";

    public int GetLoadoutSerializationVersion() => LoadoutString.Version;

    public (
        IReadOnlyList<int> NodeIDsWithPurchases,
        IReadOnlyList<int> NodeIDsWithRefunds,
        IReadOnlyList<int> NodeIDsWithSelectionSwaps
    )? GetStagedChanges(int configID) =>
        Talents.Config(configID)?.Changes is { IsEmpty: false } changes
            ? (changes.Purchases, changes.Refunds, changes.SelectionSwaps)
            : null;

    public IReadOnlyList<TraitCurrencyCost> GetStagedChangesCost(int configID)
    {
        if (Talents.Config(configID) is not TraitConfig config)
        {
            return [];
        }

        TraitRules rules = Talents.RulesOf(config);
        return
        [
            .. Talents
                .Tree.Currencies.Select(currency => new TraitCurrencyCost
                {
                    ID = currency.Id,
                    Amount = rules.Spent(currency.Id, config.Staged) - rules.Spent(currency.Id, config.Committed),
                })
                .Where(cost => cost.Amount != 0),
        ];
    }

    public bool IsReadyForCommit() => Talents.Active is { HasStagedChanges: true } && Talents.CanEditTalents().CanEdit;

    public bool PurchaseRank(int configID, int nodeID) => Talents.PurchaseRank(configID, nodeID);

    public bool RefundAllRanks(int configID, int nodeID) => Talents.RefundAllRanks(configID, nodeID);

    public bool RefundRank(int configID, int nodeID, bool? clearEdges) =>
        Talents.RefundRank(configID, nodeID, clearEdges ?? false);

    public bool ResetTree(int configID, int treeID) => Talents.ResetTree(configID, treeID);

    public bool ResetTreeByCurrency(int configID, int treeID, int traitCurrencyID) =>
        Talents.ResetTreeByCurrency(configID, treeID, traitCurrencyID);

    public bool RollbackConfig(int configID) => Talents.RollbackConfig(configID);

    public bool SetSelection(int configID, int nodeID, int? nodeEntryID, bool? clearEdges) =>
        Talents.SetSelection(configID, nodeID, nodeEntryID, clearEdges ?? false);
}
