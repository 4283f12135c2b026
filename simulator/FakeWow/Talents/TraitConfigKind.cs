namespace AzerothsTopTalent.FakeWow.Talents;

/// <summary>What a configuration is for.</summary>
public enum TraitConfigKind
{
    /// <summary>What a spec wears; edits are staged here.</summary>
    Active,

    /// <summary>A saved loadout.</summary>
    Saved,

    /// <summary>The one configuration for looking at a build without wearing it.</summary>
    View,
}
