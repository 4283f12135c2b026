using System.Globalization;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;

namespace AzerothsTopTalent.Lua.Build;

/// <summary>
/// What a build read, wrote and was made by, as one hash kept beside the sources' other intermediate files. While it holds,
/// a build has nothing to do, and the compiler need not even be loaded. It never decides what is right: without it a build
/// does its work again.
/// </summary>
internal static class BuildStamp
{
    private static readonly string[] Tool =
    [
        "AzerothsTopTalent.Lua.Syntax",
        "AzerothsTopTalent.Lua.Lowering",
        "AzerothsTopTalent.Lua.Build",
        "AzerothsTopTalent.WowApi",
    ];

    /// <summary>The number of Lua files of the last build, where all is as that left it.</summary>
    public static int? Read(AddonPaths paths)
    {
        var path = PathOf(paths);
        if (!File.Exists(path) || !Directory.Exists(paths.Output))
        {
            return null;
        }
        var parts = File.ReadAllText(path).Split(' ');
        return
            parts.Length == 2
            && parts[0] == Compute(paths)
            && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            ? count
            : null;
    }

    /// <summary>Remembers a build that had nothing to tell. A folder that cannot be written costs only the time saved.</summary>
    public static void Write(AddonPaths paths, int files)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(PathOf(paths))!);
            File.WriteAllText(PathOf(paths), Compute(paths) + " " + files.ToString(CultureInfo.InvariantCulture));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            Delete(paths);
        }
    }

    public static void Delete(AddonPaths paths)
    {
        if (File.Exists(PathOf(paths)))
        {
            File.Delete(PathOf(paths));
        }
    }

    private static string PathOf(AddonPaths paths) => Path.Combine(paths.Sources, "obj", "lua-build.sha256");

    private static string Compute(AddonPaths paths)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var name in Tool)
        {
            hash.AppendData(Assembly.Load(name).ManifestModule.ModuleVersionId.ToByteArray());
        }
        foreach (var file in AddonFiles.Sources(paths.Sources))
        {
            Add(hash, paths.Sources, file);
        }
        foreach (var file in AddonFiles.Manifest(paths.Manifest))
        {
            Add(hash, paths.Manifest, Path.GetFileName(file));
        }
        if (AddonFiles.Toc(paths.Sources) is { } toc)
        {
            Add(hash, paths.Sources, Path.GetFileName(toc));
        }
        foreach (var file in AddonFolder.Written(paths.Output))
        {
            Add(hash, paths.Output, file);
        }
        return Convert.ToHexString(hash.GetHashAndReset());
    }

    private static void Add(IncrementalHash hash, string folder, string relative)
    {
        var content = File.ReadAllBytes(Path.Combine(folder, relative));
        hash.AppendData(
            Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{relative}\0{content.Length}\0"))
        );
        hash.AppendData(content);
    }
}
