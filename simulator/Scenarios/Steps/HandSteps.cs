using AzerothsTopTalent.Scenarios.Language;
using AzerothsTopTalent.Scenarios.Running;
using static AzerothsTopTalent.Scenarios.Steps.Check;

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
            (run, _) => Fail(!run.Client.CloseWindow(), "no window has a cross in its corner")
        );
        book.Act(
            "hover {button}",
            "The mouse comes over a button and leaves what it was over.",
            (run, step) => Fail(!run.Client.Hover(step.Text("button")), "there is no such button")
        );
        book.Act("hover over nothing", "The mouse goes where nothing is.", (run, _) => run.Client.Hover(null));
        book.Act(
            "hover over the link {text...}",
            "The mouse comes over a link in a text on the screen, by what is read of it, with or without its brackets.",
            (run, step) => Fail(!run.Client.HoverLink(step.Text("text")), "no text there has such a link that lives")
        );
        book.Act(
            "click the link {text...}",
            "Clicks such a link.",
            (run, step) => Fail(!run.Client.ClickLink(step.Text("text")), "no text there has such a link that lives")
        );
        book.Act(
            "turn the wheel {lines} {direction:up|down}",
            "Turns the mouse wheel over the uppermost popup or window that takes it, by so many lines.",
            (run, step) => Turn(run, step.Int("lines"), step.Text("direction"))
        );
        book.Act(
            "drag the window by {right} {up}",
            "Drags the uppermost window that can be dragged, in the game's units.",
            (run, step) => Fail(!run.Client.Drag(step.Int("right"), step.Int("up")), "no window there can be dragged")
        );
    }

    private static void Turn(StoryRun run, int lines, string direction)
    {
        int delta = direction.Equals("up", StringComparison.OrdinalIgnoreCase) ? 1 : -1;
        for (int line = 0; line < lines; line++)
        {
            Fail(!run.Client.Scroll(delta), "nothing there takes the mouse wheel");
        }
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
            (run, step) => Fail(!run.Client.Write(step.Text("text")), "no edit box has the keyboard")
        );
    }

    private static void AddCompartment(StepBook<StoryRun> book)
    {
        book.Act(
            "click the addon compartment [with {mouseButton}]",
            "Clicks the addon's entry in the list by the minimap, with `LeftButton` or another.",
            (run, step) =>
                Fail(
                    !run.Client.ClickCompartment(
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
                Fail(!run.Client.ClickCompartment(step.Text("entry"), "LeftButton"), "there is no such entry")
        );
        book.Act(
            "hover over the addon compartment",
            "The mouse comes over the addon's entry.",
            (run, _) => Fail(!run.Client.HoverCompartment(leaves: false), "the addon has no entry there")
        );
        book.Act(
            "leave the addon compartment",
            "The mouse leaves the addon's entry.",
            (run, _) => Fail(!run.Client.HoverCompartment(leaves: true), "the addon has no entry there")
        );
    }
}
