using System.Text.RegularExpressions;
using AzerothsTopTalent.Scenarios.Language;
using AzerothsTopTalent.Scenarios.Running;

namespace AzerothsTopTalent.Scenarios.Steps;

/// <summary>What must be seen, said, saved and called.</summary>
internal static partial class ExpectSteps
{
    public static void AddTo(StepBook<StoryRun> book)
    {
        AddPopups(book);
        AddWindows(book);
        AddChat(book);
        AddRest(book);
    }

    /// <summary>Texts in quotes, separated by commas; a single one has lost its quotes when the step was read.</summary>
    public static string[] List(string text) =>
        text.StartsWith('"') ? [.. Quoted().Matches(text).Select(match => match.Groups[1].Value)] : [text];

    public static string Labels(IEnumerable<SeenButton> buttons) =>
        string.Join(", ", buttons.Select(button => $"\"{button.Label}\""));

    private static void AddPopups(StepBook<StoryRun> book)
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
                    !Popup(run).Answers.Select(one => one.Label).SequenceEqual(List(step.Text("labels"))),
                    $"it has {Labels(Popup(run).Answers)}"
                )
        );
        book.Expect(
            "button {label} is {state:enabled|disabled}",
            "Whether that button can be pressed.",
            (run, step) =>
                Fail(
                    Button(run, step).IsEnabled
                        != step.Text("state").Equals("enabled", StringComparison.OrdinalIgnoreCase),
                    "it is not"
                )
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
            (run, step) =>
                Fail(
                    Button(run, step).IsChecked
                        != step.Text("state").Equals("ticked", StringComparison.OrdinalIgnoreCase),
                    "it is not"
                )
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

    private static void AddWindows(StepBook<StoryRun> book)
    {
        book.Expect(
            "a window",
            "A frame of an addon that is no popup is on the screen.",
            (run, _) => Fail(run.TopWindow is null, "there is none")
        );
        book.Expect(
            "no window",
            "None is.",
            (run, _) => Fail(run.TopWindow is not null, $"there is one: {run.TopWindow?.Id}")
        );
        book.Expect(
            "window says {text...}",
            "The uppermost window shows that text.",
            (run, step) =>
                Fail(
                    run.TopWindow?.Drawing.Contains(step.Text("text"), StringComparison.Ordinal) != true,
                    run.TopWindow is SeenPopup other ? $"it shows:\n{other.Drawing}" : "there is none"
                )
        );
    }

    private static void AddChat(StepBook<StoryRun> book)
    {
        book.Expect(
            "chat says {text...}",
            "A line of chat holds that text.",
            (run, step) =>
                Fail(
                    !Heard(run, step.Text("text")),
                    $"it said: {string.Join(" / ", run.Client.Chat.Skip(run.ChatBefore).TakeLast(8))}"
                )
        );
        book.Expect(
            "chat does not say {text...}",
            "None does.",
            (run, step) => Fail(Heard(run, step.Text("text")), "it does")
        );
        book.Expect(
            "chat is silent",
            "No line has come since the story began, or since `listen to chat from here`.",
            (run, _) =>
                Fail(
                    run.Client.Chat.Count > run.ChatBefore,
                    $"it said: {string.Join(" / ", run.Client.Chat.Skip(run.ChatBefore))}"
                )
        );
    }

    private static void AddRest(StepBook<StoryRun> book)
    {
        book.Expect(
            "saved {path...} is {value...}",
            "A saved variable by its path, written as in Lua: `saved SomeDB.suppressions[\"250:raid\"] is true`; `nil` where there is none.",
            (run, step) =>
                Fail(
                    run.Client.Saved(step.Text("path")) != Lua(step.Text("value")),
                    $"it is {run.Client.Saved(step.Text("path"))}"
                )
        );
        book.Expect(
            "api {name} was called {count} times",
            "How often the addon has called that function.",
            (run, step) => Fail(Calls(run, step) != step.Int("count"), $"it was called {Calls(run, step)} times")
        );
        book.Expect(
            "api {name} was called",
            "At least once.",
            (run, step) => Fail(Calls(run, step) == 0, "it was never called")
        );
        book.Expect(
            "api {name} was never called",
            "Not once.",
            (run, step) => Fail(Calls(run, step) > 0, $"it was called {Calls(run, step)} times")
        );
        book.Expect(
            "no errors",
            "No Lua error so far. Every story expects this at its end.",
            (run, _) => Fail(run.Client.Errors.Count > 0, string.Join("; ", run.Client.Errors))
        );
        book.Expect(
            "no findings",
            "Nothing was done that the game would not forgive; no global was leaked. Every story expects this at its end.",
            (run, _) => Fail(run.Client.Findings.Count > 0, string.Join("; ", run.Client.Findings))
        );
    }

    private static SeenPopup Popup(StoryRun run) =>
        run.TopPopup ?? throw new StepFailedException("no popup is on the screen");

    private static SeenButton Button(StoryRun run, StepArguments step) =>
        Popup(run).Buttons.FirstOrDefault(one => Same(one.Label, step.Text("label")))
        ?? throw new StepFailedException($"there is no such button; there are {Labels(Popup(run).Buttons)}");

    private static string Text(SeenPopup popup) => string.Join("\n", popup.Texts);

    private static string Describe(StoryRun run) =>
        run.TopPopup is SeenPopup popup ? $"{string.Join(" / ", popup.Texts)} [{Labels(popup.Buttons)}]" : "";

    private static bool Heard(StoryRun run, string text) =>
        run.Client.Chat.Skip(run.ChatBefore).Any(line => line.Contains(text, StringComparison.Ordinal));

    private static int Calls(StoryRun run, StepArguments step) => run.Client.Calls.GetValueOrDefault(step.Text("name"));

    private static bool Same(string left, string right) =>
        string.Equals(left, right, StringComparison.OrdinalIgnoreCase);

    /// <summary>A value as Lua writes it: words that are no number, boolean or nil are texts.</summary>
    private static string Lua(string value) =>
        value is "nil" or "true" or "false" || double.TryParse(value, out _) || value.StartsWith('"')
            ? value
            : $"\"{value}\"";

    private static void Fail(bool failed, string message)
    {
        if (failed)
        {
            throw new StepFailedException(message);
        }
    }

    [GeneratedRegex("\"((?:[^\"\\\\]|\\\\.)*)\"")]
    private static partial Regex Quoted();
}
