namespace AzerothsTopTalent.Data;

/// <summary>The user's own cache folder.</summary>
public static class PrivateFolder
{
    /// <summary>Creates the folder, open to its owner alone where the platform knows such a thing.</summary>
    public static void Create(string path)
    {
        if (OperatingSystem.IsWindows())
            Directory.CreateDirectory(path);
        else
            Directory.CreateDirectory(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }
}
