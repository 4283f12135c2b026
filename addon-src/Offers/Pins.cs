using AzerothsTopTalent.Talents;
using AzerothsTopTalent.WowApi;

namespace AzerothsTopTalent;

/// <summary>
/// Loadouts of the player's own that stand in for the data's builds. A pin follows its loadout: through edits and a new
/// name by its id, and to a loadout of the same name when it was deleted and made again. Without one it stays as it was.
/// </summary>
public static class Pins
{
    /// <summary>The choice with the player's pin, brought up to date, where there is one.</summary>
    public static Choice Apply(Choice choice, TreeShape tree)
    {
        var pin = SavedVariables.Pins[choice.Key];
        if (pin == null)
            return choice;

        var configID = Loadouts.Existing(choice.SpecID, pin.Loadout) ?? Loadouts.Named(choice.SpecID, pin.Name);
        if (configID != null)
            Refresh(pin, configID.Value, tree);
        return choice with { Pin = pin };
    }

    public static void Set(Choice choice, int configID, TreeShape tree)
    {
        var pin = new Pin { Name = "", TalentCode = "" };
        Refresh(pin, configID, tree);
        SavedVariables.Pins[choice.Key] = pin;
    }

    public static void Remove(Choice choice)
    {
        SavedVariables.Pins.Remove(choice.Key);
    }

    /// <summary>Whether the pinned loadout is gone, so that what it held last is used.</summary>
    public static bool IsLost(Choice choice)
    {
        return choice.Pin != null && Loadouts.Existing(choice.SpecID, choice.Pin.Loadout) == null;
    }

    private static void Refresh(Pin pin, int configID, TreeShape tree)
    {
        pin.Loadout = configID;
        pin.Name = Loadouts.NameOf(configID) ?? pin.Name;
        pin.TalentCode = BuildString.Encode(WornTalents.Read(configID, tree), tree).Text ?? pin.TalentCode;
    }
}
