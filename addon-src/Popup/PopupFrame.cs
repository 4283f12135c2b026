using AzerothsTopTalent.WowApi;

namespace AzerothsTopTalent;

/// <summary>
/// The popup's frame. It is one of our own, because the game's popups hold four buttons and no menu, and are shared with
/// secure code. It stands above the middle of the screen, clear of the ready-check buttons.
/// </summary>
public static class PopupFrame
{
    private const string FrameName = "AzerothsTopTalentPopup";
    private const double NarrowWidth = 500;
    private const double WideWidth = 960;
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

    /// <summary>More than these stand in four, in a wider popup: a player may have forty loadouts.</summary>
    private const int MostInTwoColumns = 20;

    private static Frame? frame;
    private static FontString? title;
    private static FontString? body;
    private static FontString? menuTitle;
    private static CheckButton? checkbox;
    private static readonly List<Button> buttons = [];
    private static readonly List<Button> rows = [];

    private static double width = NarrowWidth;

    /// <summary>Whether the checkbox is ticked; only where there is one.</summary>
    public static bool IsChecked => checkbox!.GetChecked();

    public static void Show(PopupView view)
    {
        var popup = frame ?? Create();
        Fill(popup, view);
        popup.Show();
    }

    public static void Hide()
    {
        frame?.Hide();
    }

    private static Frame Create()
    {
        var popup = Frames.CreateFrame("Frame", FrameName, Frames.UIParent, "TooltipBackdropTemplate");
        popup.Hide();
        popup.SetPoint("BOTTOM", Frames.UIParent, "CENTER", 0, AboveMiddle);
        popup.SetFrameStrata("DIALOG");
        popup.SetClampedToScreen(true);
        popup.EnableMouse(true);
        popup.SetOnHide(Popup.OnHide);
        Frames.UISpecialFrames.AsList().Add(FrameName);

        title = popup.CreateFontString(null, "ARTWORK", "GameFontNormal");
        title.SetPoint("TOP", popup, "TOP", 0, -Margin);
        body = popup.CreateFontString(null, "ARTWORK", "GameFontHighlight");
        body.SetJustifyH("LEFT");
        menuTitle = popup.CreateFontString(null, "ARTWORK", "GameFontNormalSmall");
        checkbox = Frames.CreateCheckButton(null, popup, "UICheckButtonTemplate");
        frame = popup;
        return popup;
    }

    private static void Fill(Frame popup, PopupView newView)
    {
        width = newView.Menu.Count > MostInTwoColumns ? WideWidth : NarrowWidth;
        title!.SetText(newView.Title);
        body!.SetWidth(width - 2 * Margin);
        body.SetText(string.Join("\n", Lines(newView)));
        body.ClearAllPoints();
        body.SetPoint("TOP", title, "BOTTOM", 0, -Gap);

        var y = Margin;
        y = PlaceButtons(popup, newView, y);
        y = PlaceCheckbox(popup, newView, y);
        y = PlaceMenu(popup, newView, y);
        popup.SetSize(width, y + body.GetStringHeight() + title.GetStringHeight() + 3 * Gap + Margin);
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

        var rowCounts = ButtonRows.Spread(widths, width - 2 * Margin, Gap);
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
        var spare = width - 2 * Margin - Gap * (widths.Count - 1);
        foreach (var needed in widths)
            spare -= needed;

        var x = Margin;
        for (var i = 0; i < widths.Count; i++)
        {
            var filled = widths[i] + spare / widths.Count;
            Place(buttons[first + i], popup, x, y, filled, ButtonHeight);
            x += filled + Gap;
        }
    }

    private static void Place(Button button, Frame popup, double x, double y, double across, double high)
    {
        button.SetSize(across, high);
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
        var columns = ColumnsFor(count);
        var lines = (count + columns - 1) / columns;
        var across = (width - 2 * Margin - Gap * (columns - 1)) / columns;
        for (var i = 0; i < count; i++)
        {
            var row = Reuse(rows, i, popup);
            var x = Margin + i % columns * (across + Gap);
            Place(row, popup, x, y + (lines - 1 - i / columns) * RowHeight, across, RowHeight);
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

    private static int ColumnsFor(int count)
    {
        if (count > MostInTwoColumns)
            return 4;
        return count > MostInOneColumn ? 2 : 1;
    }

    private static void Label(Button button, PopupButton choice)
    {
        button.SetText(choice.Label);
        button.SetOnClick((self, mouseButton, down) => Popup.Answer(choice.OnClick));
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
