using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace AzerothsTopTalent.Scenarios.Language;

/// <summary>
/// Reads a story: <c>story NAME</c>, then the sections <c>set up</c>, <c>act</c> and <c>expect</c>, as often and in whichever
/// order they are needed, one step a line, and at the end, if wanted, <c>examples</c> with a table. <c>#</c> begins a comment.
/// </summary>
public sealed partial class StoryParser
{
    private const string BlockMark = "\"\"\"";
    private readonly string path;
    private readonly string[] lines;
    private readonly List<StoryStep> steps = [];
    private readonly List<StoryError> errors = [];
    private readonly List<ImmutableArray<string>> rows = [];
    private string name = "";
    private StepKind? section;
    private bool inExamples;
    private int at;

    private StoryParser(string path, string text)
    {
        this.path = path;
        lines = text.ReplaceLineEndings("\n").Split('\n');
    }

    /// <summary>Reads <paramref name="text"/>: what could be read of it, and every error that was found.</summary>
    public static (Story Story, ImmutableArray<StoryError> Errors) Parse(string path, string text)
    {
        var parser = new StoryParser(path, text);
        Story story = parser.Parse();
        return (story, [.. parser.errors]);
    }

    private Story Parse()
    {
        for (at = 0; at < lines.Length; at++)
        {
            string line = WithoutComment(lines[at]).Trim();
            if (line.Length > 0)
            {
                Read(line);
            }
        }

        if (name.Length == 0)
        {
            Error(1, "the story has no name; begin with a line 'story NAME'");
        }

        if (steps.All(step => step.Kind != StepKind.Expect))
        {
            Error(0, "the story expects nothing, so it cannot fail; add an 'expect' section");
        }

        ExampleTable examples = rows.Count == 0 ? ExampleTable.None : new ExampleTable(rows[0], [.. rows.Skip(1)]);
        if (rows.Count == 1)
        {
            Error(0, "the table of examples has names but no rows");
        }

        CheckColumns(examples);
        return new Story(path, name, [.. steps], examples);
    }

    /// <summary>What a step takes from the table must be a column of it, and each column must be taken by some step.</summary>
    private void CheckColumns(ExampleTable examples)
    {
        if (examples.Names.IsEmpty)
        {
            return;
        }

        foreach (StoryStep step in steps)
        {
            foreach (string name in Taken(step).Where(name => !examples.Names.Contains(name)))
            {
                Error(step.Line, $"<{name}> is no column of the table; there are: {string.Join(", ", examples.Names)}");
            }
        }

        foreach (string name in examples.Names.Where(name => !steps.Exists(step => Taken(step).Contains(name))))
        {
            Error(0, $"no step takes the column '{name}' of the table: write <{name}> where its cells belong");
        }
    }

    private static IEnumerable<string> Taken(StoryStep step) =>
        Column().Matches($"{step.Text}\n{step.Block}").Select(match => match.Groups[1].Value);

    [GeneratedRegex("<([^<>\\s][^<>\\n]*)>")]
    private static partial Regex Column();

    private void Read(string line)
    {
        if (line.StartsWith("story ", StringComparison.OrdinalIgnoreCase))
        {
            if (name.Length > 0)
            {
                Error(at + 1, "a file tells one story; put the second one into a file of its own");
            }

            name = line[6..].Trim();
        }
        else if (line.TrimEnd(':').Equals("examples", StringComparison.OrdinalIgnoreCase))
        {
            inExamples = true;
        }
        else if (Section(line) is StepKind next)
        {
            section = next;
            inExamples = false;
        }
        else if (inExamples)
        {
            ReadRow(line);
        }
        else if (section is StepKind kind)
        {
            ReadStep(kind, line);
        }
        else
        {
            Error(at + 1, $"'{line}' stands outside the sections 'set up', 'act' and 'expect'");
        }
    }

    private void ReadStep(StepKind kind, string line)
    {
        int start = at + 1;
        string? block = null;
        if (at + 1 < lines.Length && lines[at + 1].Trim() == BlockMark)
        {
            int end = Array.FindIndex(lines, at + 2, text => text.Trim() == BlockMark);
            if (end < 0)
            {
                Error(at + 2, $"the text that begins here has no closing {BlockMark}");
                at = lines.Length;
                return;
            }

            block = string.Join('\n', lines[(at + 2)..end]);
            at = end;
        }

        steps.Add(new StoryStep(kind, start, line, block));
    }

    private void ReadRow(string line)
    {
        if (!line.StartsWith('|') || !line.EndsWith('|') || line.Length < 2)
        {
            Error(at + 1, "a row of examples begins and ends with '|'");
            return;
        }

        ImmutableArray<string> cells = [.. line[1..^1].Split('|').Select(cell => cell.Trim())];
        if (rows.Count > 0 && cells.Length != rows[0].Length)
        {
            Error(at + 1, $"the row has {cells.Length} cells, the table {rows[0].Length} columns");
            return;
        }

        rows.Add(cells);
    }

    private static StepKind? Section(string line) =>
        line.TrimEnd(':').ToLowerInvariant() switch
        {
            "set up" => StepKind.SetUp,
            "act" => StepKind.Act,
            "expect" => StepKind.Expect,
            _ => null,
        };

    /// <summary>A <c>#</c> at the beginning of a line or after a blank begins a comment, unless it stands in quotes.</summary>
    private static string WithoutComment(string line)
    {
        bool quoted = false;
        for (int index = 0; index < line.Length; index++)
        {
            quoted ^= line[index] == '"' && (index == 0 || line[index - 1] != '\\');
            if (line[index] == '#' && !quoted && (index == 0 || char.IsWhiteSpace(line[index - 1])))
            {
                return line[..index];
            }
        }

        return line;
    }

    private void Error(int line, string message) => errors.Add(new StoryError(line, message));
}
