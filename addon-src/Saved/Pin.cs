namespace AzerothsTopTalent.WowApi;

/// <summary>A build the player chose himself for a place. It beats the data.</summary>
[LuaTable]
public sealed class Pin
{
    [LuaName("name")]
    public required string Name { get; set; }

    [LuaName("talentCode")]
    public required string TalentCode { get; set; }
}
