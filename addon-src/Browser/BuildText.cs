using AzerothsTopTalent.Talents;
using AzerothsTopTalent.WowApi;
using static AzerothsTopTalent.Localization;

namespace AzerothsTopTalent;

/// <summary>A build in the two lines of the browser.</summary>
public static class BuildText
{
    public static string Name(Choice choice, int differences)
    {
        var name = OfferPopup.NameOf(choice);
        return differences == 0 ? Markup.Good($"{name} ({L.Worn})") : name;
    }

    /// <summary>What it rests on, its hero tree, and how far it is from what is worn.</summary>
    public static string Details(Choice choice, TreeShape tree, int differences)
    {
        var text = OfferPopup.Basis(choice);
        var configID = C_ClassTalents.GetActiveConfigID();
        var subTreeID = Preferences.HeroTreeOf(choice.TalentCode, tree);
        if (configID != null && subTreeID != 0)
            text += " - " + TalentNames.OfHeroTree(configID.Value, subTreeID);
        return differences == 0 ? text : text + " - " + Fill(L.DiffersCount, "count", differences);
    }
}
