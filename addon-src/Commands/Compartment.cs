using AzerothsTopTalent.WowApi;

namespace AzerothsTopTalent;

/// <summary>The entry in the game's addon compartment. The .toc names these functions, so they must be globals.</summary>
public static class Compartment
{
    public static void Register()
    {
        AddonGlobals.AzerothsTopTalent_OnAddonCompartmentClick = (addonName, buttonName) => BuildBrowser.Toggle();
        AddonGlobals.AzerothsTopTalent_OnAddonCompartmentEnter = (addonName, menuButton) => ShowTooltip(menuButton);
        AddonGlobals.AzerothsTopTalent_OnAddonCompartmentLeave = (addonName, menuButton) => Frames.GameTooltip.Hide();
    }

    private static void ShowTooltip(Frame menuButton)
    {
        Frames.GameTooltip.SetOwner(menuButton, "ANCHOR_LEFT");
        Frames.GameTooltip.SetText("Azeroth's Top Talent");
        Frames.GameTooltip.AddLine(Localization.L.Builds);
        Frames.GameTooltip.Show();
    }
}
