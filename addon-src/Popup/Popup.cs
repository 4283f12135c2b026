using AzerothsTopTalent.WowApi;

namespace AzerothsTopTalent;

/// <summary>
/// The addon's one popup: a frame of its own, because the game's popups hold four buttons and no menu, and are shared
/// with secure code. It stands above the middle of the screen, clear of the ready-check buttons.
/// </summary>
public static class Popup
{
    private const string FrameName = "AzerothsTopTalentPopup";
    private const double Width = 500;
    private const double Margin = 16;
    private const double Gap = 6;

    /// <summary>The game's ready check ends forty above the middle of the screen.</summary>
    private const double AboveMiddle = 60;
    private const double ButtonHeight = 22;
    private const double RowHeight = 20;

    /// <summary>What a button is wider than its label.</summary>
    private const double ButtonPadding = 24;

    /// <summary>More choices than these stand in two columns, or the popup would reach the ready check.</summary>
    private const int MostInOneColumn = 4;

    private static Frame? frame;
    private static FontString? title;
    private static FontString? body;
    private static FontString? menuTitle;
    private static CheckButton? checkbox;
    private static readonly List<Button> buttons = [];
    private static readonly List<Button> rows = [];

    private static PopupView? view;
    private static TimerHandle? timeout;

    public static bool IsShowing(PopupView other)
    {
        return view == other;
    }

    /// <summary>Shows a popup in place of the one on screen.</summary>
    public static void Show(PopupView newView, double seconds)
    {
        Hide();
        var popup = frame ?? Create();
        view = newView;
        timeout = C_Timer.NewTimer(seconds, timer => Dismiss());
        Fill(popup, newView);
        popup.Show();
    }

    /// <summary>Takes the popup away without an answer.</summary>
    public static void Hide()
    {
        Close();
        frame?.Hide();
    }

    // The game hides the frame on Escape. Hidden with the whole interface it still counts as shown, and is not answered.
    private static void OnHide(Frame self)
    {
        if (!self.IsShown())
            Dismiss();
    }

    /// <summary>Escape and time-out.</summary>
    private static void Dismiss()
    {
        Answer(view?.OnDismiss);
    }

    private static void Answer(Action? action)
    {
        var answered = view;
        if (answered == null)
            return;

        var isChecked = answered.CheckboxLabel != "" && checkbox!.GetChecked();
        Hide();
        if (isChecked)
            answered.OnChecked?.Invoke();
        action?.Invoke();
    }

    private static void Close()
    {
        view = null;
        timeout?.Cancel();
        timeout = null;
    }

    private static Frame Create()
    {
        var popup = Frames.CreateFrame("Frame", FrameName, Frames.UIParent, "TooltipBackdropTemplate");
        popup.Hide();
        popup.SetPoint("BOTTOM", Frames.UIParent, "CENTER", 0, AboveMiddle);
        popup.SetFrameStrata("DIALOG");
        popup.SetClampedToScreen(true);
        popup.EnableMouse(true);
        popup.SetOnHide(OnHide);
        Frames.UISpecialFrames.AsList().Add(FrameName);

        title = popup.CreateFontString(null, "ARTWORK", "GameFontNormal");
        title.SetPoint("TOP", popup, "TOP", 0, -Margin);
        body = popup.CreateFontString(null, "ARTWORK", "GameFontHighlight");
        body.SetWidth(Width - 2 * Margin);
        body.SetJustifyH("LEFT");
        menuTitle = popup.CreateFontString(null, "ARTWORK", "GameFontNormalSmall");
        checkbox = Frames.CreateCheckButton(null, popup, "UICheckButtonTemplate");
        frame = popup;
        return popup;
    }

    private static void Fill(Frame popup, PopupView newView)
    {
        title!.SetText(newView.Title);
        body!.SetText(string.Join("\n", Lines(newView)));
        body.ClearAllPoints();
        body.SetPoint("TOP", title, "BOTTOM", 0, -Gap);

        var y = Margin;
        y = PlaceButtons(popup, newView, y);
        y = PlaceCheckbox(popup, newView, y);
        y = PlaceMenu(popup, newView, y);
        popup.SetSize(Width, y + body.GetStringHeight() + title.GetStringHeight() + 3 * Gap + Margin);
    }

