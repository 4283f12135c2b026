using AzerothsTopTalent.Tool.Hosting;

namespace AzerothsTopTalent.Tool.Generating;

internal static class UserFolders
{
    /// <summary>The user's cache folder for this tool, by the platform's own rules; the project's where there is no home.</summary>
    public static string Cache(ToolHost host, Project project)
    {
        var home =
            Named(host, "XDG_CACHE_HOME")
            ?? Named(host, "LOCALAPPDATA")
            ?? (Named(host, "HOME") is { } user ? Path.Combine(user, ".cache") : null);
        return home is null ? Path.Combine(project.Root, ".cache") : Path.Combine(home, "azeroths-top-talent");
    }

    private static string? Named(ToolHost host, string variable) =>
        host.Environment(variable) is { Length: > 0 } path && Path.IsPathRooted(path) ? path : null;
}
