using AzerothsTopTalent.Scenarios.Language;
using AzerothsTopTalent.Scenarios.Running;

namespace AzerothsTopTalent.Scenarios.Steps;

/// <summary>What the player does with mouse and keyboard.</summary>
internal static class ScreenSteps
{
    public static void AddTo(StepBook<StoryRun> book)
    {
        book.Act(
            "press {button}",
            "Presses a button of the uppermost popup, or else window: by its label, or by its number in reading order.",
            (run, step) => Press(run, step.Text("button"))
        );
        book.Act(
            "tick {label}",
            "Ticks or unticks a checkbox of the uppermost popup.",
            (run, step) => Press(run, step.Text("label"))
        );
        book.Act("escape", "The Escape key.", (run, _) => run.Client.Escape());
        book.Act(
            "type {line...}",
            "A line in the chat box: `/att reset`.",
            (run, step) => run.Client.Type(step.Text("line"))
        );
        book.Act(
            "set {setting} to {value...}",
            "Changes a setting in the options panel, named by its variable or its label.",
            (run, step) =>
            {
                if (run.Client.ChangeSetting(step.Text("setting"), step.Text("value")) is string problem)
                {
                    throw new StepFailedException(problem);
                }
            }
        );
        book.Act(
            "count popups from here",
            "`N popups` counts those that appear from now on.",
            (run, _) => run.PopupsBefore = run.Client.PopupCount
        );
        book.Act(
            "listen to chat from here",
            "`chat says` looks at lines from now on.",
            (run, _) => run.ChatBefore = run.Client.Chat.Count
        );
    }

    private static SeenPopup Top(StoryRun run) =>
        run.TopPopup ?? run.TopWindow ?? throw new StepFailedException("no popup is on the screen");

    public static void Press(StoryRun run, string which)
    {
        SeenPopup popup = Top(run);
        SeenButton? button = popup.Find(which);
        if (button is null)
        {
            throw new StepFailedException($"the popup has no such button; it has: {ExpectSteps.Labels(popup.Buttons)}");
        }

        if (!button.IsEnabled)
        {
            throw new StepFailedException("the button is disabled");
        }

        button.Press();
        run.World.Wait(FakeWow.World.GameClock.FrameTime);
    }
}
