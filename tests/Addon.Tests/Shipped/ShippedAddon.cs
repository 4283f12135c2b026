using AzerothsTopTalent.Addon.Tests.Support;
using AzerothsTopTalent.FakeWow.Client;
using AzerothsTopTalent.FakeWow.Trees;
using AzerothsTopTalent.Scenarios.Playing;
using AzerothsTopTalent.Scenarios.Running;

namespace AzerothsTopTalent.Addon.Tests.Shipped;

/// <summary>The Lua files that ship, in the fake client.</summary>
internal static class ShippedAddon
{
    private static readonly Lazy<string> SandboxData = new(() => BuildFile.Write(SandboxTrees.Catalog, 250, 251, 62));

    public static string Folder => Path.Combine(Shared.RepositoryRoot(), "addon", "AzerothsTopTalent");

    /// <summary>The files as they are installed, without data.</summary>
    public static AddonFolder Files()
    {
        var (addon, error) = AddonFolder.Read(Folder);
        return addon ?? throw new InvalidOperationException(error);
    }

    /// <summary>A stage with builds for Blood, Frost and Arcane on the sandbox's trees.</summary>
    public static StoryStage Stage => new(SandboxTrees.Catalog, Folder, SandboxData.Value, AddonClient.Open);

    /// <summary>A stage with builds for one specialization on other trees.</summary>
    public static StoryStage StageFor(TraitCatalog trees, int specId) =>
        new(trees, Folder, BuildFile.Write(trees, specId), AddonClient.Open);

    /// <summary>What went wrong when the story was told; empty when nothing did.</summary>
    public static string Problems(string story) => Problems(Stage, story);

    public static string Problems(StoryStage stage, string story) =>
        string.Join("\n", new StoryRunner(stage).Run("story", story).SelectMany(result => result.Problems()));
}
