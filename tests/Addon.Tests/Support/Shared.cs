using System.Runtime.CompilerServices;
using System.Text.Json;
using AzerothsTopTalent.FakeWow.Trees;

namespace AzerothsTopTalent.Addon.Tests.Support;

/// <summary>Real trees and strings that lie beside the repository, where they lie there.</summary>
internal static class Shared
{
    private static readonly Lazy<TraitCatalog> Trees = new(() => Read("facts/talents/trees-12.0.5.json.gz"));
    private static readonly Lazy<TraitCatalog> PublicTrees = new(() =>
        Read("facts/talents/raidbots-talents-12.0.5.json.gz")
    );

    /// <summary>The 12.0.5 trees with all conditions.</summary>
    public static TraitCatalog RealTrees => Trees.Value;

    /// <summary>The same trees in the public talents format.</summary>
    public static TraitCatalog RealPublicTrees => PublicTrees.Value;

    public static JsonElement Fixtures =>
        JsonDocument
            .Parse(File.ReadAllBytes(Find("facts/talents/fixtures-12.0.5.json")))
            .RootElement.GetProperty("fixtures");

    /// <summary>Full path of a shared file; the test is skipped where it is missing.</summary>
    public static string Find(string relative)
    {
        string path = Path.GetFullPath(Path.Combine(RepositoryRoot(), "..", "shared", relative));
        Assert.SkipUnless(File.Exists(path), $"needs ../shared/{relative}");
        return path;
    }

    public static string RepositoryRoot([CallerFilePath] string thisFile = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(thisFile)!, "..", "..", ".."));

    private static TraitCatalog Read(string relative)
    {
        Assert.True(TreeFile.TryRead(Find(relative), out TraitCatalog? catalog, out string? error), error);
        return catalog;
    }
}
