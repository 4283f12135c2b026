using System.Collections.Immutable;
using AzerothsTopTalent.FakeWow.Drawing;
using AzerothsTopTalent.FakeWow.Ui;
using AzerothsTopTalent.FakeWow.Ui.Popups;
using AzerothsTopTalent.Scenarios.Running;

namespace AzerothsTopTalent.Scenarios.Playing;

/// <summary>Reads the screen as a player does: which popups and windows are there, what they say, which buttons they have.</summary>
internal static class Screen
{
    private static readonly string[] PopupStrata = ["DIALOG", "FULLSCREEN", "FULLSCREEN_DIALOG"];

    /// <summary>Dialogs of the game and frames of addons that stand where dialogs do.</summary>
    public static IEnumerable<SeenPopup> Popups(UserInterface ui) => Read(ui, IsPopup);

    /// <summary>Other frames of addons.</summary>
    public static IEnumerable<SeenPopup> Windows(UserInterface ui) =>
        Read(ui, frame => !frame.IsBlizzard && !IsPopup(frame));

    public static bool IsPopup(Frame frame) =>
        frame is PopupDialog || (!frame.IsBlizzard && frame is not Button && PopupStrata.Contains(frame.Strata));

    private static IEnumerable<SeenPopup> Read(UserInterface ui, Func<Frame, bool> wanted) =>
        Window.On(ui).Where(window => wanted(window.Frame)).Select(Read);

    private static SeenPopup Read(Window window)
    {
        var checks = window
            .Items.Where(item => item.Region is CheckButton)
            .Select(item => Check(window, (CheckButton)item.Region));
        var buttons = window.Buttons.Select(button => (Button: button, Seen: Read(button))).ToList();
        return new SeenPopup(window.Frame.Name ?? "", Texts(window), [.. buttons.Select(one => one.Seen), .. checks])
        {
            Answers = [.. LowestRows(buttons.ConvertAll(one => one.Button)).Select(Read)],
            Draw = () => TextDrawing.Draw(window),
        };
    }

    /// <summary>
    /// The buttons of the lowest row, and of rows of the same height right above it: labels too long for one row.
    /// </summary>
    private static IEnumerable<Button> LowestRows(List<Button> buttons)
    {
        var answers = buttons.Where(button => BottomOf(button) == buttons.Min(BottomOf)).ToList();
        for (var row = answers; row.Count > 0; )
        {
            double top = BottomOf(row[0]) + row[0].GetHeight();
            row = buttons.FindAll(button =>
                BottomOf(button) > top - 1 && BottomOf(button) < top + Row && button.GetHeight() == row[0].GetHeight()
            );
            answers.AddRange(row);
        }

        return buttons.Where(answers.Contains);
    }

    private static SeenButton Read(Button button) =>
        new(TextMarkup.Strip(button.Label), button.IsEnabled(), null, () => button.Click("LeftButton"));

    private static SeenButton Check(Window window, CheckButton check)
    {
        FontString? label =
            check.Children.OfType<FontString>().FirstOrDefault(text => text.Text.Length > 0)
            ?? window
                .Items.Select(item => item.Region)
                .OfType<FontString>()
                .FirstOrDefault(text => Math.Abs((text.Place?.CenterY ?? 0) - (check.Place?.CenterY ?? 0)) < Row);
        return new SeenButton(
            TextMarkup.Strip(label?.Text ?? ""),
            check.IsEnabled(),
            check.IsChecked,
            () => check.Click("LeftButton")
        );
    }

    private static ImmutableArray<string> Texts(Window window) =>
        [
            .. window
                .Items.Select(item => item.Region)
                .OfType<FontString>()
                .Where(text => text.Parent is not Button)
                .SelectMany(text => TextMarkup.Strip(text.Text).Split('\n')),
        ];

    private static double BottomOf(Button button) => Math.Round(button.Place?.Bottom ?? 0);

    /// <summary>Things whose middles are nearer than this stand in one row.</summary>
    private const double Row = 8;
}
