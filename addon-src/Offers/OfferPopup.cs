using AzerothsTopTalent.Talents;
using AzerothsTopTalent.WowApi;
using static AzerothsTopTalent.Localization;

namespace AzerothsTopTalent;

/// <summary>Puts an offer into words and buttons.</summary>
public static class OfferPopup
{
    public static PopupView Describe(Offer offer)
    {
        var view = new PopupView { Title = Title() };
        if (offer.IsGeneralChoice)
            DescribeGeneralChoice(view, offer);
        else
            DescribePlace(view, offer);

        if (!Loadouts.IsWornBuildSaved())
            view.Lines.Add(Markup.Warning(L.SavedNowhere));
        view.OnDismiss = () => Keep(offer);
        return view;
    }

    public static string NameOf(Choice choice)
    {
        if (choice.Encounter != null)
            return EncounterName.Of(choice.Encounter);
        return choice.Kind == ContentKind.Raid ? L.GeneralRaidBuild : L.GeneralMythicPlusBuild;
    }

    private static string Title()
    {
        return BuildData.IsSandbox ? "Azeroth's Top Talent " + L.DataSandbox : "Azeroth's Top Talent";
    }

    private static void DescribeGeneralChoice(PopupView view, Offer offer)
    {
        view.Lines.Add(Markup.Headline(Fill(L.ChooseGeneral, "spec", CurrentSpec.Name())));
        foreach (var choice in offer.Choices)
        {
            var label = choice.Kind == ContentKind.Raid ? L.RaidBuild : L.MythicPlusBuild;
            AddChoice(view, choice, label);
        }
        view.Buttons.Add(new PopupButton(L.KeepCurrent, () => Keep(offer)));
        view.CheckboxLabel = L.DontAskForSpec;
        view.OnChecked = () => Suppressions.Add(SavedVariables.Suppressions, offer);
    }

    private static void DescribePlace(PopupView view, Offer offer)
    {
        var first = offer.Choices[0];
        view.Lines.Add(Markup.Headline(IsWingQuestion(offer) ? L.WhichWing : Headline(offer)));
        if (IsWingQuestion(offer))
        {
            foreach (var wing in offer.Choices)
                AddChoice(view, wing, NameOf(wing));
        }
        else
        {
            view.Lines.Add(Basis(first));
            view.Lines.Add(Differences(first));
            view.Buttons.Add(new PopupButton(L.Switch, () => Take(first)));
            for (var i = 1; i < offer.Choices.Count; i++)
            {
                var other = offer.Choices[i];
                view.Buttons.Add(new PopupButton(NameOf(other), () => Take(other)));
            }
            AddHeroTreeButton(view, first);
        }
        view.Buttons.Add(new PopupButton(L.Cancel, () => Keep(offer)));
        view.Buttons.Add(new PopupButton(L.DontAskAgain, () => Suppress(offer)));
        AddMenu(view, offer);
    }

    // One of several builds of equal standing: each says what it rests on.
    private static void AddChoice(PopupView view, Choice choice, string label)
    {
        view.Lines.Add(label + ": " + Basis(choice));
        view.Lines.Add(Differences(choice));
        view.Buttons.Add(new PopupButton(label, () => Take(choice)));
    }

    private static void AddMenu(PopupView view, Offer offer)
    {
        view.MenuTitle = L.OtherBosses;
        foreach (var choice in offer.Menu)
        {
            var name = choice.IsLockedOut ? Fill(L.Locked, "boss", NameOf(choice)) : NameOf(choice);
            view.Menu.Add(new PopupButton(name, () => Take(choice)));
        }
    }

    // The best build wears another hero tree: the best one of the worn tree gets a button beside it.
    private static void AddHeroTreeButton(PopupView view, Choice first)
    {
        var tree = GameTree.Get();
        var configID = C_ClassTalents.GetActiveConfigID();
        var subTreeID = C_ClassTalents.GetActiveHeroTalentSpec();
        var kept = tree == null ? null : Preferences.InWornHeroTree(first, tree);
        if (kept == null || configID == null || subTreeID == null)
            return;

        var name = TalentNames.OfHeroTree(configID.Value, subTreeID.Value);
        view.Buttons.Add(new PopupButton(Fill(L.KeepHeroTree, "tree", name), () => Take(kept)));
    }

    private static bool IsWingQuestion(Offer offer)
    {
        return offer.Choices.Count > 1 && offer.Choices[0].Kind == ContentKind.MythicPlus;
    }

    private static string Headline(Offer offer)
    {
        var name = NameOf(offer.Choices[0]);
        if (offer.Reason == BossReason.Unknown)
            return name;
        if (offer.Reason == BossReason.NextInOrder)
            name = Fill(L.Probably, "boss", name);
        return $"{name} ({ReasonText.Of(offer.Reason)})";
    }

    public static string Basis(Choice choice)
    {
        if (choice.Pin != null)
            return $"{choice.Pin.Name} ({(Pins.IsLost(choice) ? L.PinnedLost : L.Pinned)})";

        var text = BasisText.Of(choice.Build, BuildData.Time, Client.GetServerTime());
        var difficulty = DifficultyText.Of(choice.Build.Difficulty ?? "");
        return difficulty == "" ? text : $"{text}, {difficulty}";
    }

    private static string Differences(Choice choice)
    {
        var tree = GameTree.Get();
        var configID = C_ClassTalents.GetActiveConfigID();
        if (tree == null || configID == null)
            return "";

        var target = BuildString.Decode(choice.TalentCode, tree).Loadout;
        if (target == null)
            return L.RefusedCode;
        var worn = WornTalents.Read(configID.Value, tree);
        return TalentNames.Describe(configID.Value, BuildMatch.Differences(worn, target, tree));
    }

    public static void Take(Choice choice)
    {
        TalentApplier.Apply(new ApplyRequest(choice.SpecID, NameOf(choice), choice.TalentCode));
    }

    private static void Keep(Offer offer)
    {
        Closings.Remember(SavedVariables.Closings, offer, WornTalents.Code());
    }

    private static void Suppress(Offer offer)
    {
        Suppressions.Add(SavedVariables.Suppressions, offer);
        ChatLog.Say(L.SuppressedNote);
    }
}
