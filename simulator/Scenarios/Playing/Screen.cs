using System.Collections.Immutable;
using AzerothsTopTalent.FakeWow.Ui;
using AzerothsTopTalent.FakeWow.Ui.Popups;
using AzerothsTopTalent.Scenarios.Running;

namespace AzerothsTopTalent.Scenarios.Playing;

/// <summary>Reads the screen as a player does: which popups and windows are there, what they say, which buttons they have.</summary>
internal static class Screen
{
    private static readonly string[] PopupStrata = ["DIALOG", "FULLSCREEN", "FULLSCREEN_DIALOG", "TOOLTIP"];

    /// <summary>Dialogs of the game and frames of addons that stand where dialogs do.</summary>
    public static IEnumerable<Frame> Popups(UserInterface ui) => TopFrames(ui).Where(IsPopup);

    /// <summary>Other frames of addons with something to press in them.</summary>
    public static IEnumerable<Frame> Windows(UserInterface ui) => TopFrames(ui).Where(frame => !IsPopup(frame));

    public static bool IsPopup(Frame frame) =>
        frame is PopupDialog || (!frame.IsBlizzard && PopupStrata.Contains(frame.Strata) && frame is not Button);

    public static SeenPopup Read(Frame frame)
    {
        var buttons = Descendants(frame)
            .OfType<Button>()
            .Where(button => button.IsVisible())
            .Select(button => (Button: button, Place: button.Place, Seen: Read(button)))
            .Where(found => found.Seen.Label.Length > 0)
            .OrderByDescending(found => Math.Round(found.Place?.Top ?? 0))
            .ThenBy(found => found.Place?.Left ?? 0)
            .ToList();
        double lowest = buttons
            .Where(found => found.Seen.IsChecked is null && found.Button.Look != FrameLook.Close)
            .Select(found => Math.Round(found.Place?.Bottom ?? 0))
            .DefaultIfEmpty()
            .Min();
        return new SeenPopup(frame.Name ?? "", Texts(frame), [.. buttons.Select(found => found.Seen)])
        {
            Answers =
            [
                .. buttons
                    .Where(found =>
                        found.Seen.IsChecked is null
                        && found.Button.Look != FrameLook.Close
                        && Math.Round(found.Place?.Bottom ?? 0) == lowest
                    )
                    .Select(found => found.Seen),
            ],
        };
    }

    private static IEnumerable<Frame> TopFrames(UserInterface ui) =>
        ui
            .Frames.Where(frame =>
                frame.IsVisible()
                && frame != ui.Root
                && (frame.Parent is null || frame.Parent == ui.Root)
                && (!frame.IsBlizzard || frame is PopupDialog)
                && (frame is Button || Descendants(frame).OfType<Button>().Any(button => button.IsVisible()))
            )
            .OrderByDescending(frame => frame.Place?.Top ?? 0);

    private static SeenButton Read(Button button)
    {
        string label = TextMarkup.Strip(button.Label);
        if (label.Length == 0)
        {
            label =
                button.Look == FrameLook.Close
                    ? "x"
                    : TextMarkup.Strip(
                        button.Children.OfType<FontString>().FirstOrDefault(text => text.Shown)?.Text ?? ""
                    );
        }

        return new SeenButton(
            label,
            button.IsEnabled(),
            button is CheckButton check ? check.IsChecked : null,
            () => button.Click("LeftButton")
        );
    }

    private static ImmutableArray<string> Texts(Frame frame) =>
        [
            .. Descendants(frame)
                .OfType<FontString>()
                .Where(text => text.IsVisible() && text.Text.Length > 0 && text.Parent is not Button)
                .OrderByDescending(text => Math.Round(text.Place?.Top ?? 0))
                .ThenBy(text => text.Place?.Left ?? 0)
                .SelectMany(text => TextMarkup.Strip(text.Text).Split('\n')),
        ];

    private static IEnumerable<Region> Descendants(Frame frame)
    {
        foreach (Region child in frame.Children)
        {
            yield return child;
            if (child is Frame inner)
            {
                foreach (Region below in Descendants(inner))
                {
                    yield return below;
                }
            }
        }
    }
}
