using System.Text;

namespace AzerothsTopTalent.Lua51.Tests;

public sealed class SnippetTests
{
    public static TheoryData<string> Features =>
        [
            .. Directory
                .GetFiles(SnippetRunner.Directory, "*.txt")
                .Select(path => Path.GetFileNameWithoutExtension(path))
                .Order(StringComparer.Ordinal),
        ];

    private static string PathOf(string feature) => Path.Combine(SnippetRunner.Directory, feature + ".txt");

    [Theory]
    [MemberData(nameof(Features))]
    public void Run_StoredSnippets_PrintWhatLua51Prints(string feature)
    {
        var failures = new StringBuilder();
        foreach (var snippet in Snippet.ReadAll(PathOf(feature)))
        {
            var actual = SnippetRunner.RunHere(snippet.Code);
            if (actual != snippet.Expected)
            {
                failures.Append($"\n{snippet}\n{snippet.Code}\n-- expected\n{snippet.Expected}\n-- actual\n{actual}\n");
            }
        }

        Assert.True(failures.Length == 0, failures.ToString());
    }

    /// <summary>
    /// Proves the stored text against the real one. With <c>ATT_WRITE_SNIPPETS</c> set to the source folder of the
    /// snippets, writes the text instead.
    /// </summary>
    [Theory]
    [MemberData(nameof(Features))]
    public void RunReference_StoredSnippets_StoredTextIsLua51s(string feature)
    {
        if (!SnippetRunner.HasReference)
        {
            Assert.Skip("needs lua5.1");
        }

        var proven = new List<Snippet>();
        var stored = Snippet.ReadAll(PathOf(feature));
        Parallel.ForEach(
            stored,
            snippet =>
            {
                var text = SnippetRunner.RunReference(snippet.Code) ?? "does not end";
                lock (proven)
                {
                    proven.Add(snippet with { Expected = text });
                }
            }
        );
        proven.Sort((left, right) => left.Line.CompareTo(right.Line));
        if (Environment.GetEnvironmentVariable("ATT_WRITE_SNIPPETS") is { Length: > 0 } folder)
        {
            File.WriteAllText(Path.Combine(folder, feature + ".txt"), Snippet.Write(proven), new UTF8Encoding(false));
            return;
        }

        Assert.Equal(stored, proven);
    }
}
