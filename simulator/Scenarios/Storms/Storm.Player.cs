using AzerothsTopTalent.Lua51;
using AzerothsTopTalent.Scenarios.Running;

namespace AzerothsTopTalent.Scenarios.Storms;

// The player's hands.
public sealed partial class Storm
{
    private void Press()
    {
        SeenPopup? seen =
            client.Popups is [SeenPopup popup, ..] ? popup
            : client.Windows is [SeenPopup window, ..] ? window
            : null;
        if (seen is { Buttons.IsEmpty: false })
        {
            // The first button is the one that changes talents, and most can go wrong then.
            SeenButton button = Toss() ? seen.Buttons[0] : Pick(seen.Buttons);
            Note($"  [{button.Label}]");
            button.Press();
        }
    }

    /// <summary>Long enough for a change of talents.</summary>
    private void PressAndWait()
    {
        Press();
        world.Wait(2 * AfterLoading);
    }

    private void Type()
    {
        string[] lines = [.. Lines(options.Words)];
        if (lines.Length > 0)
        {
            string line = Pick(lines);
            Note($"  {line}");
            client.Type(line);
        }
    }

    /// <summary>The addon forgets what it was told not to ask again.</summary>
    private void StartOver()
    {
        foreach (string line in Lines(options.ForgettingWords))
        {
            client.Type(line);
        }
    }

    private void ChangeSetting()
    {
        var settings = client.Client.Session.Settings.Settings.Values.ToList();
        if (settings.Count > 0)
        {
            var setting = Pick(settings);
            switch (setting.Type)
            {
                case "boolean":
                    client.ChangeSetting(setting.Variable, Toss() ? "on" : "off");
                    break;
                case "number":
                    client.ChangeSetting(setting.Variable, $"{random.Next(10, 121)}");
                    break;
            }
        }
    }

    private void Relog()
    {
        client.Logout();
        client.Login();
    }
}
