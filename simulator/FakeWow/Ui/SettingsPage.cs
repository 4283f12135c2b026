using System.Globalization;
using AzerothsTopTalent.FakeWow.Hosting;
using AzerothsTopTalent.Lua51;

namespace AzerothsTopTalent.FakeWow.Ui;

/// <summary>A page of the options on the screen: a row for each control, with what it is set to.</summary>
internal sealed class SettingsPage
{
    private const double Width = 640;
    private const double Margin = 24;
    private const double RowHeight = 28;
    private const double ControlLeft = 300;
    private const double ListWidth = 200;
    private readonly UserInterface ui;
    private readonly SettingsCategory page;

    private SettingsPage(UserInterface ui, SettingsCategory page) => (this.ui, this.page) = (ui, page);

    /// <summary>Makes the frame of a page as its settings are now. The addon's own canvas is taken in whole.</summary>
    public static Frame Show(UserInterface ui, SettingsCategory page, Action close) =>
        new SettingsPage(ui, page).Make(close);

    private Frame Make(Action close)
    {
        var frame = new Frame(ui, "Frame", null, ui.Root, 0, ui.Host.NewTable())
        {
            IsBlizzard = true,
            Look = FrameLook.Window,
        };
        frame.SetTitle(page.Name);
        frame.SetFrameStrata("HIGH");
        frame.SetSize(
            Width,
            (2 * Margin) + (Math.Max(1, page.Controls.Count) * RowHeight) + (page.Canvas?.GetHeight() ?? 0)
        );
        frame.SetPoint("CENTER", ui.Root, "CENTER", 0, 0);
        var cross = new Button(ui, "Button", null, frame) { Look = FrameLook.Close };
        cross.SetSize(24, 24);
        cross.SetPoint("TOPRIGHT", frame, "TOPRIGHT", 0, 0);
        cross.SetScript("OnClick", Handler(close));
        for (var row = 0; row < page.Controls.Count; row++)
        {
            AddRow(frame, page.Controls[row], -(Margin + (row * RowHeight)));
        }

        if (page.Canvas is { } canvas)
        {
            canvas.SetParent(frame);
            canvas.ClearAllPoints();
            canvas.SetPoint("TOPLEFT", frame, "TOPLEFT", Margin, -Margin);
            canvas.Show();
        }

        return frame;
    }

    private void AddRow(Frame frame, SettingControl control, double y)
    {
        var label = new FontString(ui, null, frame, Fonts.Find("GameFontNormal")!);
        label.SetText(control.Setting.Name);
        label.SetPoint("TOPLEFT", frame, "TOPLEFT", Margin, y);
        switch (control.Kind)
        {
            case SettingControlKind.Checkbox:
                AddBox(frame, control.Setting, y);
                break;
            case SettingControlKind.Dropdown:
                AddList(frame, control, y);
                break;
            default:
                AddValue(frame, control, y);
                break;
        }
    }

    private void AddBox(Frame frame, Setting setting, double y)
    {
        var box = new CheckButton(ui, null, frame) { Look = FrameLook.Check };
        box.SetSize(20, 20);
        box.SetPoint("TOPLEFT", frame, "TOPLEFT", ControlLeft, y + 4);
        box.SetChecked(setting.GetValue().CastToBool());
        box.SetScript("OnClick", Handler(() => setting.SetValue(DynValue.NewBoolean(box.IsChecked))));
    }

    /// <summary>A list shows its choice; a click takes the next one, as its arrow does.</summary>
    private void AddList(Frame frame, SettingControl control, double y)
    {
        var list = new Button(ui, "Button", null, frame) { Look = FrameLook.Button };
        list.SetSize(ListWidth, 22);
        list.SetPoint("TOPLEFT", frame, "TOPLEFT", ControlLeft, y + 5);
        list.SetText(Chosen(control)?.Label);
        list.SetScript(
            "OnClick",
            Handler(() =>
            {
                var choices = control.Choices();
                var at = choices
                    .ToList()
                    .FindIndex(choice => LuaValue.IsSame(choice.Value, control.Setting.GetValue()));
                if (choices.Count > 0)
                {
                    control.Setting.SetValue(choices[(at + 1) % choices.Count].Value);
                    list.SetText(Chosen(control)?.Label);
                }
            })
        );
    }

    private static SettingChoice? Chosen(SettingControl control) =>
        control.Choices().FirstOrDefault(choice => LuaValue.IsSame(choice.Value, control.Setting.GetValue()));

    private void AddValue(Frame frame, SettingControl control, double y)
    {
        var value = new FontString(ui, null, frame, Fonts.Find("GameFontHighlight")!);
        var number = control.Setting.GetValue().CastToNumber() ?? 0;
        value.SetText(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{control.Range?.Minimum ?? 0} ◄ {number} ► {control.Range?.Maximum ?? 0}"
            )
        );
        value.SetPoint("TOPLEFT", frame, "TOPLEFT", ControlLeft, y);
    }

    private static DynValue Handler(Action action) =>
        DynValue.NewCallback(
            (_, _) =>
            {
                action();
                return DynValue.Void;
            }
        );
}
