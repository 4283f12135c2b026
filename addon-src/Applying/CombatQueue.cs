using AzerothsTopTalent.WowApi;
using static AzerothsTopTalent.Localization;

namespace AzerothsTopTalent;

/// <summary>Keeps the last build the player asked for in combat until the fight is over, if it still makes sense then.</summary>
public static class CombatQueue
{
    private static ApplyRequest? waiting;
    private static string place = "";

    public static void Listen()
    {
        Events.PlayerRegenEnabled += OnFree;
        Events.PlayerAlive += OnFree;
        Events.PlayerUnghost += OnFree;
    }

    public static bool MustWait()
    {
        return Client.InCombatLockdown()
            || Unit.UnitAffectingCombat("player")
            || C_InstanceEncounter.IsEncounterInProgress();
    }

    public static void Add(ApplyRequest request)
    {
        waiting = request;
        place = Place.Current().Key;
        ChatLog.Say(Fill(L.QueuedForCombat, "build", request.Name));
    }

    private static void OnFree()
    {
        if (waiting == null || Unit.UnitIsDeadOrGhost("player"))
            return;
        // The game still counts the player as fighting while these events are dispatched.
        Client.RunNextFrame(Continue);
    }

    private static void Continue()
    {
        var request = waiting;
        if (request == null || MustWait())
            return;

        waiting = null;
        if (request.SpecID != CurrentSpec.ID())
            ChatLog.Say(Fill(L.QueueOutdated, "build", request.Name));
        else if (Place.Current().Key != place)
            ChatLog.Say(Fill(L.QueueDropped, "build", request.Name));
        else
            TalentApplier.Apply(request);
    }
}
