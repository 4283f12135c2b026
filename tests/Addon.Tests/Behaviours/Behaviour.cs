using System.Text.RegularExpressions;

namespace AzerothsTopTalent.Addon.Tests.Behaviours;

/// <summary>Something the fake client does, the code that does it, and the test that fails when it no longer does.</summary>
/// <param name="Name">What it does.</param>
/// <param name="Source">Where it is documented, and whether it was never seen in the live game.</param>
/// <param name="File">The source file, from the repository's root.</param>
/// <param name="Code">The code around it; what is taken away stands between « and ».</param>
/// <param name="Without">What stands there instead: an expression, or statements (none at all for a statement that is left out).</param>
/// <param name="Test">Class and method of the test.</param>
public sealed record Behaviour(string Name, string Source, string File, string Code, string Without, string Test)
{
    /// <summary>Reads a list: blocks of lines, each a word and what follows it, parted by empty lines.</summary>
    public static IReadOnlyList<Behaviour> Read(string text) =>
        [
            .. text.ReplaceLineEndings("\n")
                .Split("\n\n", StringSplitOptions.RemoveEmptyEntries)
                .Select(Fields)
                .Where(fields => fields.ContainsKey("behaviour"))
                .Select(fields => new Behaviour(
                    fields["behaviour"],
                    fields["source"],
                    fields["file"],
                    fields["code"],
                    fields["without"],
                    fields["test"]
                )),
        ];

    /// <summary>Whether it could not be seen in the live game.</summary>
    public bool IsUnverified => Source.EndsWith(", unverified", StringComparison.Ordinal);

    /// <summary>Where in a file's text that is taken away stands; one match if the list is right.</summary>
    public IReadOnlyList<Group> FindIn(string text) =>
        [.. Pattern().Matches(text).Select(match => match.Groups["taken"])];

    /// <summary>The code that does it unless <paramref name="isTaken"/>, an expression, is true.</summary>
    public string Switched(string taken, string isTaken) =>
        taken.TrimEnd().EndsWith(';')
            ? $"if ({isTaken}) {{ {Without} }} else {{ {taken} }}"
            : $"({isTaken} ? ({Without}) : ({taken}))";

    private Regex Pattern()
    {
        var open = Code.IndexOf('«', StringComparison.Ordinal);
        var close = Code.IndexOf('»', StringComparison.Ordinal);
        return new Regex(
            Loose(Code[..open]) + "(?<taken>" + Loose(Code[(open + 1)..close]) + ")" + Loose(Code[(close + 1)..])
        );
    }

    // Any blanks, any line ends.
    private static string Loose(string code) => Regex.Replace(Regex.Escape(code), @"(\\ )+", @"\s+");

    private static Dictionary<string, string> Fields(string block) =>
        block
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Where(line => line[0] != '#')
            .Select(line => line.Split(' ', 2))
            .ToDictionary(parts => parts[0], parts => parts.Length > 1 ? parts[1].Trim() : "");
}
