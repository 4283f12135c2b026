using AzerothsTopTalent.Scenarios.Language;
using AzerothsTopTalent.Scenarios.Running;
using static AzerothsTopTalent.Scenarios.Steps.Check;

namespace AzerothsTopTalent.Scenarios.Steps;

/// <summary>What else is seen and heard: the tooltip, edit boxes, sounds, dialogs by name, the game's own window.</summary>
internal static class SenseSteps
{
    public static void AddTo(StepBook<StoryRun> book)
    {
        book.Expect(
            "tooltip says {text...}",
            "The tooltip is shown and holds that text.",
            (run, step) =>
                Fail(
                    !Tooltip(run).Contains(step.Text("text"), StringComparison.Ordinal),
                    Tooltip(run).Length == 0 ? "there is none" : $"it says: {Tooltip(run)}"
                )
        );
        book.Expect("no tooltip", "None is shown.", (run, _) => Fail(Tooltip(run).Length > 0, Tooltip(run)));
        book.Expect(
            "the options show {text...}",
            "A page of the options is open and holds that text: its name, a setting's label, what a list is set to.",
            (run, step) =>
                Fail(
                    !run.Client.Options.Any(line => line.Contains(step.Text("text"), StringComparison.Ordinal)),
                    run.Client.Options.Count == 0
                        ? "they are closed"
                        : $"they show: {string.Join(" / ", run.Client.Options)}"
                )
        );
        book.Expect(
            "the options are closed",
            "No page of them is on the screen.",
            (run, _) => Fail(run.Client.Options.Count > 0, "they are open")
        );
        book.Expect(
            "edit box says {text...}",
            "The edit box that has the keyboard holds exactly that text.",
            (run, step) => Fail(run.Client.EditBoxText != step.Text("text"), $"it says: {run.Client.EditBoxText}")
        );
        book.Expect(
            "sound {id} was played",
            "A sound by its sound kit id, since the story began.",
            (run, step) => Fail(!run.Client.Sounds.Contains(step.Int("id")), Heard(run))
        );
        book.Expect(
            "no sound was played",
            "None was, since the story began.",
            (run, _) => Fail(run.Client.Sounds.Count > 0, Heard(run))
        );
        book.Expect(
            "dialog {name} is shown",
            "That entry of StaticPopupDialogs is on the screen.",
            (run, step) => Fail(!run.Client.Dialogs.Contains(step.Text("name")), Shown(run))
        );
        book.Expect(
            "dialog {name} is not shown",
            "It is not.",
            (run, step) => Fail(run.Client.Dialogs.Contains(step.Text("name")), "it is")
        );
        book.Expect(
            "the game's ready check is on the screen",
            "The window with its Yes and No is.",
            (run, _) => Fail(!run.World.IsReadyCheckShown, "it is not")
        );
        book.Expect(
            "no leaked globals",
            "The addon has made no global that it has not declared.",
            (run, _) => Fail(Leaks(run).Length > 0, string.Join("; ", Leaks(run)))
        );
    }

    private static string[] Leaks(StoryRun run) =>
        [.. run.Client.Findings.Where(finding => finding.StartsWith("LeakedGlobal", StringComparison.Ordinal))];

    private static string Tooltip(StoryRun run) => string.Join("\n", run.Client.Tooltip);

    private static string Heard(StoryRun run) =>
        run.Client.Sounds.Count == 0 ? "there was none" : $"there were: {string.Join(", ", run.Client.Sounds)}";

    private static string Shown(StoryRun run) =>
        run.Client.Dialogs.Count == 0 ? "none is" : $"there are: {string.Join(", ", run.Client.Dialogs)}";
}
