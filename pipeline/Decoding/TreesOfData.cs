using AzerothsTopTalent.Data;
using AzerothsTopTalent.Tool.Generating;
using AzerothsTopTalent.Tool.Hosting;

namespace AzerothsTopTalent.Tool.Decoding;

/// <summary>
/// Finds the talent trees that builds were encoded for. The data names them by the order of their nodes; earlier runs left
/// them in the user's cache folder.
/// </summary>
internal static class TreesOfData
{
    /// <summary>The file of the trees; null where none at hand is the one, or where the trees are the sandbox's own.</summary>
    public static string? Find(ToolHost host, Project project, TalentData data) =>
        TreesFile.OfSandbox().IsOf(data)
            ? null
            : Named(host, project)
                .Concat(TreeCache.Files(UserFolders.Cache(host, project)))
                .FirstOrDefault(file => TreesFile.Read(file).IsOf(data));

    /// <summary>A copy of the trees that somebody named need not be in the cache.</summary>
    private static IEnumerable<string> Named(ToolHost host, Project project) =>
        Uri.TryCreate(Settings.Of(host, project).Read(OriginFinder.TreesName), UriKind.Absolute, out var address)
        && address.IsFile
            ? [address.LocalPath]
            : [];
}
