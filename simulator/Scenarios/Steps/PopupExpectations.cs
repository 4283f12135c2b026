using AzerothsTopTalent.Scenarios.Language;
using AzerothsTopTalent.Scenarios.Running;
using static AzerothsTopTalent.Scenarios.Steps.Check;

namespace AzerothsTopTalent.Scenarios.Steps;

/// <summary>Which popups must be there, what they say and how they can be answered.</summary>
internal static class PopupExpectations
{
    public static void AddTo(StepBook<StoryRun> book)
    {
        book.Expect("a popup", "A popup is on the screen.", (run, _) => Popup(run));
        book.Expect(
            "no popup",
            "None is.",
            (run, _) => Fail(run.Client.Popups.Count > 0, $"there is one: {Describe(run)}")
        );
        book.Expect(
            "one popup",
            "Exactly one is.",
            (run, _) => Fail(run.Client.Popups.Count != 1, $"there are {run.Client.Popups.Count}")
        );
        book.Expect(
            "popup says {text...}",
            "The uppermost popup holds that text.",
            (run, step) =>
                Fail(
                    !Text(Popup(run)).Contains(step.Text("text"), StringComparison.Ordinal),
                    $"it says: {Describe(run)}"
                )
        );
        book.Expect(
            "popup does not say {text...}",
            "It does not.",
            (run, step) =>
                Fail(
                    Text(Popup(run)).Contains(step.Text("text"), StringComparison.Ordinal),
                    $"it says: {Describe(run)}"
                )
        );
        book.Expect(
            "buttons {labels...}",
            "The uppermost popup is answered by exactly these buttons, in this order: `\"Switch\", \"Cancel\"`.",
            (run, step) =>
                Fail(
                    !Popup(run).Answers.Select(one => one.Label).SequenceEqual(ExpectSteps.List(step.Text("labels"))),
                    $"it has {ExpectSteps.Labels(Popup(run).Answers)}"
                )
        );
        book.Expect(
            "button {label} is {state:enabled|disabled}",
            "Whether that button can be pressed.",
            (run, step) => Fail(Button(run, step).IsEnabled != Same(step.Text("state"), "enabled"), "it is not")
        );
        book.Expect(
            "button {label} is there",
            "The popup has that button, checkbox or menu entry.",
            (run, step) => Button(run, step)
        );
        book.Expect(
            "button {label} is not there",
            "It has not.",
            (run, step) => Fail(Popup(run).Buttons.Any(one => Same(one.Label, step.Text("label"))), "it is there")
        );
        book.Expect(
            "checkbox {label} is {state:ticked|not ticked}",
            "Whether it is ticked.",
            (run, step) => Fail(Button(run, step).IsChecked != Same(step.Text("state"), "ticked"), "it is not")
        );
        book.Expect(
            "{count} popups",
            "So many popups have appeared since the story began, or since `count popups from here`.",
            (run, step) =>
                Fail(
                    run.Client.PopupCount - run.PopupsBefore != step.Int("count"),
                    $"there were {run.Client.PopupCount - run.PopupsBefore}"
                )
        );
        book.Expect(
            "no popup for {seconds} seconds",
            "Lets time pass, and none appears.",
            (run, step) =>
            {
                int before = run.Client.PopupCount;
                run.World.Wait(step.Seconds("seconds"));
                Fail(run.Client.PopupCount > before, $"there is one: {Describe(run)}");
            }
        );
    }

    private static SeenPopup Popup(StoryRun run) =>
        run.TopPopup ?? throw new StepFailedException("no popup is on the screen");

    private static SeenButton Button(StoryRun run, StepArguments step) =>
        Popup(run).Buttons.FirstOrDefault(one => Same(one.Label, step.Text("label")))
        ?? throw new StepFailedException(
            $"there is no such button; there are {ExpectSteps.Labels(Popup(run).Buttons)}"
        );

    private static string Text(SeenPopup popup) => string.Join("\n", popup.Texts);

    private static string Describe(StoryRun run) =>
        run.TopPopup is SeenPopup popup
            ? $"{string.Join(" / ", popup.Texts)} [{ExpectSteps.Labels(popup.Buttons)}]"
            : "";

    private static bool Same(string left, string right) =>
        string.Equals(left, right, StringComparison.OrdinalIgnoreCase);
}
