using System.Globalization;
using AzerothsTopTalent.FakeWow.Hosting;
using AzerothsTopTalent.FakeWow.Ui;
using AzerothsTopTalent.Lua51;

namespace AzerothsTopTalent.Scenarios.Playing;

/// <summary>The player's hands.</summary>
public sealed partial class AddonClient
{
    /// <summary>As in the game: the edit box loses the keyboard first, then dialogs close, then special frames.</summary>
    public void Escape()
    {
        if (Client.Ui.Focus is EditBox box)
        {
            box.ClearFocus();
            return;
        }

        if (Client.Session.Popups.PressEscape())
        {
            return;
        }

        Table? special = Client.Session.Script.Globals.Get("UISpecialFrames").Table;
        foreach (DynValue name in special?.Values.ToArray() ?? [])
        {
            Client.Ui.Frames.FirstOrDefault(frame => frame.Name == name.String && frame.IsVisible())?.Hide();
        }
    }

    public void Type(string line)
    {
        string command = line.Split(' ', 2)[0];
        string rest = line[command.Length..].Trim();
        if (string.Equals(command, "/reload", StringComparison.OrdinalIgnoreCase))
        {
            Reload();
            return;
        }

        if (Slash(command) is DynValue handler)
        {
            Client.Session.Invoke(handler, DynValue.NewString(rest), DynValue.Nil);
        }
        else
        {
            Client.Record.Chat.Add($"Unknown command: {command}");
        }
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

    /// <summary>The function behind a slash command: the first addon that has it wins.</summary>
    private DynValue? Slash(string command)
    {
        Table globals = Client.Session.Script.Globals;
        foreach ((DynValue key, DynValue handler) in globals.Get("SlashCmdList").Table?.Pairs ?? [])
        {
            for (int number = 1; ; number++)
            {
                if (globals.Get($"SLASH_{key.String}{number}").String is not string known)
                {
                    break;
                }

                if (string.Equals(known, command, StringComparison.OrdinalIgnoreCase))
                {
                    return handler;
                }
            }
        }

        return null;
    }
}
