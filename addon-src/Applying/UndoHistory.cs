using AzerothsTopTalent.Talents;
using AzerothsTopTalent.WowApi;
using static AzerothsTopTalent.Localization;

namespace AzerothsTopTalent;

/// <summary>The way back to the talents worn before the last build was put on, kept for each specialization.</summary>
public static class UndoHistory
{
    private static int? loadoutBefore;

    public static void Remember(ApplyOperation done)
    {
        var history = SavedVariables.LastApplied;
        var specID = done.Request.SpecID;
        if (done.Request.IsUndo)
        {
            history[specID] = null;
            return;
        }

        history[specID] = new LastApplied
        {
            TalentCode = done.Request.TalentCode,
            Before = BuildString.Encode(done.Before, done.Tree).Text ?? "",
            Loadout = done.SelectedBefore,
            Level = Unit.UnitLevel("player"),
            Tree = Checksum(specID),
            Time = Client.GetServerTime(),
        };
    }

    /// <summary>The saved loadout to show as selected: none, or after an undo the one from before, if it still exists.</summary>
    public static int? LoadoutToSelect(ApplyOperation done)
    {
        return done.Request.IsUndo ? loadoutBefore : done.Loadout;
    }

    public static void Undo()
    {
        var specID = CurrentSpec.ID();
        var last = SavedVariables.LastApplied[specID];
        if (last == null)
        {
            ChatLog.Say(SavedVariables.LastApplied.IsEmpty ? L.NothingToUndo : L.UndoOtherSpec);
            return;
        }
        if (last.Tree != Checksum(specID))
        {
            ChatLog.Say(L.UndoOtherTree);
            return;
        }
        if (last.Level != Unit.UnitLevel("player"))
        {
            ChatLog.Say(L.UndoOtherLevel);
            return;
        }

        loadoutBefore = Loadouts.Existing(specID, last.Loadout);
        TalentApplier.Apply(new ApplyRequest(specID, L.Undo, last.Before, true));
    }

    private static int Checksum(int specID)
    {
        var nodeIDs = GameTree.NodeOrder(specID);
        return nodeIDs == null ? 0 : NodeOrder.Checksum(nodeIDs);
    }
}
