using AzerothsTopTalent.WowApi;

namespace AzerothsTopTalent;

/// <summary>Turns the game's events into the moments at which a build may be offered.</summary>
public static class Moments
{
    /// <summary>After a loading screen the game needs a moment until talents, place and group are what they will be.</summary>
    private const double SettleSeconds = 1;

    private static bool isAskedForPlace;
    private static Trigger? askedInGeneral;
    private static int knownSpecID;
    private static string knownPlace = "";

    public static void Listen()
    {
        Events.PlayerEnteringWorld += OnPlayerEnteringWorld;
        Events.PlayerLeavingWorld += OnPlayerLeavingWorld;
        Events.ReadyCheck += (_, _) => OnReadyCheck();
        Events.ChallengeModeKeystoneReceptableOpen += OnKeystone;
        Events.ChallengeModeKeystoneSlotted += OnKeystoneSlotted;
        Events.ChallengeModeStart += OnChallengeModeStart;
        Events.EncounterStart += OnEncounterStart;
        Events.PvpMatchActive += Popup.Hide;

        // A change of specialization is seen by comparing: a forced one has no event of its own.
        Events.ActivePlayerSpecializationChanged += WatchSpec;
        Events.PlayerTalentUpdate += WatchSpec;
        Events.SpellsChanged += WatchSpec;
        Events.TraitConfigUpdated += OnTraitConfigUpdated;
        Events.TraitConfigListUpdated += WatchSpec;

        Events.PlayerRegenEnabled += RetrySoon;
        Events.PlayerAlive += RetrySoon;
        Events.PlayerUnghost += RetrySoon;
        Events.PlayerFlagsChanged += _ => RetrySoon();
        Events.CinematicStart += (_, _) => OnCinematicStart();
        Events.PlayMovie += _ => OnCinematicStart();
        Events.CinematicStop += OnCinematicStop;
        Events.StopMovie += OnCinematicStop;
    }

    private static void OnPlayerEnteringWorld(bool isInitialLogin, bool isReloadingUi)
    {
        Advisor.SlottedChallenge = 0;
        var place = Place.Current();
        var isElsewhere = place.Key != knownPlace;
        knownPlace = place.Key;
        if (isInitialLogin)
            AskInGeneral(Trigger.Login);
        if (isElsewhere && !isReloadingUi && place.IsDungeon)
            AskForPlace();
        WatchSpec();
    }

    // An offer for a place is void with the place; the general question stays.
    private static void OnPlayerLeavingWorld()
    {
        if (OfferDesk.IsShowingPlace)
            Popup.Hide();
    }

    // What the event carries may be secret: it is a signal and no more.
    private static void OnReadyCheck()
    {
        var place = Place.Current();
        if (place.IsRaid || place.IsDungeon)
            OfferDesk.Consider(Trigger.ReadyCheck);
    }

    private static void OnKeystone()
    {
        OfferDesk.Consider(Trigger.Keystone);
    }

    private static void OnKeystoneSlotted(int keystoneID)
    {
        Advisor.SlottedChallenge = C_ChallengeMode.GetSlottedKeystoneInfo().MapChallengeModeID ?? 0;
        OfferDesk.Consider(Trigger.Keystone);
    }

    private static void OnChallengeModeStart(int mapID)
    {
        Popup.Hide();
    }

    private static void OnEncounterStart(int encounterID, string encounterName, int difficultyID, int groupSize)
    {
        Popup.Hide();
    }

    private static void OnTraitConfigUpdated(int configID)
    {
        WatchSpec();
        if (OfferDesk.IsShowing)
            Client.RunNextFrame(OfferDesk.CloseIfWorn);
    }

    private static void WatchSpec()
    {
        var specID = CurrentSpec.ID();
        if (specID == 0)
            return;

        if (knownSpecID != 0 && specID != knownSpecID)
        {
            Popup.Hide();
            TalentApplier.Abort();
            AskInGeneral(Trigger.SpecChange);
            if (Place.Current().IsDungeon)
                AskForPlace();
        }
        knownSpecID = specID;
        RetrySoon();
    }

    private static void OnCinematicStart()
    {
        Obstacles.IsCinematicPlaying = true;
        OfferDesk.Postpone();
    }

    private static void OnCinematicStop()
    {
        Obstacles.IsCinematicPlaying = false;
        RetrySoon();
    }

    private static void AskForPlace()
    {
        AnswerSoon();
        isAskedForPlace = true;
    }

    private static void AskInGeneral(Trigger trigger)
    {
        AnswerSoon();
        askedInGeneral = trigger;
    }

    private static void AnswerSoon()
    {
        if (!isAskedForPlace && askedInGeneral == null)
            C_Timer.After(SettleSeconds, Answer);
    }

    // The general question is not asked where there is a build for the place.
    private static void Answer()
    {
        var general = askedInGeneral;
        var hasBuildForPlace = isAskedForPlace && OfferDesk.Consider(Trigger.Dungeon);
        isAskedForPlace = false;
        askedInGeneral = null;
        if (general != null && !hasBuildForPlace)
            OfferDesk.Consider(general.Value);
    }

    // The game still counts the player as dead or fighting while it says that he no longer is.
    private static void RetrySoon()
    {
        if (OfferDesk.IsWaiting)
            Client.RunNextFrame(OfferDesk.Retry);
    }
}
