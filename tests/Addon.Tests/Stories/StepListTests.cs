using AzerothsTopTalent.Addon.Tests.Support;
using AzerothsTopTalent.Scenarios.Language;
using AzerothsTopTalent.Scenarios.Running;
using AzerothsTopTalent.Scenarios.Steps;

namespace AzerothsTopTalent.Addon.Tests.Stories;

public sealed class StepListTests
{
    [Fact]
    public void Markdown_AllSteps_StandInTheDocumentation() =>
        Assert.Contains(
            StepList.Markdown().TrimEnd(),
            File.ReadAllText(Path.Combine(Shared.RepositoryRoot(), "docs", "scenarios.md")).ReplaceLineEndings("\n")
        );

    [Fact]
    public void Book_EveryStep_SaysWhatItDoesAndIsWrittenOnce()
    {
        IReadOnlyList<StepDefinition<StoryRun>> steps = StoryLanguage.Book.Definitions;

        Assert.All(steps, step => Assert.NotEmpty(step.Meaning));
        Assert.Equal(steps.Count, steps.Select(step => (step.Kind, step.Pattern.Text)).Distinct().Count());
    }

    [Theory]
    [InlineData("in {map} difficulty {difficulty}", "in 3004 difficulty 16", "map=3004 difficulty=16")]
    [InlineData("saved to {boss} [on difficulty {difficulty}]", "saved to 3470", "boss=3470")]
    [InlineData(
        "saved to {boss} [on difficulty {difficulty}]",
        "saved to \"Twin Fangs\" on difficulty 15",
        "boss=Twin Fangs difficulty=15"
    )]
    [InlineData("popup says {text...}", "Popup says \"a \\\"b\\\" c\"", "text=a \"b\" c")]
    [InlineData("buttons {labels...}", "buttons \"A\", \"B\"", "labels=\"A\", \"B\"")]
    [InlineData("{kind:group|raid} of {size}", "raid of 20", "kind=raid size=20")]
    public void Match_Step_GivesItsValues(string pattern, string step, string expected)
    {
        Dictionary<string, string>? values = new StepPattern(pattern).Match(step);

        Assert.NotNull(values);
        Assert.Equal(expected, string.Join(' ', values.Select(pair => $"{pair.Key}={pair.Value}")));
    }

    [Theory]
    [InlineData("in {map} difficulty {difficulty}", "in 3004")]
    [InlineData("wait {seconds} seconds", "wait 3 minutes")]
    [InlineData("{kind:group|raid} of {size}", "guild of 3")]
    public void Match_OtherStep_GivesNothing(string pattern, string step) =>
        Assert.Null(new StepPattern(pattern).Match(step));
}
