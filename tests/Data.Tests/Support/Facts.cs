namespace AzerothsTopTalent.Data.Tests;

/// <summary>Files beside the project; a test that needs one is skipped where it is absent.</summary>
internal static class Facts
{
    public static byte[] Bytes(string name)
    {
        var path = Path.Combine(RepositoryRoot(), "..", "shared", "facts", name);
        if (!File.Exists(path))
            Assert.Skip($"Skipped: needs ../shared/facts/{name}");
        return File.ReadAllBytes(path);
    }

    public static string RepositoryRoot()
    {
        for (var folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (File.Exists(Path.Combine(folder, "AzerothsTopTalent.sln")))
                return folder;
        }
        throw new InvalidOperationException("the tests do not run inside the repository");
    }
}
