using System.Collections.Immutable;
using System.Diagnostics;
using AzerothsTopTalent.Scenarios.Language;
using AzerothsTopTalent.Scenarios.Steps;

namespace AzerothsTopTalent.Scenarios.Running;

/// <summary>Tells stories. Errors and findings at the end fail a story, whether or not it asks for them.</summary>
public sealed class StoryRunner(StoryStage stage)
{
    private static readonly StepBook<StoryRun> Book = StoryLanguage.Book;

    /// <summary>Tells the story in a file, once for each row of its examples.</summary>
    /// <param name="path">Where the file is.</param>
    /// <param name="name">What it is called in messages; null for its path.</param>
    public IReadOnlyList<StoryResult> RunFile(string path, string? name = null)
    {
        name ??= path;
        try
        {
            return Run(name, File.ReadAllText(path), Path.GetDirectoryName(Path.GetFullPath(path)));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return [new StoryResult(name, name, [new StoryError(0, $"cannot be read: {failure.Message}")], [], 0)];
        }
    }

    /// <summary>Tells the story <paramref name="text"/>.</summary>
    /// <param name="path">What the file is called in messages.</param>
    /// <param name="text">The story.</param>
    /// <param name="folder">Where files that the story names are looked for; null for the folder of <paramref name="path"/>.</param>
    public IReadOnlyList<StoryResult> Run(string path, string text, string? folder = null)
    {
        folder ??= Path.GetDirectoryName(Path.GetFullPath(path)) ?? "";
        (Story story, ImmutableArray<StoryError> errors) = StoryParser.Parse(path, text);
        if (!errors.IsEmpty)
        {
            // Whatever else is wrong with it, an unknown step is told too: it may be what was meant to be an expectation.
            IEnumerable<StoryError> all = story.Examples.Rows.IsEmpty ? errors.Concat(Unknown(story.Steps)) : errors;
            return [new StoryResult(path, path, [.. all.OrderBy(error => error.Line)], [], 0)];
        }

        int rows = Math.Max(1, story.Examples.Rows.Length);
        return [.. Enumerable.Range(0, rows).Select(row => RunRow(story, row, folder))];
    }

    private StoryResult RunRow(Story story, int row, string folder)
    {
        bool hasRows = !story.Examples.Rows.IsEmpty;
        ImmutableArray<StoryStep> steps = hasRows
            ? [.. story.Steps.Select(step => Fill(story, step, row))]
            : story.Steps;
        string name = hasRows ? $"{story.Name} ({story.Examples.Describe(row)})" : story.Name;
        ImmutableArray<StoryError> unknown = Unknown(steps);
        if (!unknown.IsEmpty)
        {
            return new StoryResult(story.Path, name, unknown, [], 0);
        }

        var watch = Stopwatch.StartNew();
        ImmutableArray<StepFailure> failures = Play(steps, folder);
        return new StoryResult(story.Path, name, [], failures, watch.Elapsed.TotalSeconds);
    }

    private static ImmutableArray<StoryError> Unknown(IEnumerable<StoryStep> steps) =>
        [
            .. steps
                .Select(step =>
                    Book.TryFind(step, out _, out _, out string? error) ? null : new StoryError(step.Line, error)
                )
                .OfType<StoryError>(),
        ];

    private ImmutableArray<StepFailure> Play(ImmutableArray<StoryStep> steps, string folder)
    {
        var run = new StoryRun(stage, folder);
        var failures = ImmutableArray.CreateBuilder<StepFailure>();
        foreach (StoryStep step in steps)
        {
            if (!Book.TryFind(step, out StepDefinition<StoryRun>? definition, out StepArguments? arguments, out _))
            {
                continue;
            }

            try
            {
                run.RequireWorldFor(definition);
                definition.Run(run, arguments);
                if (arguments.LeavesBlock)
                {
                    throw new StepFailedException("this step takes no text below it");
                }
            }
            catch (StepFailedException failure)
            {
                failures.Add(new StepFailure(step, failure.Message));

                // What follows a step that could not be done means nothing; expectations stand each for themselves.
                if (step.Kind != StepKind.Expect)
                {
                    break;
                }
            }
        }

        run.NoteLogin();
        if (failures.Count == 0 && !run.HasLoggedIn)
        {
            failures.Add(new StepFailure(null, "the character never logged in; add the step 'login' to 'act'"));
        }

        if (run.HasClient)
        {
            if (run.Client.WhyNotLoaded is string why && !run.KnowsNotLoaded)
            {
                failures.Add(new StepFailure(null, $"the addon was not loaded: {why}"));
            }

            failures.AddRange(run.Client.Errors.Select(error => new StepFailure(null, $"Lua error: {error}")));
            failures.AddRange(run.Client.Findings.Select(finding => new StepFailure(null, $"finding: {finding}")));
        }

        return failures.ToImmutable();
    }

    private static StoryStep Fill(Story story, StoryStep step, int row) =>
        step with
        {
            Text = story.Examples.Fill(step.Text, row),
            Block = step.Block is string block ? story.Examples.Fill(block, row) : null,
        };
}
