namespace AzerothsTopTalent.Tool.Tests;

/// <summary>The facts beside the project, where they are at hand; a test that needs absent ones is skipped.</summary>
internal static class Shared
{
    public static string Folder(string path)
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            var found = Path.Combine(at.FullName, "..", "shared", path);
            if (File.Exists(Path.Combine(at.FullName, "AzerothsTopTalent.sln")) && Directory.Exists(found))
            {
                return Path.GetFullPath(found);
            }
        }

        Assert.Skip($"needs ../shared/{path}");
        return "";
    }
}
