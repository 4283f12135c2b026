using AzerothsTopTalent.Lua.Build;

namespace AzerothsTopTalent.Transpiler.Tests.Build;

/// <summary>A checkout with two C# files and the real manifest, in a folder that is thrown away.</summary>
internal sealed class SmallAddon : IDisposable
{
    public SmallAddon()
    {
        Root = Directory.CreateTempSubdirectory("small-addon-").FullName;
        Write("Greeter.toc", "## Interface: 120100\n## Title: Greeter\n");
        Write("Greeter.cs", Greeter("hello"));
        Write(
            "Talents/Sum.cs",
            "namespace Small;\n\npublic static class Sum { public static int Of(int a, int b) => a + b; }\n"
        );
    }

    public string Root { get; }

    public AddonPaths Paths =>
        new(Path.Combine(Root, "addon-src"), Path.Combine(Repository, "generators", "WowApi", "api"), Output);

    public string Output => Path.Combine(Root, "addon", "AzerothsTopTalent");

    public static string Repository { get; } = Find();

    public static string Greeter(string text) =>
        "using AzerothsTopTalent.WowApi;\n\nnamespace Small;\n\npublic static class Greeter\n{\n    public static void Greet()\n    {\n"
        + $"        Client.print(\"{text}\" + Sum.Of(1, 2));\n    }}\n}}\n";

    /// <summary>Writes a source; one without text is removed.</summary>
    public void Write(string file, string text)
    {
        var path = Path.Combine(Root, "addon-src", file);
        if (text.Length == 0)
        {
            File.Delete(path);
            return;
        }
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    public string Read(string file) => File.ReadAllText(Path.Combine(Output, file));

    /// <summary>Builds; returns the exit code and everything that was said.</summary>
    public (int Code, string Said) Build(bool checks = false)
    {
        using var said = new StringWriter();
        return (AddonBuild.Run(Paths, checks, said, said), said.ToString());
    }

    /// <summary>Every file of the folder that ships, with its bytes as text.</summary>
    public SortedDictionary<string, string> Shipped() =>
        new(
            Directory
                .EnumerateFiles(Output, "*", SearchOption.AllDirectories)
                .ToDictionary(path => Path.GetRelativePath(Output, path), File.ReadAllText),
            StringComparer.Ordinal
        );

    public void Dispose() => Directory.Delete(Root, recursive: true);

    private static string Find()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "AzerothsTopTalent.sln")))
        {
            folder = Path.GetDirectoryName(folder)!;
        }
        return folder;
    }
}
