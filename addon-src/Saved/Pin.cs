namespace AzerothsTopTalent.WowApi;

/// <summary>A build the player chose himself for a place. It beats the data.</summary>
[LuaTable]
public sealed class Pin
{
    /// <summary>The saved loadout it stands for, or nil in older data, which kept the name only.</summary>
    [LuaName("loadout")]
    public int? Loadout { get; set; }

    /// <summary>What the loadout is called.</summary>
    [LuaName("name")]
    public required string Name { get; set; }

    /// <summary>The loadout's talents when they were last seen: what remains of it when it is deleted.</summary>
    [LuaName("talentCode")]
    public required string TalentCode { get; set; }
}
