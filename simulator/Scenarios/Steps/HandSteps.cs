using AzerothsTopTalent.Scenarios.Language;
using AzerothsTopTalent.Scenarios.Running;

namespace AzerothsTopTalent.Scenarios.Steps;

/// <summary>The mouse, single keys, edit boxes, the addon compartment, and pictures.</summary>
internal static class HandSteps
{
    public static void AddTo(StepBook<StoryRun> book)
    {
        AddMouse(book);
        AddKeys(book);
        AddCompartment(book);
        book.Act(
            "take a picture {file...}",
            "Draws the screen into an SVG file, relative to the story.",
            (run, step) =>
            {
                string path = run.Resolve(step.Text("file"));
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                File.WriteAllText(path, run.Client.Picture());
            }
        );
    }

    private static void AddMouse(StepBook<StoryRun> book)
    {
        book.Act(
            "pick {entry} from the menu",
            "Presses an entry of the list that the uppermost popup or window shows.",
            (run, step) => ScreenSteps.Press(run, step.Text("entry"))
        );
        book.Act(
            "close the window",
            "Presses the cross in the corner of the uppermost popup or window that has one.",
            (run, _) => Require(run.Client.CloseWindow(), "no window has a cross in its corner")
        );
        book.Act(
            "hover {button}",
            "The mouse comes over a button and leaves what it was over.",
            (run, step) => Require(run.Client.Hover(step.Text("button")), "there is no such button")
        );
        book.Act("hover over nothing", "The mouse goes where nothing is.", (run, _) => run.Client.Hover(null));
        book.Act(
            "scroll {way:up|down}",
            "Turns the mouse wheel over the uppermost window.",
            (run, step) =>
                Require(
                    run.Client.Scroll(step.Text("way").Equals("up", StringComparison.OrdinalIgnoreCase) ? 1 : -1),
                    "nothing there takes the mouse wheel"
                )
        );
        book.Act(
            "drag the window by {right} {up}",
            "Drags the uppermost window that can be dragged, in the game's units.",
            (run, step) => Require(run.Client.Drag(step.Int("right"), step.Int("up")), "no window there can be dragged")
        );
    }

    private static void AddKeys(StepBook<StoryRun> book)
    {
        book.Act(
            "key {key}",
            "Presses a key by its name in the game: `A`, `F5`, `ENTER`. Frames that take keys get it first.",
            (run, step) => run.Client.PressKey(step.Text("key"))
        );
        book.Act(
            "write {text...}",
            "Writes into the edit box that has the keyboard.",
            (run, step) => Require(run.Client.Write(step.Text("text")), "no edit box has the keyboard")
        );
    }

    private static void AddCompartment(StepBook<StoryRun> book)
    {
        book.Act(
            "click the addon compartment [with {mouseButton}]",
            "Clicks the addon's entry in the list by the minimap, with `LeftButton` or another.",
            (run, step) =>
                Require(
                    run.Client.ClickCompartment(
                        null,
                        step.Has("mouseButton") ? step.Text("mouseButton") : "LeftButton"
                    ),
                    "the addon has no entry there"
                )
        );
        book.Act(
            "click {entry} in the addon compartment",
            "Clicks another entry of that list.",
            (run, step) =>
                Require(run.Client.ClickCompartment(step.Text("entry"), "LeftButton"), "there is no such entry")
        );
        book.Act(
            "hover over the addon compartment",
            "The mouse comes over the addon's entry.",
            (run, _) => Require(run.Client.HoverCompartment(leaves: false), "the addon has no entry there")
        );
        book.Act(
            "leave the addon compartment",
            "The mouse leaves the addon's entry.",
            (run, _) => Require(run.Client.HoverCompartment(leaves: true), "the addon has no entry there")
        );
    }

    private static void Require(bool done, string otherwise)
    {
        if (!done)
        {
            throw new StepFailedException(otherwise);
        }
    }
}
