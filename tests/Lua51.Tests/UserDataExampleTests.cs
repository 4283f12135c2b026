using System.Runtime.CompilerServices;

namespace AzerothsTopTalent.Lua51.Tests;

public sealed class UserDataExampleTests
{
    [Fact]
    public void Run_ExampleOfTheDocs_GivesWhatTheDocsSay()
    {
        var result = UserDataExample.Run();
        Assert.Equal("Dimensius 70 true 100 Xal'atath 3", result);
        Assert.Contains($"It gives `{result}`.", File.ReadAllText(Docs()), StringComparison.Ordinal);
    }

    [Fact]
    public void Text_OfTheDocs_IsTheExampleThatRuns()
    {
        const string opening = "<!-- example: UserDataExample -->\n```csharp\n";
        var docs = File.ReadAllText(Docs());
        var start = docs.IndexOf(opening, StringComparison.Ordinal) + opening.Length;
        var shown = docs[start..docs.IndexOf("\n```\n", start, StringComparison.Ordinal)];
        var lines = File.ReadAllLines(Path.Combine(Folder(), "UserDataExample.cs"));
        var body = lines
            .SkipWhile(line => !line.Contains("ignore-start", StringComparison.Ordinal))
            .Skip(1)
            .TakeWhile(line => !line.Contains("ignore-end", StringComparison.Ordinal));
        Assert.Equal(shown.Split('\n'), body.Select(line => line.Length > 4 ? line[4..] : ""));
    }

    private static string Docs() => Path.Combine(Folder(), "..", "..", "docs", "lua51.md");

    private static string Folder([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
