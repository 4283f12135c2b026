namespace AzerothsTopTalent.FakeWow.World;

/// <summary>How far a keystone dungeon has come.</summary>
public enum KeystoneState
{
    None,

    /// <summary>The font of power is open in front of the player.</summary>
    FontOpen,
    Slotted,
    Running,
    Completed,
}
