using System.Text;

namespace AzerothsTopTalent.Data;

/// <summary>A GraphQL document from a <c>.graphql</c> file beside this one.</summary>
/// <param name="Name">The operation's name.</param>
/// <param name="Text">What is sent: the file without its comments.</param>
public sealed record GraphQlOperation(string Name, string Text)
{
    private const string Each = "#each";
    private const string End = "#end";

    /// <summary>Reads an operation of this library; blocks between <c>#each</c> and <c>#end</c> are written <paramref name="count"/> times.</summary>
    public static GraphQlOperation Load(string name, int count = 1)
    {
        using var stream =
            typeof(GraphQlOperation).Assembly.GetManifestResourceStream(name + ".graphql")
            ?? throw new ArgumentException($"There is no operation {name}.", nameof(name));
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return new GraphQlOperation(name, Expand(reader.ReadToEnd(), count));
    }

    /// <summary>
    /// Repeats each marked block, its names that end in 0 renumbered from 0 to <paramref name="count"/> − 1, and drops comments.
    /// Aliases cost what single queries cost, but save round trips.
    /// </summary>
    public static string Expand(string file, int count)
    {
        var text = new StringBuilder();
        var block = (StringBuilder?)null;
        foreach (var line in file.Split('\n'))
        {
            var trimmed = line.Trim();
            if (trimmed == Each)
            {
                block = new StringBuilder();
            }
            else if (trimmed == End && block is not null)
            {
                for (var index = 0; index < count; index++)
                    text.Append(Renumber(block.ToString(), index));
                block = null;
            }
            else if (trimmed.Length > 0 && trimmed[0] != '#')
            {
                (block ?? text).Append(line.TrimEnd()).Append('\n');
            }
        }
        return text.ToString();
    }

    private static string Renumber(string block, int index)
    {
        var text = new StringBuilder(block.Length + 16);
        for (var at = 0; at < block.Length; at++)
        {
            var endsName =
                block[at] == '0'
                && at > 0
                && char.IsAsciiLetter(block[at - 1])
                && (at + 1 == block.Length || !char.IsAsciiLetterOrDigit(block[at + 1]));
            if (endsName)
                text.Append(index);
            else
                text.Append(block[at]);
        }
        return text.ToString();
    }
}
