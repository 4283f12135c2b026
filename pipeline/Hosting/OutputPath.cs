namespace AzerothsTopTalent.Tool.Hosting;

internal static class OutputPath
{
    /// <summary>What is wrong with the name of a file to write, in one line; null where nothing is.</summary>
    public static string? Problem(string path) =>
        Directory.Exists(path) ? $"{path} is a folder; name the file to write." : null;
}
