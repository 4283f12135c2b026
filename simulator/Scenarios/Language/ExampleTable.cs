using System.Collections.Immutable;

namespace AzerothsTopTalent.Scenarios.Language;

/// <summary>Rows for which a story is told once each: <c>&lt;name&gt;</c> in a step stands for the row's cell.</summary>
public sealed record ExampleTable(ImmutableArray<string> Names, ImmutableArray<ImmutableArray<string>> Rows)
{
    public static readonly ExampleTable None = new([], []);

    /// <summary>The text with that row's cells put in.</summary>
    public string Fill(string text, int row)
    {
        for (int at = 0; at < Names.Length; at++)
        {
            text = text.Replace($"<{Names[at]}>", Rows[row][at], StringComparison.Ordinal);
        }

        return text;
    }

    /// <summary>A row in words, for the name of its run.</summary>
    public string Describe(int row) => string.Join(", ", Names.Zip(Rows[row], (name, cell) => $"{name} {cell}"));
}
