using AzerothsTopTalent.Talents;
using AzerothsTopTalent.WowApi;
using static AzerothsTopTalent.Localization;

namespace AzerothsTopTalent;

/// <summary>What the player is told after a build was put on, or was not.</summary>
public static class ApplyReport
{
    private const double ConfirmationSeconds = 10;

    public static void Confirm(ApplyOperation done)
    {
        var result = Result(done, done.Staged!);
        ChatLog.Say(result);
        if (done.Request.IsUndo)
            return;

        var view = new PopupView { Title = "Azeroth's Top Talent" };
        view.Lines.Add(result);
        var spells = NewSpells.NotOnBars(done, done.Staged!);
        if (spells.Count > 0)
        {
            var text = Fill(L.NewSpells, "spells", string.Join(", ", spells));
            ChatLog.Say(text);
            view.Lines.Add(text);
        }
        view.Buttons.Add(new PopupButton(L.Undo, UndoHistory.Undo));
        view.Buttons.Add(new PopupButton(L.Okay, () => { }));
        Popup.Show(view, ConfirmationSeconds);
    }

    /// <summary>"You now wear X", or how much of it fits the character's level.</summary>
    public static string Result(ApplyOperation done, Loadout worn)
    {
        if (done.Request.IsUndo)
            return L.Undone;

        var reached = ApplyPlanner.RanksReached(worn, done.Target, done.Tree);
        var text = reached == done.Plan.TotalRanks ? L.Applied : L.AppliedPartly;
        text = Fill(text, "count", reached);
        text = Fill(text, "total", done.Plan.TotalRanks);
        return Fill(text, "build", done.Request.Name);
    }

    /// <summary>Asks again after the change was interrupted.</summary>
    public static void OfferAgain(ApplyRequest request)
    {
        var view = new PopupView { Title = "Azeroth's Top Talent" };
        view.Lines.Add(L.Interrupted);
        view.Lines.Add(request.Name);
        view.Buttons.Add(new PopupButton(L.Switch, () => TalentApplier.Apply(request)));
        view.Buttons.Add(new PopupButton(L.Cancel, () => { }));
        Popup.Show(view, Options.TimeoutSeconds());
    }
}
