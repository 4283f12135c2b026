namespace AzerothsTopTalent;

/// <summary>
/// Everything the addon says. A language that lacks a text does not compile. Words in braces are filled in by
/// <see cref="Localization.Fill(string, string, string)"/>, and every language uses the same ones.
/// </summary>
public sealed class Texts
{
    // Buttons
    public required string RaidBuild { get; init; }
    public required string MythicPlusBuild { get; init; }
    public required string KeepCurrent { get; init; }
    public required string Switch { get; init; }
    public required string Cancel { get; init; }
    public required string DontAskAgain { get; init; }
    public required string DontAskForSpec { get; init; }
    public required string Undo { get; init; }
    public required string Okay { get; init; }
    public required string Apply { get; init; }
    public required string Copy { get; init; }
    public required string Pin { get; init; }
    public required string Unpin { get; init; }
    public required string OtherBosses { get; init; }

    // What is offered
    public required string ChooseGeneral { get; init; }
    public required string GeneralRaidBuild { get; init; }
    public required string GeneralMythicPlusBuild { get; init; }
    public required string WhichWing { get; init; }
    public required string Probably { get; init; }
    public required string Locked { get; init; }

    // Why this boss
    public required string ReasonOnlyOneLeft { get; init; }
    public required string ReasonInSight { get; init; }
    public required string ReasonThisRoom { get; init; }
    public required string ReasonPulledHereBefore { get; init; }
    public required string ReasonWipedHere { get; init; }
    public required string ReasonNextInOrder { get; init; }

    // What it rests on
    public required string UsedBy { get; init; }
    public required string MostCommonOf { get; init; }
    public required string Today { get; init; }
    public required string Yesterday { get; init; }
    public required string DaysAgo { get; init; }
    public required string JustNow { get; init; }
    public required string MinutesAgo { get; init; }
    public required string Differs { get; init; }
    public required string DiffersOne { get; init; }
    public required string AndMore { get; init; }
    public required string SavedNowhere { get; init; }
    public required string KeepHeroTree { get; init; }
    public required string Pinned { get; init; }
    public required string PinnedLost { get; init; }

    // Putting it on
    public required string Applying { get; init; }
    public required string Applied { get; init; }
    public required string AppliedPartly { get; init; }
    public required string AlreadyWorn { get; init; }
    public required string Undone { get; init; }
    public required string NothingToUndo { get; init; }
    public required string UndoOtherSpec { get; init; }
    public required string UndoOtherLevel { get; init; }
    public required string UndoOtherTree { get; init; }
    public required string QueuedForCombat { get; init; }
    public required string QueueDropped { get; init; }
    public required string QueueOutdated { get; init; }
    public required string WaitsForCooldown { get; init; }
    public required string RefusedBy { get; init; }
    public required string RefusedStaged { get; init; }
    public required string RefusedBusy { get; init; }
    public required string RefusedNotReady { get; init; }
    public required string RefusedCode { get; init; }
    public required string RefusedOtherSpec { get; init; }
    public required string Interrupted { get; init; }
    public required string Failed { get; init; }
    public required string TimedOut { get; init; }
    public required string LeftoversCleared { get; init; }
    public required string NewSpells { get; init; }
    public required string NoFreeLoadout { get; init; }
    public required string CloseTalentWindow { get; init; }

    // About the data
    public required string DataMissing { get; init; }
    public required string DataFormat { get; init; }
    public required string DataOldShape { get; init; }
    public required string DataOtherTree { get; init; }
    public required string DataSandbox { get; init; }

    // Slash commands
    public required string Help { get; init; }
    public required string ResetDone { get; init; }
    public required string NothingToOffer { get; init; }
    public required string StatusSpec { get; init; }
    public required string StatusPlace { get; init; }
    public required string StatusData { get; init; }
    public required string StatusOffer { get; init; }
    public required string StatusSilent { get; init; }
    public required string SuppressedNote { get; init; }

    // Why nothing is offered
    public required string SilentDisabled { get; init; }
    public required string SilentMomentOff { get; init; }
    public required string SilentNoSpec { get; init; }
    public required string SilentTalentsNotReady { get; init; }
    public required string SilentNoData { get; init; }
    public required string SilentOtherTree { get; init; }
    public required string SilentNoBuildHere { get; init; }
    public required string SilentWorn { get; init; }
    public required string SilentSuppressed { get; init; }
    public required string SilentClosedBefore { get; init; }
    public required string SilentKeyRunning { get; init; }
    public required string SilentPvpMatch { get; init; }
    public required string SilentEncounterRunning { get; init; }
    public required string SilentDead { get; init; }
    public required string SilentCombat { get; init; }
    public required string SilentCinematic { get; init; }
    public required string SilentAway { get; init; }
    public required string SilentBusy { get; init; }

    // Settings
    public required string OptionEnabled { get; init; }
    public required string OptionEnabledCharacter { get; init; }
    public required string OptionLogin { get; init; }
    public required string OptionSpecChange { get; init; }
    public required string OptionDungeon { get; init; }
    public required string OptionDungeonGeneral { get; init; }
    public required string OptionReadyCheck { get; init; }
    public required string OptionLfr { get; init; }
    public required string OptionAutoApply { get; init; }
    public required string OptionKeepHeroTree { get; init; }
    public required string OptionOwnLoadout { get; init; }
    public required string OptionTimeout { get; init; }
    public required string OptionSound { get; init; }
    public required string OptionDebug { get; init; }

    // Build browser
    public required string Builds { get; init; }
    public required string Worn { get; init; }
    public required string DiffersCount { get; init; }
    public required string CopyHint { get; init; }
    public required string NoBuilds { get; init; }
    public required string PinPrompt { get; init; }
    public required string PinnedTo { get; init; }
    public required string Unpinned { get; init; }
}
