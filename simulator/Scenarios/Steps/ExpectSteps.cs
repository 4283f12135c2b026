using System.Text.RegularExpressions;
using AzerothsTopTalent.FakeWow.Api;
using AzerothsTopTalent.Scenarios.Language;
using AzerothsTopTalent.Scenarios.Running;
using static AzerothsTopTalent.Scenarios.Steps.Check;

namespace AzerothsTopTalent.Scenarios.Steps;

/// <summary>What must be seen, said, saved and called.</summary>
internal static partial class ExpectSteps
{
    public static void AddTo(StepBook<StoryRun> book)
    {
        AddWindows(book);
        AddChat(book);
        AddRest(book);
    }

    /// <summary>Texts in quotes, separated by commas; a single one has lost its quotes when the step was read.</summary>
    public static string[] List(string text) =>
        text.StartsWith('"') ? [.. Quoted().Matches(text).Select(match => match.Groups[1].Value)] : [text];

    /// <summary>Labels as a story writes them.</summary>
    public static string Labels(IEnumerable<SeenButton> buttons) =>
        string.Join(", ", buttons.Select(button => $"\"{button.Label}\""));

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
            (run, step) => Fail(Saved(run, step) != Lua(step.Text("value")), $"it is {Saved(run, step)}")
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
            "the addon is loaded",
            "The game has loaded it. Every story expects this at its end, but one that expects the opposite.",
            (run, _) => Fail(run.Client.WhyNotLoaded is not null, run.Client.WhyNotLoaded ?? "")
        );
        book.Expect(
            "the addon is not loaded",
            "It is out of date, or lacks an addon that it needs.",
            (run, _) =>
            {
                run.KnowsNotLoaded = true;
                Fail(run.Client.WhyNotLoaded is null, "it is");
            }
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

    private static bool Heard(StoryRun run, string text) =>
        run.Client.Chat.Skip(run.ChatBefore).Any(line => line.Contains(text, StringComparison.Ordinal));

    private static int Calls(StoryRun run, StepArguments step)
    {
        string name = step.Text("name");
        int dot = name.LastIndexOf('.');
        string space = dot < 0 ? "" : name[..dot];
        bool isKnown = ApiCatalog.Functions.TryGetValue(space, out var names) && names.Contains(name[(dot + 1)..]);
        Fail(!isKnown, $"the fake client has no function '{name}', so nobody can call it");
        return run.Client.Calls.GetValueOrDefault(name);
    }

    private static string Saved(StoryRun run, StepArguments step)
    {
        string path = step.Text("path");
        Fail(!Path().IsMatch(path), $"'{path}' is no path; write it as in Lua: SomeDB.list[2].name or SomeDB[\"a b\"]");
        return run.Client.Saved(path);
    }

    [GeneratedRegex("^[A-Za-z_]\\w*(\\.[A-Za-z_]\\w*|\\[(-?\\d+|\"[^\"]*\"|'[^']*'|true|false)\\])*$")]
    private static partial Regex Path();

    /// <summary>A value as Lua writes it: words that are no number, boolean or nil are texts.</summary>
    private static string Lua(string value) =>
        value is "nil" or "true" or "false" || double.TryParse(value, out _) || value.StartsWith('"')
            ? value
            : $"\"{value}\"";

    [GeneratedRegex("\"((?:[^\"\\\\]|\\\\.)*)\"")]
    private static partial Regex Quoted();
}
