using AzerothsTopTalent.Talents;
using AzerothsTopTalent.WowApi;
using static AzerothsTopTalent.Localization;

namespace AzerothsTopTalent;

/// <summary>A window with all builds of the current specialization: wear one, copy it, or pin a loadout of one's own.</summary>
public static class BuildBrowser
{
    private const int RowsShown = 10;

    private static BrowserWindow? window;
    private static int first;
    private static int listed;

    public static void Toggle()
    {
        window ??= new BrowserWindow(RowsShown, lines => ScrollBy(lines));
        if (window.Frame.IsShown())
        {
            window.Frame.Hide();
            return;
        }
        first = 0;
        Refresh(window);
        window.Frame.Show();
    }

    private static void ScrollBy(int lines)
    {
        var before = first;
        first = Clamp(first + lines);
        if (first != before)
            Refresh(window!);
    }

    private static int Clamp(int line)
    {
        return Math.Max(0, Math.Min(line, listed - RowsShown));
    }

    private static void Refresh(BrowserWindow browser)
    {
        var tree = GameTree.Get();
        var choices = tree == null ? [] : Choices(tree);
        listed = choices.Count;
        first = Clamp(first);
        browser.Begin(first, listed);
        var worn = tree == null ? null : WornTalents.Current(tree);
        for (var i = 0; i < RowsShown && first + i < listed; i++)
            ShowChoice(browser, i, choices[first + i], worn, tree!);
    }

    private static List<Choice> Choices(TreeShape tree)
    {
        var builds = BuildData.Of(CurrentSpec.ID());
        if (builds == null || !BuildData.FitsGame(builds.SpecID))
            return [];

        var choices = new List<Choice>();
        foreach (var choice in BuildList.Of(builds))
            choices.Add(Pins.Apply(choice, tree));
        return choices;
    }

    private static void ShowChoice(BrowserWindow browser, int index, Choice choice, Loadout? worn, TreeShape tree)
    {
        var target = BuildString.Decode(choice.TalentCode, tree).Loadout;
        if (target == null || worn == null)
        {
            browser.SetTexts(index, OfferPopup.NameOf(choice), L.RefusedCode);
        }
        else
        {
            var differences = BuildMatch.Differences(worn, target, tree).Count;
            browser.SetTexts(index, BuildText.Name(choice, differences), BuildText.Details(choice, tree, differences));
        }
        BrowserWindow.SetButton(browser.Rows[index].Apply, L.Apply, () => Wear(browser, choice));
        BrowserWindow.SetButton(browser.Rows[index].Copy, L.Copy, () => Copy(browser, choice));
        BrowserWindow.SetButton(
            browser.Rows[index].Pin,
            choice.Pin == null ? L.Pin : L.Unpin,
            () => PinMenu.Toggle(choice, ShowAgain)
        );
    }

    private static void Wear(BrowserWindow browser, Choice choice)
    {
        browser.Frame.Hide();
        OfferPopup.Take(choice);
    }

    private static void Copy(BrowserWindow browser, Choice choice)
    {
        browser.OfferCopy(choice.TalentCode);
        ChatLog.Say(L.CopyHint);
    }

    private static void ShowAgain()
    {
        if (window != null && window.Frame.IsShown())
            Refresh(window);
    }
}
