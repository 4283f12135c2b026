using AzerothsTopTalent.Lua51;

namespace AzerothsTopTalent.FakeWow.Ui;

/// <summary>
/// A template of the game's: the size it gives and the parts it adds under the names that addons find them by. Only templates with a
/// known look are here; another name is refused, as the game refuses one that does not exist.
/// </summary>
public sealed record FrameTemplate(
    string Name,
    double Width,
    double Height,
    FrameLook Look,
    bool HasCloseButton = false
)
{
    private static readonly FrameTemplate[] All =
    [
        new("UIPanelButtonTemplate", 40, 22, FrameLook.Button),
        new("UIPanelButtonNoTooltipTemplate", 40, 22, FrameLook.Button),
        new("UICheckButtonTemplate", 32, 32, FrameLook.Check),
        new("UIPanelCloseButton", 24, 24, FrameLook.Close),
        new("BackdropTemplate", 0, 0, FrameLook.Box),
        new("TooltipBackdropTemplate", 0, 0, FrameLook.Box),
        new("DialogBorderTemplate", 0, 0, FrameLook.Box),
        new("BasicFrameTemplate", 0, 0, FrameLook.Window, HasCloseButton: true),
        new("BasicFrameTemplateWithInset", 0, 0, FrameLook.Window, HasCloseButton: true),
        new("InputBoxTemplate", 0, 0, FrameLook.Input),
        new("UIPanelScrollFrameTemplate", 0, 0, FrameLook.None),
        new("ScrollFrameTemplate", 0, 0, FrameLook.None),
        new("UISliderTemplate", 0, 0, FrameLook.None),
    ];

    public static FrameTemplate? Find(string name) => Array.Find(All, template => template.Name == name);

    /// <summary>Gives a new frame its size, its look and its parts.</summary>
    internal void Apply(Frame frame)
    {
        if (Width > 0)
        {
            frame.SetSize(Width, Height);
        }

        if (Look != FrameLook.None)
        {
            frame.Look = Look;
        }

        if (Look == FrameLook.Check)
        {
            AddText(frame, "Text", "GameFontNormalSmall", "LEFT", "RIGHT");
        }

        if (Look == FrameLook.Close)
        {
            frame.SetScript("OnClick", HidesParent(frame));
        }

        if (HasCloseButton)
        {
            AddWindowParts(frame);
        }
    }

    private static void AddWindowParts(Frame frame)
    {
        AddText(frame, "TitleText", "GameFontHighlight", "TOP", "TOP").SetPoint("TOP", frame, "TOP", 0, -5);
        var close = new Button(frame.Ui, "Button", null, frame) { Look = FrameLook.Close };
        close.SetSize(24, 24);
        close.SetPoint("TOPRIGHT", frame, "TOPRIGHT", 0, 0);
        close.SetScript("OnClick", HidesParent(close));
        frame.Ui.Publish(close);
        frame.Handle.Set("CloseButton", close.Handle);
    }

    private static FontString AddText(Frame frame, string key, string font, string point, string relativePoint)
    {
        var text = new FontString(frame.Ui, null, frame, Fonts.Find(font)!);
        text.SetPoint(point, frame, relativePoint, 0, 0);
        frame.Handle.Set(key, text.Handle);
        return text;
    }

    private static DynValue HidesParent(Frame button) =>
        DynValue.NewCallback(
            (_, _) =>
            {
                button.Parent?.Hide();
                return DynValue.Void;
            }
        );
}
