using AzerothsTopTalent.Scenarios.Language;
using AzerothsTopTalent.Scenarios.Running;

namespace AzerothsTopTalent.Scenarios.Playing;

// What is pressed on the popups that appear.
public sealed partial class MomentPlayer
{
    private void Answer()
    {
        if (client.Popups.Count == 0)
        {
            output.WriteLine("  (no popup)");
        }

        while (client.Popups is [SeenPopup popup, ..])
        {
            output.Write(popup.Drawing);
            lastPopup = client.Picture();

            if (Choice(popup) is not Action choice)
            {
                return;
            }

            choice();
            Settle(8);
        }
    }

    private Action? Choice(SeenPopup popup)
    {
        if (presses.TryDequeue(out string? press))
        {
            return press.Equals("escape", StringComparison.OrdinalIgnoreCase) ? PressEscape : Find(popup, press);
        }

        if (readKey is null)
        {
            return null;
        }

        output.WriteLine("  Press the number of a button, Escape to close, or any other key to end.");
        return readKey() switch
        {
            '\u001b' => PressEscape,
            char digit
                when char.IsAsciiDigit(digit) && popup.Answers.ElementAtOrDefault(digit - '1') is SeenButton button =>
                () => Press(button),
            _ => null,
        };
    }

    private Action Find(SeenPopup popup, string press)
    {
        SeenButton? button = popup.Find(press);
        return button is null
            ? throw new StepFailedException(
                $"the popup has no button '{press}'; it has {string.Join(", ", popup.Buttons.Select(one => $"'{one.Label}'"))}.",
                StepFault.NoSuchThing
            )
            : () => Press(button);
    }

    private void Press(SeenButton button)
    {
        Tell(
            button.IsEnabled ? $"You press {button.Label}." : $"You press {button.Label}, which cannot be pressed now."
        );
        button.Press();
    }

    private void PressEscape()
    {
        Tell("You press Escape.");
        client.Escape();
    }
}
