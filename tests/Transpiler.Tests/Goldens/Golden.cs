using System.Runtime.CompilerServices;
using AzerothsTopTalent.Lua.Build;
using AzerothsTopTalent.Lua.Lowering;

namespace AzerothsTopTalent.Transpiler.Tests.Goldens;

/// <summary>A piece of an addon in C#, and the Lua that it is to become; see README.md beside this file.</summary>
internal sealed record Golden(string Name)
{
    private const string Extension = ".cs.txt";

    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Goldens");

    public static IReadOnlyList<string> Names { get; } =
        Directory
            .EnumerateFiles(Folder, "*" + Extension)
            .Select(path => Path.GetFileName(path)[..^Extension.Length])
            .Order(StringComparer.Ordinal)
            .ToList();

    public string Source => Read(Extension);

    /// <summary>The text of the Lua file; empty where there is none yet.</summary>
    public string Lua => File.Exists(Path.Combine(Folder, Name + ".lua")) ? Read(".lua") : "";

    /// <summary>Transpiles the source, which must not be refused.</summary>
    public Transpilation Transpile()
    {
        var result = TranspileCommand.Transpile(Name + ".cs", Source);
        Assert.True(result.Succeeded, string.Join("\n", result.Diagnostics.Select(DiagnosticText.Of)));
        return result;
    }

    /// <summary>Writes the Lua file beside the source, in the folder of the sources and in that of this run.</summary>
    public void Write(string lua)
    {
        File.WriteAllText(Path.Combine(SourceFolder(), Name + ".lua"), lua);
        File.WriteAllText(Path.Combine(Folder, Name + ".lua"), lua);
    }

    private static string SourceFolder([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;

    private string Read(string extension) =>
        File.ReadAllText(Path.Combine(Folder, Name + extension)).ReplaceLineEndings("\n");
}
