using AzerothsTopTalent.Talents;
using AzerothsTopTalent.WowApi;

namespace AzerothsTopTalent;

/// <summary>
/// Stages the steps of a plan. One pass is not enough: a gate or an edge may open only with a talent that stands later
/// in the list, so passes follow each other until one of them buys nothing.
/// </summary>
public sealed class TalentBuyer(int configID, IReadOnlyList<TalentStep> steps)
{
    // Every staged rank fires events that other addons answer with work of their own; more in one frame is felt.
    private const int RanksPerFrame = 12;

    private List<TalentStep> open = [.. steps];
    private List<TalentStep> left = [];
    private int next;
    private int boughtInPass;

    /// <summary>Buys a frame's worth. True while there is more to do.</summary>
    public bool BuySome()
    {
        var bought = 0;
        while (bought < RanksPerFrame)
        {
            if (next == open.Count)
            {
                if (boughtInPass == 0 || left.Count == 0)
                    return false;
                open = left;
                left = [];
                next = 0;
                boughtInPass = 0;
            }

            var step = open[next];
            next++;
            var ranks = Buy(step);
            bought += ranks;
            boughtInPass += ranks;
            if (!IsDone(step))
                left.Add(step);
        }
        return true;
    }

    private int Buy(TalentStep step)
    {
        var bought = 0;
        if (step.EntryId != 0 && !Wears(step.EntryId, step.NodeId))
        {
            if (!C_Traits.SetSelection(configID, step.NodeId, step.EntryId))
                return 0;
            bought++;
        }
        while (!IsDone(step) && C_Traits.PurchaseRank(configID, step.NodeId))
            bought++;
        return bought;
    }

    private bool IsDone(TalentStep step)
    {
        var info = C_Traits.GetNodeInfo(configID, step.NodeId);
        if (info == null)
            return true;
        if (step.EntryId != 0 && !Wears(step.EntryId, step.NodeId))
            return false;
        // A rank that the game grants cannot be bought, though some builds list it as bought.
        return info.RanksPurchased >= step.Ranks || info.CurrentRank >= info.MaxRanks;
    }

    private bool Wears(int entryID, int nodeID)
    {
        var info = C_Traits.GetNodeInfo(configID, nodeID);
        return info?.ActiveEntry != null && info.ActiveEntry.EntryID == entryID;
    }
}
