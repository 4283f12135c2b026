using AzerothsTopTalent.WowApi;

namespace AzerothsTopTalent;

/// <summary>Where it all begins.</summary>
public static class TopTalent
{
    public const string Name = "AzerothsTopTalent";

    // Runs when the client loads this file.
    static TopTalent()
    {
        Localization.L = Languages.Create(Client.GetLocale());
        LanguageFiles.Release();
        Events.AddonLoaded += OnAddonLoaded;
        Events.PlayerLogin += OnPlayerLogin;
    }

    private static void OnAddonLoaded(string addOnName, bool containsBindings)
    {
        if (addOnName != Name)
            return;

        Events.AddonLoaded -= OnAddonLoaded;
        SavedVariables.Load();
    }

    private static void OnPlayerLogin()
    {
        SlashCommands.Register();
        SettingsPanel.Register();
        Compartment.Register();
        TalentFrameButton.Listen();
        BuildData.Load();
        BossWatch.Listen();
        TalentApplier.Listen();
        Leftovers.Listen();
        OwnLoadout.Listen();
        CombatQueue.Listen();
        Moments.Listen();
    }
}
