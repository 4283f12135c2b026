using AzerothsTopTalent.WowApi;
using static AzerothsTopTalent.Localization;

namespace AzerothsTopTalent;

/// <summary>
/// A button beside the talent window. It is a child of UIParent that only stands there: a field or child of the game's
/// window would taint it.
/// </summary>
public static class TalentFrameButton
{
    private const string WindowAddon = "Blizzard_PlayerSpells";
    private const double SecondsBetweenLooks = 0.5;

    private static Button? button;

    public static void Listen()
    {
        if (C_AddOns.IsAddOnLoaded(WindowAddon).Loaded)
            Create();
        else
            Events.AddonLoaded += OnAddonLoaded;
    }

    private static void OnAddonLoaded(string addOnName, bool containsBindings)
    {
        if (addOnName != WindowAddon)
            return;

        Events.AddonLoaded -= OnAddonLoaded;
        Create();
    }

    private static void Create()
    {
        var window = Frames.PlayerSpellsFrame;
        if (window == null)
            return;

        button = Frames.CreateButton(null, Frames.UIParent, "UIPanelButtonTemplate");
        button.SetSize(120, 22);
        button.SetPoint("BOTTOMLEFT", window, "BOTTOMRIGHT", 4, 0);
        button.SetText(L.Builds);
        button.SetOnClick((self, mouseButton, down) => BuildBrowser.Toggle());
        button.Hide();
        C_Timer.NewTicker(SecondsBetweenLooks, timer => button.SetShown(window.IsShown()));
    }
}
