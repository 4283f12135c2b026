using AzerothsTopTalent.WowApi;
using static AzerothsTopTalent.Localization;

namespace AzerothsTopTalent;

/// <summary>Lets the player put a loadout of his own in the place of a build.</summary>
public static class PinMenu
{
    private const double Seconds = 60;

    /// <summary>Takes the pin away, or asks which loadout to pin.</summary>
    public static void Toggle(Choice choice, Action onChanged)
    {
        if (choice.Pin == null)
        {
            Ask(choice, onChanged);
            return;
        }

        Pins.Remove(choice);
        ChatLog.Say(Fill(L.Unpinned, "place", OfferPopup.NameOf(choice)));
        onChanged();
    }

    private static void Ask(Choice choice, Action onChanged)
    {
        var view = new PopupView { Title = OfferPopup.NameOf(choice), MenuTitle = L.PinPrompt };
        foreach (var configID in C_ClassTalents.GetConfigIDsBySpecID(choice.SpecID))
        {
            var name = Loadouts.NameOf(configID) ?? "";
            if (name != "")
                view.Menu.Add(new PopupButton(name, () => Set(choice, configID, name, onChanged)));
        }
        view.Buttons.Add(new PopupButton(L.Cancel, () => { }));
        Popup.Show(view, Seconds);
    }

    private static void Set(Choice choice, int configID, string name, Action onChanged)
    {
        var tree = GameTree.Get();
        if (tree == null)
        {
            ChatLog.Say(L.RefusedNotReady);
            return;
        }

        Pins.Set(choice, configID, tree);
        ChatLog.Say(Fill(Fill(L.PinnedTo, "loadout", name), "place", OfferPopup.NameOf(choice)));
        onChanged();
    }
}
