using AzerothsTopTalent.WowApi;

namespace AzerothsTopTalent;

/// <summary>
/// A reload in the middle of a change leaves it staged. A marker in the character's saved variables tells that it was ours;
/// it counts only once: what is staged later is the player's own.
/// </summary>
public static class Leftovers
{
    public static void Listen()
    {
        Events.PlayerEnteringWorld += (_, _) => Clear();
        Events.TraitConfigListUpdated += Clear;
    }

    /// <summary>From here on what is staged is ours.</summary>
    public static void Mark(ApplyRequest request)
    {
        SavedVariables.Character.Staging = request.TalentCode;
    }

    /// <summary>Nothing of ours is staged any more.</summary>
    public static void Unmark()
    {
        SavedVariables.Character.Staging = null;
    }

    private static void Clear()
    {
        var configID = C_ClassTalents.GetActiveConfigID();
        if (configID == null || TalentApplier.IsBusy || SavedVariables.Character.Staging == null)
            return;

        Unmark();
        if (C_Traits.ConfigHasStagedChanges(configID.Value))
        {
            C_Traits.RollbackConfig(configID.Value);
            ChatLog.Say(Localization.L.LeftoversCleared);
        }
    }
}
