using System.Runtime.CompilerServices;

namespace AzerothsTopTalent.Transpiler.Tests.WowApi;

/// <summary>The project's manifest files.</summary>
internal static class RealManifest
{
    public static string Root { get; } = Path.GetFullPath(Path.Combine(Here(), "../../.."));

    public static IReadOnlyList<(string Name, string Text)> Files() =>
        [
            .. Directory
                .EnumerateFiles(Path.Combine(Root, "generators/WowApi/api"), "*.json")
                .Order(StringComparer.Ordinal)
                .Select(path => (Path.GetFileNameWithoutExtension(path), File.ReadAllText(path))),
        ];

    private static string Here([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
