using AzerothsTopTalent.Addon.Tests.Support;
using AzerothsTopTalent.Scenarios.Language;
using AzerothsTopTalent.Scenarios.Playing;
using AzerothsTopTalent.Scenarios.Running;
using AzerothsTopTalent.Scenarios.Steps;

namespace AzerothsTopTalent.Addon.Tests.Stories;

/// <summary>An expectation that is not met fails the story, whichever it is; and errors in stories are told at their line.</summary>
public sealed class ExpectationTests
{
    private static readonly StoryRunner Runner = new(
        new StoryStage(
            SandboxTrees.Catalog,
            Path.Combine(Shared.RepositoryRoot(), "tests", "Addon.Tests", "Stories", "Language", "Toy"),
            StoryData.Text,
            AddonClient.Open
        )
    );

    // What happens before, and an expectation that is not met then.
    public static TheoryData<string, string> Unmet =>
        new()
        {
            { "login", "a popup" },
            { "type /toy ask", "no popup" },
            { "type /toy ask | type /toy name", "one popup" },
            { "type /toy ask", "popup says \"something else\"" },
            { "type /toy ask", "popup does not say \"Which one\"" },
            { "type /toy ask", "buttons \"Second\", \"First\", \"Third\"" },
            { "type /toy ask", "buttons \"First\"" },
            { "type /toy ask", "button \"Third\" is enabled" },
            { "type /toy ask", "button \"First\" is disabled" },
            { "type /toy ask", "button \"Fourth\" is there" },
            { "type /toy ask", "button \"First\" is not there" },
            { "type /toy popup", "checkbox \"Ripe only\" is ticked" },
            { "type /toy ask", "2 popups" },
            { "event READY_CHECK \"A\", 3", "chat is silent" },
            { "type /toy ask | escape | type /toy ask", "no popup for 30 seconds | 3 popups" },
            { "login", "a window" },
            { "type /toy window", "no window" },
            { "type /toy window", "window says \"Plum\"" },
            { "login", "chat says \"nobody says this\"" },
            { "type /toy build", "chat does not say \"build:\"" },
            { "login", "tooltip says \"A ripe Apple\"" },
            { "type /toy window | hover \"Apple\"", "no tooltip" },
            { "type /toy name | write Hello", "edit box says Bye" },
            { "login", "sound 808 was played" },
            { "type /toy sound", "no sound was played" },
            { "login", "dialog TOY is shown" },
            { "type /toy ask", "dialog TOY is not shown" },
            { "login", "the game's ready check is on the screen" },
            { "login", "saved ToyDB.logins is 7" },
            { "login", "saved ToyDB.nothing is true" },
            { "login", "api C_Traits.ResetTree was called" },
            { "type /toy sound", "api C_Sound.PlaySound was never called" },
            { "type /toy sound", "api C_Sound.PlaySound was called 2 times" },
            { "login", "the addon is not loaded" },
            { "type /toy oops", "no errors" },
            { "type /toy leak", "no findings" },
            { "type /toy leak", "no leaked globals" },
            { "login", "talents equal a random build 9" },
            { "login", "talents do not equal nothing" },
            { "put on a random build 3 | stage a change by hand", "nothing is staged" },
            { "login", "changes are staged" },
            { "login", "loadouts \"Mine\"" },
            { "save a loadout \"Mine\"", "loadouts none" },
            { "save a loadout \"Mine\"", "loadouts are unchanged" },
            { "save a loadout \"Mine\"", "loadout \"Mine\" equals a random build 9" },
            { "login", "selected loadout Mine" },
            { "login", "1 commits" },
            { "login", "spec frost mage" },
        };

    [Theory]
    [MemberData(nameof(Unmet))]
    public void Expectation_NotMet_FailsAtItsLine(string acts, string expectation)
    {
        string act = acts == "login" ? "" : acts.Replace(" | ", "\n");
        string story = $"story A\nact\nlogin\n{act}\nexpect\n{expectation.Replace(" | ", "\n")}\n";
        string problems = string.Join("\n", Runner.Run("a.story", story).SelectMany(result => result.Problems()));
        Assert.Matches(
            @"a\.story\(\d+\): " + System.Text.RegularExpressions.Regex.Escape(expectation.Split(" | ")[^1]),
            problems
        );
    }

    [Fact]
    public void Addon_ThatIsNotLoaded_FailsAStoryThatDoesNotSaySo()
    {
        const string Story =
            "story A\nset up\nclient 13.0.0 build 80000 interface 130000\nact\nlogin\nexpect\nchat is silent\nthe addon is loaded\n";
        string[] problems = [.. Runner.Run("a.story", Story).SelectMany(result => result.Problems())];
        Assert.Equal(
            [
                "a.story(8): the addon is loaded: Toy is out of date: its Interface is 120105, 120100, the client's 130000",
                "a.story: the addon was not loaded: Toy is out of date: its Interface is 120105, 120100, the client's 130000",
            ],
            problems
        );
    }

    [Fact]
    public void Unmet_Expectations_AreAllThereAre()
    {
        var steps = Unmet
            .SelectMany(row => row.Data.Item2.Split(" | "))
            .Append("the addon is loaded")
            .Select(text =>
                StoryLanguage.Book.TryFind(new StoryStep(StepKind.Expect, 1, text, null), out var found, out _, out _)
                    ? found
                    : null
            )
            .ToHashSet();
        Assert.Empty(
            StoryLanguage
                .Book.Definitions.Where(step => step.Kind == StepKind.Expect && !steps.Contains(step))
                .Select(step => step.Pattern.Text)
        );
    }

    [Theory]
    [InlineData("act\n  logn", "a.story(3): unknown step 'logn' in 'act'; did you mean 'login'?")]
    [InlineData("act\n  chnge spec to blood", "did you mean 'change spec to {spec...}'?")]
    [InlineData("expect\n  botons \"A\"", "did you mean 'buttons {labels...}'?")]
    [InlineData("set up\n  a raid of 20", "did you mean '{kind:group|raid} of {size}'?")]
    [InlineData("act\n  qwertz", "see docs/scenarios.md")]
    public void UnknownStep_InAStoryThatExpectsNothingElse_IsToldWithTheNearest(string section, string told)
    {
        string problems = string.Join(
            "\n",
            Runner.Run("a.story", $"story A\n{section}\n").SelectMany(result => result.Problems())
        );
        Assert.Contains(told, problems);
    }

    [Fact]
    public void Trees_OfAFile_ArePlayedWith()
    {
        string folder = Directory.CreateTempSubdirectory("trees-").FullName;
        try
        {
            File.WriteAllText(Path.Combine(folder, "broken.json"), "{");
            string story = "story A\nset up\n  trees broken.json\nact\n  login\nexpect\n  no errors\n";
            StoryResult result = Assert.Single(Runner.Run(Path.Combine(folder, "a.story"), story));
            Assert.Contains("broken.json", Assert.Single(result.Problems().Take(1)));

            File.WriteAllBytes(
                Path.Combine(folder, "broken.json"),
                Sandbox.Trees.TalentFile.Write(new Sandbox.SandboxWorld().Trees).ToArray()
            );
            Assert.Empty(Runner.Run(Path.Combine(folder, "a.story"), story).SelectMany(one => one.Problems()));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
