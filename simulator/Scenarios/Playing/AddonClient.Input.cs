using System.Globalization;
using AzerothsTopTalent.FakeWow.Hosting;
using AzerothsTopTalent.FakeWow.Ui;
using AzerothsTopTalent.Lua51;

namespace AzerothsTopTalent.Scenarios.Playing;

/// <summary>The player's hands.</summary>
public sealed partial class AddonClient
{
    /// <summary>As in the game: the edit box loses the keyboard first, then dialogs close, then special frames.</summary>
    public void Escape() => Client.Player.PressEscape();

    public bool CloseWindow() => Client.Player.CloseWindow();

    public bool Hover(string? button)
    {
        if (button is null)
        {
            Client.Player.HoverNothing();
            return true;
        }

        return Client.Player.Hover(button);
    }

    public bool HoverLink(string label) => Client.Player.HoverLink(label);

    public bool ClickLink(string label) => Client.Player.ClickLink(label);

    public bool Scroll(int delta) => Client.Player.Scroll(delta);

    public bool Drag(double right, double up) => Client.Player.Drag(right, up);

    public bool PressKey(string key) =>
        key.Equals("ENTER", StringComparison.OrdinalIgnoreCase)
            ? Client.Player.PressEnter()
            : Client.Player.PressKey(key.ToUpperInvariant());

    public bool Write(string text) => Client.Player.Type(text);

    public bool ClickCompartment(string? entry, string mouseButton) =>
        Client.Player.ClickCompartment(entry ?? title, mouseButton);

    public bool HoverCompartment(bool leaves) => Client.Player.HoverCompartment(title, leaves);

    public void Type(string line)
    {
        if (string.Equals(line.Trim(), "/reload", StringComparison.OrdinalIgnoreCase))
        {
            Reload();
            return;
        }

        Client.Player.Slash(line);
    }

    public string? ChangeSetting(string name, string value)
    {
        SettingsPanel panel = Client.Session.Settings;
        Setting? setting = panel.Settings.Values.FirstOrDefault(one =>
            string.Equals(one.Variable, name, StringComparison.OrdinalIgnoreCase)
            || string.Equals(TextMarkup.Strip(one.Name), name, StringComparison.OrdinalIgnoreCase)
        );
        if (setting is null)
        {
            return $"there is no setting '{name}'; there are: {string.Join(", ", panel.Settings.Keys)}";
        }

        DynValue? parsed = setting.Type switch
        {
            "boolean" when value is "on" or "true" => DynValue.True,
            "boolean" when value is "off" or "false" => DynValue.False,
            "number" when double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) =>
                DynValue.NewNumber(number),
            "string" => DynValue.NewString(value),
            _ => default(DynValue?),
        };
        if (parsed is not DynValue accepted)
        {
            return $"'{value}' is no {setting.Type}";
        }

        try
        {
            setting.SetValue(accepted);
            return null;
        }
        catch (ApiException refused)
        {
            return refused.Message;
        }
    }
}
