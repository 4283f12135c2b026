using System.Collections.Immutable;

namespace AzerothsTopTalent.Scenarios.Running;

/// <summary>What lies on the disk of the client.</summary>
/// <param name="AddonFolder">The addon's folder.</param>
/// <param name="DataText">What <c>TalentData.lua</c> holds; null for no such file.</param>
/// <param name="AccountVariables">The account's saved variables as Lua text; null for none.</param>
/// <param name="CharacterVariables">The character's.</param>
/// <param name="ForeignSlashes">Slash commands that other addons have.</param>
public sealed record ClientFiles(
    string AddonFolder,
    string? DataText,
    string? AccountVariables,
    string? CharacterVariables,
    ImmutableArray<string> ForeignSlashes
);
