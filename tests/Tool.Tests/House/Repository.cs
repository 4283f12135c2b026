namespace AzerothsTopTalent.Tool.Tests.House;

/// <summary>The checkout these tests were built from, found upwards from the test assembly.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot(AppContext.BaseDirectory);

    public static string PathTo(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string FindRoot(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "AzerothsTopTalent.sln")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException($"No AzerothsTopTalent.sln above {start}.");
    }
}
