using AzerothsTopTalent.FakeWow.Trees;
using AzerothsTopTalent.Sandbox;
using AzerothsTopTalent.Sandbox.Trees;

namespace AzerothsTopTalent.Addon.Tests.Support;

/// <summary>The made-up trees that are there on every machine.</summary>
internal static class SandboxTrees
{
    private static readonly Lazy<TraitCatalog> Read = new(() =>
    {
        byte[] file = TalentFile.Write(new SandboxWorld().Trees);
        Assert.True(TreeFile.TryParse(file, "sandbox", out TraitCatalog? catalog, out string? error), error);
        return catalog;
    });

    public static TraitCatalog Catalog => Read.Value;
}
