using AzerothsTopTalent.WowApi;
using static AzerothsTopTalent.Localization;

namespace AzerothsTopTalent;

/// <summary>What stands against putting a build on, told before anything is touched.</summary>
public static class ApplyGate
{
    /// <summary>The reason in the player's language, or null when nothing stands against it.</summary>
    public static string? RefusalOf(ApplyRequest request)
    {
        if (TalentApplier.IsBusy)
            return L.RefusedBusy;

        var configID = C_ClassTalents.GetActiveConfigID();
        if (configID == null)
            return L.RefusedNotReady;
        if (request.SpecID != CurrentSpec.ID())
            return L.RefusedOtherSpec;
        // Staged changes that we did not make are the player's work.
        if (C_Traits.ConfigHasStagedChanges(configID.Value))
            return L.RefusedStaged;

        var (canEdit, reason) = C_ClassTalents.CanEditTalents();
        return canEdit ? null : Fill(L.RefusedBy, "reason", reason ?? "");
    }
}
