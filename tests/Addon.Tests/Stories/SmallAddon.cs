using AzerothsTopTalent.Addon.Tests.Support;
using AzerothsTopTalent.Scenarios.Playing;
using AzerothsTopTalent.Scenarios.Running;

namespace AzerothsTopTalent.Addon.Tests.Stories;

/// <summary>A stage with an addon of a few lines, written for the test.</summary>
internal static class SmallAddon
{
    /// <summary>Tells a story of the addon <c>SmallAddon</c> with that code.</summary>
    public static IReadOnlyList<StoryResult> Tell(string lua, string story, string? data = null)
    {
        string folder = Path.Combine(Path.GetTempPath(), $"small-addon-{Guid.NewGuid():N}", "SmallAddon");
        Directory.CreateDirectory(folder);
        try
        {
            File.WriteAllText(
                Path.Combine(folder, "SmallAddon.toc"),
                "## Interface: 120105\n## SavedVariables: SmallDB\n## SavedVariablesPerCharacter: SmallCharDB\nTalentData.lua\nMain.lua\n"
            );
            File.WriteAllText(Path.Combine(folder, "Main.lua"), lua);
            var stage = new StoryStage(SandboxTrees.Catalog, folder, data, AddonClient.Open);
            return new StoryRunner(stage).Run("test.story", story);
        }
        finally
        {
            Directory.Delete(Path.GetDirectoryName(folder)!, recursive: true);
        }
    }

    /// <summary>What is wrong with the one telling of the story.</summary>
    public static string Problems(string lua, string story, string? data = null) =>
        string.Join("\n", Tell(lua, story, data).SelectMany(result => result.Problems()));
}
