using AzerothsTopTalent.WowApi;

namespace AzerothsTopTalent;

/// <summary>
/// The addon's one popup: a frame of its own, because the game's popups hold four buttons and no menu, and are shared
/// with secure code. It stands above the middle of the screen, clear of the ready-check buttons.
/// </summary>
public static class Popup
{
    private const string FrameName = "AzerothsTopTalentPopup";
    private const double Width = 440;
    private const double Margin = 16;
    private const double Gap = 6;
    private const double ButtonHeight = 22;
    private const double RowHeight = 20;

    private static Frame? frame;
    private static FontString? title;
    private static FontString? body;
    private static FontString? menuTitle;
    private static CheckButton? checkbox;
    private static readonly List<Button> buttons = [];
    private static readonly List<Button> rows = [];

    private static PopupView? view;
    private static TimerHandle? timeout;

    public static bool IsShown => view != null;

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
        popup.SetPoint("BOTTOM", Frames.UIParent, "CENTER", 0, 120);
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
        var count = newView.Buttons.Count;
        var width = (Width - 2 * Margin - Gap * (count - 1)) / count;
        for (var i = 0; i < count; i++)
        {
            var button = Reuse(buttons, i, popup, "UIPanelButtonTemplate");
            button.SetSize(width, ButtonHeight);
            button.ClearAllPoints();
            button.SetPoint("BOTTOMLEFT", popup, "BOTTOMLEFT", Margin + i * (width + Gap), y);
            Label(button, newView.Buttons[i]);
        }
        HideFrom(buttons, count);
        return y + ButtonHeight + Gap;
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
        for (var i = 0; i < count; i++)
        {
            var row = Reuse(rows, i, popup, "UIPanelButtonTemplate");
            row.SetSize(Width - 2 * Margin, RowHeight);
            row.ClearAllPoints();
            row.SetPoint("BOTTOMLEFT", popup, "BOTTOMLEFT", Margin, y + (count - 1 - i) * RowHeight);
            Label(row, newView.Menu[i]);
        }
        HideFrom(rows, count);

        menuTitle!.SetShown(count > 0);
        if (count == 0)
            return y;
        y += count * RowHeight + Gap;
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

    private static Button Reuse(List<Button> pool, int index, Frame popup, string template)
    {
        if (index == pool.Count)
            pool.Add(Frames.CreateButton(null, popup, template));
        return pool[index];
    }

    private static void HideFrom(List<Button> pool, int count)
    {
        for (var i = count; i < pool.Count; i++)
            pool[i].Hide();
    }
}
