using AzerothsTopTalent.Talents;
using AzerothsTopTalent.WowApi;
using static AzerothsTopTalent.Localization;

namespace AzerothsTopTalent;

/// <summary>A window with all builds of the current specialization: wear one, copy it, or pin a loadout of one's own.</summary>
public static class BuildBrowser
{
    private const string FrameName = "AzerothsTopTalentBuilds";
    private const double Width = 640;
    private const double Margin = 16;
    private const double RowHeight = 24;
    private const double ButtonWidth = 70;

    private static Frame? frame;
    private static FontString? empty;
    private static EditBox? copyBox;
    private static readonly List<BrowserRow> rows = [];

    public static void Toggle()
    {
        var window = frame ?? Create();
        if (window.IsShown())
        {
            window.Hide();
            return;
        }
        Refresh(window);
        window.Show();
    }

    private static Frame Create()
    {
        var window = Frames.CreateFrame("Frame", FrameName, Frames.UIParent, "TooltipBackdropTemplate");
        window.Hide();
        window.SetPoint("CENTER", Frames.UIParent, "CENTER", 0, 0);
        window.SetFrameStrata("HIGH");
        window.SetClampedToScreen(true);
        window.EnableMouse(true);
        window.SetMovable(true);
        window.RegisterForDrag("LeftButton");
        window.SetOnDragStart((self, button) => self.StartMoving());
        window.SetOnDragStop(self => self.StopMovingOrSizing());
        Frames.UISpecialFrames.AsList().Add(FrameName);

        var title = window.CreateFontString(null, "ARTWORK", "GameFontNormalLarge");
        title.SetPoint("TOP", window, "TOP", 0, -Margin);
        title.SetText("Azeroth's Top Talent");
        empty = window.CreateFontString(null, "ARTWORK", "GameFontHighlight");
        empty.SetPoint("CENTER", window, "CENTER", 0, 0);
        empty.SetText(L.NoBuilds);
        var close = Frames.CreateButton(null, window, "UIPanelCloseButton");
        close.SetPoint("TOPRIGHT", window, "TOPRIGHT", -4, -4);
        close.SetOnClick((self, button, down) => window.Hide());
        copyBox = CreateCopyBox(window);
        frame = window;
        return window;
    }

    private static EditBox CreateCopyBox(Frame window)
    {
        var box = Frames.CreateEditBox(null, window, "InputBoxTemplate");
        box.Hide();
        box.SetAutoFocus(false);
        box.SetSize(Width - 2 * Margin, RowHeight);
        box.SetPoint("BOTTOM", window, "BOTTOM", 0, Margin);
        box.SetOnEscapePressed(self => self.Hide());
        return box;
    }

    private static void Refresh(Frame window)
    {
        var choices = Choices();
        var y = Margin + 2 * RowHeight;
        for (var i = 0; i < choices.Count; i++)
        {
            if (i == rows.Count)
                rows.Add(CreateRow(window));
            Fill(window, rows[i], choices[i], y);
            y += RowHeight;
        }
        for (var i = choices.Count; i < rows.Count; i++)
            rows[i].SetShown(false);

        empty!.SetShown(choices.Count == 0);
        copyBox!.Hide();
        window.SetSize(Width, y + 2 * RowHeight);
    }

    private static List<Choice> Choices()
    {
        var builds = BuildData.Of(CurrentSpec.ID());
        if (builds == null || !BuildData.FitsGame(builds.SpecID))
            return [];

        var choices = new List<Choice>();
        foreach (var choice in BuildList.Of(builds))
        {
            var pin = SavedVariables.Pins[choice.Key];
            choices.Add(pin == null ? choice : choice with { Pin = pin });
        }
        return choices;
    }

    private static BrowserRow CreateRow(Frame window)
    {
        var label = window.CreateFontString(null, "ARTWORK", "GameFontHighlightSmall");
        label.SetJustifyH("LEFT");
        label.SetWordWrap(false);
        label.SetWidth(Width - 2 * Margin - 3 * ButtonWidth - 12);
        return new BrowserRow(label, CreateButton(window), CreateButton(window), CreateButton(window));
    }

    private static Button CreateButton(Frame window)
    {
        var button = Frames.CreateButton(null, window, "UIPanelButtonTemplate");
        button.SetSize(ButtonWidth, RowHeight - 2);
        return button;
    }

    private static void Fill(Frame window, BrowserRow row, Choice choice, double y)
    {
        row.SetShown(true);
        row.Label.SetText(BuildText.Of(choice));
        row.Label.ClearAllPoints();
        row.Label.SetPoint("TOPLEFT", window, "TOPLEFT", Margin, -y - 4);

        SetButton(window, row.Apply, 2, y, L.Apply, () => Wear(choice));
        SetButton(window, row.Copy, 1, y, L.Copy, () => Copy(choice));
        SetButton(window, row.Pin, 0, y, choice.Pin == null ? L.Pin : L.Unpin, () => PinMenu.Toggle(choice, ShowAgain));
    }

    private static void SetButton(Frame window, Button button, int fromRight, double y, string label, Action action)
    {
        button.SetText(label);
        button.ClearAllPoints();
        button.SetPoint("TOPRIGHT", window, "TOPRIGHT", -Margin - fromRight * (ButtonWidth + 4), -y);
        button.SetOnClick((self, mouseButton, down) => action());
    }

    private static void Wear(Choice choice)
    {
        frame!.Hide();
        OfferPopup.Take(choice);
    }

    private static void Copy(Choice choice)
    {
        copyBox!.SetText(choice.TalentCode);
        copyBox.Show();
        copyBox.SetFocus();
        copyBox.HighlightText();
        ChatLog.Say(L.CopyHint);
    }

    private static void ShowAgain()
    {
        if (frame != null && frame.IsShown())
            Refresh(frame);
    }
}
