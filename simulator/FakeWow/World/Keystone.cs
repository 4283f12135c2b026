namespace AzerothsTopTalent.FakeWow.World;

/// <summary>The keystone of the dungeon one is in.</summary>
/// <param name="State">How far it has come.</param>
/// <param name="ChallengeMapId">The challenge map; 0 while no key is slotted.</param>
/// <param name="Level">The key's level.</param>
public sealed record Keystone(KeystoneState State, int ChallengeMapId, int Level)
{
    public static readonly Keystone None = new(KeystoneState.None, 0, 0);
}
