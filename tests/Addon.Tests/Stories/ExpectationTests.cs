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
            { "login", "the options show \"Toy\"" },
            { "type /toy options", "the options show \"Noise\"" },
            { "type /toy options", "the options are closed" },
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
    [InlineData("act\n  then", "see docs/scenarios.md")]
    [InlineData("set up\n  levle 90", "did you mean 'level {level}'?")]
    public void UnknownStep_InAStoryThatExpectsNothingElse_IsToldWithTheNearest(string section, string told)
    {
        string problems = string.Join(
            "\n",
            Runner.Run("a.story", $"story A\n{section}\n").SelectMany(result => result.Problems())
        );
        Assert.Contains(told, problems);
    }

    /// <summary>What stands before <c>act login expect no errors</c>, or in its place if it begins with <c>act</c>, and what is told.</summary>
    [Theory]
    [InlineData("level 0", "levels from 1 to 90, not 0")]
    [InlineData("level 91", "levels from 1 to 90, not 91")]
    [InlineData("spec frost", "is no specialization, or the name of several")]
    [InlineData("language xx", "'xx' is no language; there are enUS")]
    [InlineData("addon Nowhere", "there is no folder")]
    [InlineData("data nowhere.lua", "nowhere.lua does not exist")]
    [InlineData("trees nowhere.json", "nowhere.json")]
    [InlineData("in 3004 difficulty 77", "the game has no difficulty 77; there are 1, 2")]
    [InlineData("in x difficulty 16", "'x' is not a whole number")]
    [InlineData("floor x", "'x' is not a whole number")]
    [InlineData("floor 1 shows a", "'a' is not a journal encounter id")]
    [InlineData("raid of 41", "a raid has from 1 to 40 players, not 41")]
    [InlineData("leader of a group of 6", "a group has from 1 to 5 players, not 6")]
    [InlineData("unit tarrget is boss 3470", "'tarrget' is no unit token")]
    [InlineData("room of Ragnaros", "no boss is called 'Ragnaros'; write the encounter id")]
    [InlineData("saved to 7", "no boss has the id 7")]
    [InlineData("keystone 99 level 12 in the bags", "99 is no challenge map; there are")]
    [InlineData("wears ABC", "'ABC' is no import string")]
    [InlineData("wears the build of Nowhere", "the data knows no encounter 'Nowhere'")]
    [InlineData("wears loadout \"None\"", "no loadout of this spec is called 'None'")]
    [InlineData("saved variables", "this step needs a text below it")]
    [InlineData("level 90\n\"\"\"\nx\n\"\"\"", "this step takes no text below it")]
    [InlineData("in the open world\nspec blood", "this must come before the steps that put the character somewhere")]
    [InlineData("act\nready check", "the character is not in the world; 'login' must come before")]
    [InlineData("act\nlogin\nlogout\nenter 3004 difficulty 16", "the character is not in the world")]
    [InlineData("act\nwait 3 seconds", "the character never logged in")]
    [InlineData("act\nlogin\nwipe", "no fight is on; 'pull' one first")]
    [InlineData("act\nlogin\nkill", "no fight is on; 'pull' one first")]
    [InlineData("talent 1 on cooldown for 9 seconds", "the tree of the class has no node 1")]
    [InlineData("act\nlogin\npurchases of node 1 are refused", "the tree of the class has no node 1")]
    [InlineData("act\nlogin\nkill 3470\nkill 3470", "Nek'zali the Soulcoiler is dead in this instance")]
    [InlineData("act\nlogin\npull Ragnaros", "no boss is called 'Ragnaros'")]
    [InlineData("act\nlogin\nlevel up to 99", "levels from 1 to 90, not 99")]
    [InlineData("act\nlogin\nchange spec to frost", "is no specialization, or the name of several")]
    [InlineData("act\nlogin\nenter 3004 difficulty 0", "the game has no difficulty 0")]
    [InlineData("act\nlogin\nslot a key for 99 level 2", "99 is no challenge map")]
    [InlineData("act\nlogin\nunit goblin goes", "'goblin' is no unit token")]
    [InlineData("act\nlogin\nwait long seconds", "'long' is not a number of seconds")]
    [InlineData(
        "act\nlogin\nevent READY_CHECK what",
        "'what' is neither a number, true, false, nil nor a text in quotes"
    )]
    [InlineData("act\nlogin\npress Yes", "no popup is on the screen")]
    [InlineData("act\nlogin\ntype /toy ask\npress Yes", "the popup has no such button; it has: \"First\"")]
    [InlineData("act\nlogin\nhover Yes", "there is no such button")]
    [InlineData("act\nlogin\nclick the link Here", "no text there has such a link that lives")]
    [InlineData("act\nlogin\nturn the wheel 1 up", "nothing there takes the mouse wheel")]
    [InlineData("act\nlogin\ndrag the window by 1 1", "no window there can be dragged")]
    [InlineData("act\nlogin\nclose the window", "no window has a cross in its corner")]
    [InlineData("act\nlogin\nwrite Hello", "no edit box has the keyboard")]
    [InlineData("act\nlogin\nset Nothing to on", "there is no setting 'Nothing'; there are: Toy_Loud, Toy_Colour")]
    [InlineData("act\nlogin\nset Toy_Loud to 3", "'3' is no boolean")]
    [InlineData("act\nlogin\nclick Other in the addon compartment", "there is no such entry")]
    [InlineData("act\nlogin\nselect loadout None", "no loadout of this spec is called 'None'")]
    [InlineData("act\nlogin\nsave a loadout \"A name that is much longer than it may be\"", "the game refuses")]
    [InlineData("act\nlogin\nstage a change by hand\nundo the staged changes by hand", "no talent can be taken back")]
    [InlineData("act\nlogin\nexpect\napi C_Trait.ResetTree was never called", "no function 'C_Trait.ResetTree'")]
    [InlineData("act\nlogin\nexpect\nsaved ToyDB..x is nil", "'ToyDB..x' is no path")]
    [InlineData("act\nlogin\nexpect\nsound loud was played", "'loud' is not a whole number")]
    [InlineData(
        "act\nlogin\nexpect\nchat says \"<what>\"\nexamples\n| waht |\n| x |",
        "<what> is no column of the table; there are: waht"
    )]
    [InlineData("act\nlogin\nexamples\n| waht |\n| x |", "no step takes the column 'waht'")]
    [InlineData("act\nlogin\nexamples\n| a | b |\n| x |", "the row has 1 cells, the table 2 columns")]
    [InlineData("act\nlogin\nexamples\n| a |", "the table of examples has names but no rows")]
    public void WrongStory_SaysWhatIsWrong(string steps, string told)
    {
        bool isWhole = steps.StartsWith("act", StringComparison.Ordinal);
        string story = isWhole
            ? $"story A\nexpect\nno errors\n{steps}\n"
            : $"story A\nset up\n{steps}\nact\nlogin\nexpect\nno errors\n";
        string problems = string.Join("\n", Runner.Run("a.story", story).SelectMany(result => result.Problems()));
        Assert.Contains(told, problems);
    }

    [Theory]
    [InlineData("Story A\nSet Up:\n  Level 80\nACT\n  Login\nExpect\n  Chat says \"PLAYER_LOGIN\"\n")]
    [InlineData("story A\nact\nlogin\nexpect\nchat says \"<name>\"\nExamples:\n| name |\n| PLAYER_LOGIN |\n")]
    public void Words_OfTheLanguage_MayBeginWithCapitals(string story) =>
        Assert.Empty(Runner.Run("a.story", story).SelectMany(result => result.Problems()));

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
