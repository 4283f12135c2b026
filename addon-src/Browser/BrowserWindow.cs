using AzerothsTopTalent.WowApi;
using static AzerothsTopTalent.Localization;

namespace AzerothsTopTalent;

/// <summary>
/// The frame of the build browser. It has a fixed number of rows through which the list is scrolled, by the mouse wheel
/// or page by page: a season has more builds than a screen has lines.
/// </summary>
public sealed class BrowserWindow
{
    private const string FrameName = "AzerothsTopTalentBuilds";
    private const double Width = 720;
    private const double Margin = 16;
    private const double Top = 48;
    private const double RowHeight = 36;
    private const double ButtonWidth = 76;
    private const double ButtonHeight = 22;
    private const double Gap = 4;
    private const double TextWidth = Width - 2 * Margin - 3 * (ButtonWidth + Gap) - Gap;

    private readonly FontString empty;
    private readonly FontString position;
    private readonly EditBox copyBox;
    private readonly Button back;
    private readonly Button forth;

    /// <param name="rowCount">How many builds it shows at once.</param>
    /// <param name="scroll">Called with the lines to go down, negative to go up.</param>
    public BrowserWindow(int rowCount, Action<int> scroll)
    {
        Frame = CreateFrame(Top + rowCount * RowHeight + ButtonHeight + 2 * Margin);
        Frame.SetOnMouseWheel((self, delta) => scroll(-delta));
        AddText("GameFontNormalLarge", "TOP", 0, -Margin).SetText("Azeroth's Top Talent");
        empty = AddText("GameFontHighlight", "CENTER", 0, 0);
        empty.SetText(L.NoBuilds);
        position = AddText("GameFontHighlightSmall", "BOTTOMRIGHT", -Margin - 80, Margin + 6);
        copyBox = CreateCopyBox();
        back = CreateButton("<", 32);
        back.SetPoint("BOTTOMRIGHT", Frame, "BOTTOMRIGHT", -Margin - 36, Margin);
        back.SetOnClick((self, button, down) => scroll(-rowCount));
        forth = CreateButton(">", 32);
        forth.SetPoint("BOTTOMRIGHT", Frame, "BOTTOMRIGHT", -Margin, Margin);
        forth.SetOnClick((self, button, down) => scroll(rowCount));
        for (var i = 0; i < rowCount; i++)
            Rows.Add(CreateRow(Top + i * RowHeight));
    }

    public Frame Frame { get; }

    public List<BrowserRow> Rows { get; } = [];

    /// <summary>Clears the rows and says which part of the list they will show.</summary>
    public void Begin(int first, int count)
    {
        foreach (var row in Rows)
            row.SetShown(false);

        var last = Math.Min(first + Rows.Count, count);
        var isLong = count > Rows.Count;
        position.SetText($"{first + 1}-{last} / {count}");
        position.SetShown(isLong);
        back.SetShown(isLong);
        back.SetEnabled(first > 0);
        forth.SetShown(isLong);
        forth.SetEnabled(last < count);
        empty.SetShown(count == 0);
        copyBox.Hide();
    }

    public void SetTexts(int index, string name, string details)
    {
        Rows[index].SetShown(true);
        Rows[index].Name.SetText(name);
        Rows[index].Details.SetText(details);
    }

    public static void SetButton(Button button, string label, Action action)
    {
        button.SetText(label);
        button.SetOnClick((self, mouseButton, down) => action());
    }

    /// <summary>Shows a text for the player to copy: addons cannot reach the clipboard.</summary>
    public void OfferCopy(string text)
    {
        copyBox.SetText(text);
        copyBox.Show();
        copyBox.SetFocus();
        copyBox.HighlightText();
    }

    private static Frame CreateFrame(double height)
    {
        var frame = Frames.CreateFrame("Frame", FrameName, Frames.UIParent, "TooltipBackdropTemplate");
        frame.Hide();
        frame.SetSize(Width, height);
        frame.SetPoint("CENTER", Frames.UIParent, "CENTER", 0, 0);
        frame.SetFrameStrata("HIGH");
        frame.SetClampedToScreen(true);
        frame.EnableMouse(true);
        frame.EnableMouseWheel(true);
        frame.SetMovable(true);
        frame.RegisterForDrag("LeftButton");
        frame.SetOnDragStart((self, button) => self.StartMoving());
        frame.SetOnDragStop(self => self.StopMovingOrSizing());
        Frames.UISpecialFrames.AsList().Add(FrameName);
        var close = Frames.CreateButton(null, frame, "UIPanelCloseButton");
        close.SetPoint("TOPRIGHT", frame, "TOPRIGHT", -4, -4);
        close.SetOnClick((self, button, down) => frame.Hide());
        return frame;
    }

    private EditBox CreateCopyBox()
    {
        var box = Frames.CreateEditBox(null, Frame, "InputBoxTemplate");
        box.Hide();
        box.SetAutoFocus(false);
        box.SetSize(Width - 2 * Margin - 170, ButtonHeight);
        box.SetPoint("BOTTOMLEFT", Frame, "BOTTOMLEFT", Margin + 6, Margin);
        box.SetOnEscapePressed(self => self.Hide());
        return box;
    }

    private BrowserRow CreateRow(double y)
    {
        var name = AddText("GameFontHighlight", "TOPLEFT", Margin, -y);
        Limit(name);
        var details = AddText("GameFontDisableSmall", "TOPLEFT", Margin, -y - 16);
        Limit(details);
        return new BrowserRow(name, details, CreateRowButton(2, y), CreateRowButton(1, y), CreateRowButton(0, y));
    }

    private Button CreateRowButton(int fromRight, double y)
    {
        var button = CreateButton("", ButtonWidth);
        button.SetPoint("TOPRIGHT", Frame, "TOPRIGHT", -Margin - fromRight * (ButtonWidth + Gap), -y - 4);
        return button;
    }

    private Button CreateButton(string label, double width)
    {
        var button = Frames.CreateButton(null, Frame, "UIPanelButtonTemplate");
        button.SetSize(width, ButtonHeight);
        button.SetText(label);
        return button;
    }

    private FontString AddText(string font, string point, double x, double y)
    {
        var text = Frame.CreateFontString(null, "ARTWORK", font);
        text.SetPoint(point, Frame, point, x, y);
        return text;
    }

    private static void Limit(FontString text)
    {
        text.SetWidth(TextWidth);
        text.SetJustifyH("LEFT");
        text.SetWordWrap(false);
    }
}
