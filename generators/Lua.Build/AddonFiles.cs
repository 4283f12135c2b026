namespace AzerothsTopTalent.Lua.Build;

/// <summary>Which files a build reads, in an order that is the same everywhere.</summary>
internal static class AddonFiles
{
    /// <summary>The C# files below a folder, relative with forward slashes.</summary>
    public static IReadOnlyList<string> Sources(string folder) =>
        Directory
            .EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(folder, path).Replace('\\', '/'))
            .Where(path => !path.Split('/').Any(part => part is "bin" or "obj"))
            .Order(StringComparer.Ordinal)
            .ToList();

    /// <summary>The files of the api manifest.</summary>
    public static IEnumerable<string> Manifest(string folder) =>
        Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal);

    /// <summary>The .toc that lies with the sources, null where there is none.</summary>
    public static string? Toc(string folder) =>
        Directory.EnumerateFiles(folder, "*.toc").Order(StringComparer.Ordinal).FirstOrDefault();
}
