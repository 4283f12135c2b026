using System.Diagnostics.CodeAnalysis;

namespace AzerothsTopTalent.Scenarios.Language;

/// <summary>All steps of the language.</summary>
/// <typeparam name="TContext">What a step works on.</typeparam>
public sealed class StepBook<TContext>
{
    private readonly List<StepDefinition<TContext>> definitions = [];

    public IReadOnlyList<StepDefinition<TContext>> Definitions => definitions;

    public void SetUp(string pattern, string meaning, Action<TContext, StepArguments> run) =>
        Add(StepKind.SetUp, pattern, meaning, run);

    public void Act(string pattern, string meaning, Action<TContext, StepArguments> run) =>
        Add(StepKind.Act, pattern, meaning, run);

    public void Expect(string pattern, string meaning, Action<TContext, StepArguments> run) =>
        Add(StepKind.Expect, pattern, meaning, run);

    /// <summary>What a step means; if nothing, <paramref name="error"/> says so and names the nearest step there is.</summary>
    public bool TryFind(
        StoryStep step,
        [NotNullWhen(true)] out StepDefinition<TContext>? definition,
        [NotNullWhen(true)] out StepArguments? arguments,
        [NotNullWhen(false)] out string? error
    )
    {
        foreach (StepDefinition<TContext> one in definitions)
        {
            if (one.Kind == step.Kind && one.Pattern.Match(step.Text) is Dictionary<string, string> values)
            {
                definition = one;
                arguments = new StepArguments(values, step.Block);
                error = null;
                return true;
            }
        }

        definition = null;
        arguments = null;
        string? other =
            definitions.FirstOrDefault(one => one.Pattern.Match(step.Text) is not null) is { } elsewhere
                ? $"it belongs into '{elsewhere.Kind.SectionName()}'"
            : Nearest(step) is string near ? $"did you mean '{near}'?"
            : "see docs/scenarios.md for the steps there are";
        error = $"unknown step '{step.Text}' in '{step.Kind.SectionName()}'; {other}";
        return false;
    }

    private void Add(StepKind kind, string pattern, string meaning, Action<TContext, StepArguments> run) =>
        definitions.Add(new StepDefinition<TContext>(kind, new StepPattern(pattern), meaning, run));

    private string? Nearest(StoryStep step)
    {
        string first = step.Text.Split(' ')[0];
        return definitions
            .FirstOrDefault(one =>
                one.Kind == step.Kind
                && string.Equals(one.Pattern.Text.Split(' ')[0], first, StringComparison.OrdinalIgnoreCase)
            )
            ?.Pattern.Text;
    }
}
