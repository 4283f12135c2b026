using AzerothsTopTalent.Talents;
using AzerothsTopTalent.WowApi;
using static AzerothsTopTalent.Localization;

namespace AzerothsTopTalent;

/// <summary>A build in one line of the browser: name, basis, hero tree, and how far it is from what is worn.</summary>
public static class BuildText
{
    public static string Of(Choice choice)
    {
        var text = OfferPopup.NameOf(choice) + "  " + OfferPopup.Basis(choice);
        var tree = GameTree.Get();
        var configID = C_ClassTalents.GetActiveConfigID();
        var target = tree == null ? null : BuildString.Decode(choice.TalentCode, tree).Loadout;
        if (tree == null || configID == null || target == null)
            return text;

        var subTreeID = HeroTree.ChosenIn(target, tree);
        if (subTreeID != 0)
            text += "  " + TalentNames.OfHeroTree(configID.Value, subTreeID);
        var count = BuildMatch.Differences(WornTalents.Read(configID.Value, tree), target, tree).Count;
        return count == 0 ? $"{text}  ({L.Worn})" : $"{text}  (+{count})";
    }
}
