using AzerothsTopTalent.WowApi;
using static AzerothsTopTalent.Localization;

namespace AzerothsTopTalent;

/// <summary>The addon's page in the game's settings.</summary>
public static class SettingsPanel
{
    private static SettingsCategory? category;

    public static void Register()
    {
        var (page, _) = Settings.RegisterVerticalLayoutCategory("Azeroth's Top Talent");
        AddCheckbox(page, Options.Enabled, L.OptionEnabled);
        AddCharacterCheckbox(page);
        AddCheckbox(page, Options.Login, L.OptionLogin);
        AddCheckbox(page, Options.SpecChange, L.OptionSpecChange);
        AddCheckbox(page, Options.Dungeon, L.OptionDungeon);
        AddCheckbox(page, Options.DungeonGeneral, L.OptionDungeonGeneral);
        AddCheckbox(page, Options.ReadyCheck, L.OptionReadyCheck);
        AddCheckbox(page, Options.Lfr, L.OptionLfr);
        AddCheckbox(page, Options.AutoApply, L.OptionAutoApply);
        AddCheckbox(page, Options.KeepHeroTree, L.OptionKeepHeroTree);
        AddCheckbox(page, Options.OwnLoadout, L.OptionOwnLoadout);
        AddTimeout(page);
        AddCheckbox(page, Options.Sound, L.OptionSound);
        AddCheckbox(page, Options.DebugMessages, L.OptionDebug);
        Settings.RegisterAddOnCategory(page);
        category = page;
    }

    /// <summary>The game does not open its settings for addons in combat.</summary>
    public static void Open()
    {
        if (category != null && !Client.InCombatLockdown())
            Settings.OpenToCategory(category.GetID());
    }

    private static void AddCheckbox(SettingsCategory page, string option, string label)
    {
        var setting = Settings.RegisterAddOnSetting(
            page,
            "AzerothsTopTalent_" + option,
            option,
            SavedVariables.Account.Options!,
            "boolean",
            label,
            Options.DefaultOf(option)
        );
        Settings.CreateCheckbox(page, setting, null);
    }

    private static void AddCharacterCheckbox(SettingsCategory page)
    {
        var setting = Settings.RegisterProxySetting(
            page,
            "AzerothsTopTalent_character",
            "boolean",
            L.OptionEnabledCharacter,
            true,
            () => SavedVariables.Character.Enabled != false,
            value => SavedVariables.Character.Enabled = value is true
        );
        Settings.CreateCheckbox(page, setting, null);
    }

    private static void AddTimeout(SettingsCategory page)
    {
        var setting = Settings.RegisterAddOnSetting(
            page,
            "AzerothsTopTalent_" + Options.Timeout,
            Options.Timeout,
            SavedVariables.Account.Options!,
            "number",
            L.OptionTimeout,
            Options.DefaultTimeout
        );
        var range = Settings.CreateSliderOptions(Options.ShortestTimeout, Options.LongestTimeout, 5);
        Settings.CreateSlider(page, setting, range, null);
    }
}
