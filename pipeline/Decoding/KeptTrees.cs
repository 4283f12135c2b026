using System.Security.Cryptography;
using System.Text;
using AzerothsTopTalent.Tool.Generating;
using AzerothsTopTalent.Tool.Hosting;

namespace AzerothsTopTalent.Tool.Decoding;

/// <summary>The talent trees that the last run on the live service left in the user's cache folder.</summary>
internal static class KeptTrees
{
    /// <summary>The file, or null where no run left one.</summary>
    public static string? Find(ToolHost host, Project project)
    {
        var address = Settings.Of(host, project).Read(OriginFinder.TreesName) ?? OriginFinder.LiveTrees.AbsoluteUri;
        var key = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(address)))[..16];
        var file = Path.Combine(UserFolders.Cache(host, project), $"trees-{key}.bin");
        return File.Exists(file) ? file : null;
    }
}
