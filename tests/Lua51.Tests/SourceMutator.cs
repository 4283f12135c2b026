using System.Text;

namespace AzerothsTopTalent.Lua51.Tests;

/// <summary>Damages the stored snippets: bytes taken out, put in, and pieces of one program in another.</summary>
internal sealed class SourceMutator
{
    private const string Marks = "(){}[]=.,;:+-*/%^#<>~\"' \nx1";

    private readonly byte[][] corpus =
    [
        .. Directory
            .GetFiles(SnippetRunner.Directory, "*.txt")
            .Order(StringComparer.Ordinal)
            .SelectMany(Snippet.ReadAll)
            .Select(snippet => snippet.Code)
            .Where(code =>
                !code.Contains("io.", StringComparison.Ordinal) && !code.Contains("os.", StringComparison.Ordinal)
            )
            .Select(Encoding.UTF8.GetBytes),
    ];

    internal byte[] Make(Random random)
    {
        var text = new List<byte>(corpus[random.Next(corpus.Length)]);
        var other = corpus[random.Next(corpus.Length)];
        for (var i = random.Next(1, 4); i > 0; i--)
        {
            var at = random.Next(text.Count + 1);
            switch (random.Next(5))
            {
                case 0 when text.Count > 0:
                    at = Math.Min(at, text.Count - 1);
                    text.RemoveRange(at, Math.Min(random.Next(1, 5), text.Count - at));
                    break;
                case 1:
                    text.Insert(at, (byte)random.Next(256));
                    break;
                case 2:
                    text.Insert(at, (byte)Marks[random.Next(Marks.Length)]);
                    break;
                case 3 when text.Count > 1:
                    // The same piece again, as nesting and repetition find limits.
                    at = Math.Min(at, text.Count - 1);
                    var piece = text.GetRange(at, Math.Min(random.Next(1, 12), text.Count - at));
                    for (var times = random.Next(1, 40); times > 0; times--)
                    {
                        text.InsertRange(at, piece);
                    }

                    break;
                default:
                    var from = random.Next(other.Length);
                    text.InsertRange(at, other[from..Math.Min(other.Length, from + random.Next(1, 20))]);
                    break;
            }
        }

        return [.. text];
    }
}
