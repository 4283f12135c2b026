using AzerothsTopTalent.FakeWow.Trees;
using AzerothsTopTalent.FakeWow.World;

namespace AzerothsTopTalent.Scenarios.Running;

/// <summary>What stories are played with, unless they say otherwise.</summary>
/// <param name="Trees">The talent trees of the client.</param>
/// <param name="AddonFolder">The folder with the addon's .toc.</param>
/// <param name="DataText">The text of TalentData.lua, or null for none.</param>
/// <param name="Open">Makes a client for a world that has been set up.</param>
public sealed record StoryStage(
    TraitCatalog Trees,
    string AddonFolder,
    string? DataText,
    Func<GameWorld, ClientFiles, IClient> Open
)
{
    /// <summary>Whether a TalentData.lua that lies beside a story is taken instead of <see cref="DataText"/>.</summary>
    public bool TakesDataBeside { get; init; }
}
