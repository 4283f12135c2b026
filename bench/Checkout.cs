namespace AzerothsTopTalent.Bench;

/// <summary>The checkout that the harness was built from: it holds the measured Lua files.</summary>
internal static class Checkout
{
    public static string Root { get; } = Find();

    private static string Find()
    {
        for (var folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (File.Exists(Path.Combine(folder, "AzerothsTopTalent.sln")))
            {
                return folder;
            }
        }

        throw new InvalidOperationException("the harness does not run inside the repository");
    }
}
