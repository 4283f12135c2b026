namespace AzerothsTopTalent.Sandbox.World;

/// <summary>Where the world stands to a new patch, which gives every current zone a new partition.</summary>
public enum PatchDay
{
    /// <summary>No patch in sight.</summary>
    None,

    /// <summary>The new partition exists and is the default one; nobody is ranked in it yet.</summary>
    Today,

    /// <summary>People are ranked in the new partition.</summary>
    Over,
}
