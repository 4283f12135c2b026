using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace AzerothsTopTalent.Scenarios.Language;

/// <summary>All steps of the language.</summary>
/// <typeparam name="TContext">What a step works on.</typeparam>
public sealed partial class StepBook<TContext>
{
    /// <summary>Steps that share less than half with what was written are no help.</summary>
    private const double LeastLikeness = 0.5;
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

    /// <summary>The step of the section that shares most words with what was written, letters switched or left out forgiven.</summary>
    private string? Nearest(StoryStep step)
    {
        string[] written = Words(step.Text);
        return definitions
            .Where(one => one.Kind == step.Kind)
            .Select(one => (one.Pattern.Text, Likeness: Likeness(written, Words(one.Pattern.Text))))
            .Where(one => one.Likeness >= LeastLikeness)
            .OrderByDescending(one => one.Likeness)
            .ThenBy(one => one.Text.Length)
            .Select(one => one.Text)
            .FirstOrDefault();
    }

    /// <summary>The fixed words: what stands in braces or quotes is whatever the author likes.</summary>
    private static string[] Words(string text) =>
        [
            .. Changing()
                .Replace(Choice().Replace(text, match => match.Groups[1].Value.Replace('|', ' ')), " ")
                .ToLowerInvariant()
                .Split([' ', '[', ']', ','], StringSplitOptions.RemoveEmptyEntries),
        ];

    private static double Likeness(string[] written, string[] known)
    {
        double shared = written.Sum(word => known.Max(other => (double?)Likeness(word, other)) ?? 0);
        return 2 * shared / Math.Max(1, written.Length + known.Length);
    }

    private static double Likeness(string word, string other)
    {
        int longer = Math.Max(word.Length, other.Length);
        int apart = Distance(word, other);
        return apart * 3 <= longer ? 1 - ((double)apart / longer) : 0;
    }

    /// <summary>How many letters must be put in, left out, changed or swapped with the next one to make one word of the other.</summary>
    private static int Distance(string word, string other)
    {
        int[][] rows = [.. Enumerable.Range(0, word.Length + 1).Select(_ => new int[other.Length + 1])];
        for (int at = 0; at <= word.Length; at++)
        {
            for (int of = 0; of <= other.Length; of++)
            {
                if (at == 0 || of == 0)
                {
                    rows[at][of] = at + of;
                    continue;
                }

                bool isKept = word[at - 1] == other[of - 1];
                int least = Math.Min(rows[at - 1][of], rows[at][of - 1]) + 1;
                least = Math.Min(least, rows[at - 1][of - 1] + (isKept ? 0 : 1));
                bool isSwapped = at > 1 && of > 1 && word[at - 1] == other[of - 2] && word[at - 2] == other[of - 1];
                rows[at][of] = isSwapped ? Math.Min(least, rows[at - 2][of - 2] + 1) : least;
            }
        }

        return rows[word.Length][other.Length];
    }

    [GeneratedRegex("\\{[^}:]*:([^}]*)\\}")]
    private static partial Regex Choice();

    [GeneratedRegex("\\{[^}]*\\}|\"[^\"]*\"|[0-9]+")]
    private static partial Regex Changing();
}