    private static List<string> Lines(PopupView newView)
    {
        var lines = new List<string>();
        foreach (var line in newView.Lines)
        {
            if (line != "")
                lines.Add(line);
        }
        return lines;
    }

    private static double PlaceButtons(Frame popup, PopupView newView, double y)
    {
        var widths = new List<double>();
        for (var i = 0; i < newView.Buttons.Count; i++)
        {
            var button = Reuse(buttons, i, popup);
            Label(button, newView.Buttons[i]);
            widths.Add(button.GetTextWidth() + ButtonPadding);
        }
        HideFrom(buttons, newView.Buttons.Count);

        var rowCounts = ButtonRows.Spread(widths, Width - 2 * Margin, Gap);
        var next = 0;
        for (var row = 0; row < rowCounts.Count; row++)
        {
            var fromBelow = rowCounts.Count - 1 - row;
            PlaceRow(popup, next, widths.GetRange(next, rowCounts[row]), y + fromBelow * (ButtonHeight + Gap));
            next += rowCounts[row];
        }
        return y + rowCounts.Count * (ButtonHeight + Gap);
    }

    // From edge to edge: what the labels leave is shared.
    private static void PlaceRow(Frame popup, int first, List<double> widths, double y)
    {
        var spare = Width - 2 * Margin - Gap * (widths.Count - 1);
        foreach (var width in widths)
            spare -= width;

        var x = Margin;
        for (var i = 0; i < widths.Count; i++)
        {
            var width = widths[i] + spare / widths.Count;
            Place(buttons[first + i], popup, x, y, width, ButtonHeight);
            x += width + Gap;
        }
    }

    private static void Place(Button button, Frame popup, double x, double y, double width, double height)
    {
        button.SetSize(width, height);
        button.ClearAllPoints();
        button.SetPoint("BOTTOMLEFT", popup, "BOTTOMLEFT", x, y);
    }

    private static double PlaceCheckbox(Frame popup, PopupView newView, double y)
    {
        checkbox!.SetShown(newView.CheckboxLabel != "");
        if (newView.CheckboxLabel == "")
            return y;

        checkbox.SetChecked(false);
        checkbox.SetSize(ButtonHeight, ButtonHeight);
        checkbox.ClearAllPoints();
        checkbox.SetPoint("BOTTOMLEFT", popup, "BOTTOMLEFT", Margin, y);
        CheckButtonParts.Label(checkbox).SetText(newView.CheckboxLabel);
        return y + ButtonHeight + Gap;
    }

    private static double PlaceMenu(Frame popup, PopupView newView, double y)
    {
        var count = newView.Menu.Count;
        var columns = count > MostInOneColumn ? 2 : 1;
        var lines = (count + columns - 1) / columns;
        var width = (Width - 2 * Margin - Gap * (columns - 1)) / columns;
        for (var i = 0; i < count; i++)
        {
            var row = Reuse(rows, i, popup);
            var x = Margin + i % columns * (width + Gap);
            Place(row, popup, x, y + (lines - 1 - i / columns) * RowHeight, width, RowHeight);
            Label(row, newView.Menu[i]);
            row.SetNormalFontObject("GameFontHighlightSmall");
        }
        HideFrom(rows, count);

        menuTitle!.SetShown(count > 0);
        if (count == 0)
            return y;
        y += lines * RowHeight + Gap;
        menuTitle.SetText(newView.MenuTitle);
        menuTitle.ClearAllPoints();
        menuTitle.SetPoint("BOTTOMLEFT", popup, "BOTTOMLEFT", Margin, y);
        return y + RowHeight;
    }

    private static void Label(Button button, PopupButton choice)
    {
        button.SetText(choice.Label);
        button.SetOnClick((self, mouseButton, down) => Answer(choice.OnClick));
        button.Show();
    }

    private static Button Reuse(List<Button> pool, int index, Frame popup)
    {
        if (index == pool.Count)
            pool.Add(Frames.CreateButton(null, popup, "UIPanelButtonTemplate"));
        return pool[index];
    }

    private static void HideFrom(List<Button> pool, int count)
    {
        for (var i = count; i < pool.Count; i++)
            pool[i].Hide();
    }
}
