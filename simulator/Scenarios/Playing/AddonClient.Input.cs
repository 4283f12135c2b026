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
