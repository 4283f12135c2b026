namespace AzerothsTopTalent.Data;

/// <summary>The user's own cache folder.</summary>
public static class PrivateFolder
{
    private const string Name = "azeroths-top-talent";

    /// <summary>
    /// Where this user's caches go: <c>ATT_CACHE_DIR</c>, else <c>XDG_CACHE_HOME</c>, else the platform's place.
    /// </summary>
    public static string DefaultPath(Func<string, string?> environment)
    {
        if (environment("ATT_CACHE_DIR") is { Length: > 0 } chosen)
            return Path.GetFullPath(chosen);
        if (environment("XDG_CACHE_HOME") is { Length: > 0 } cache && Path.IsPathRooted(cache))
            return Path.Combine(cache, Name);
        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        if (OperatingSystem.IsWindows())
            return Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData), Name);
        return OperatingSystem.IsMacOS()
            ? Path.Combine(home, "Library", "Caches", Name)
            : Path.Combine(home, ".cache", Name);
    }

    /// <summary>Creates the folder, open to its owner alone where the platform knows such a thing.</summary>
    public static void Create(string path)
    {
        if (OperatingSystem.IsWindows())
            Directory.CreateDirectory(path);
        else
            Directory.CreateDirectory(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }
}
