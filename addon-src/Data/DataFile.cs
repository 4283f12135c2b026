using AzerothsTopTalent.WowApi;

namespace AzerothsTopTalent;

/// <summary>The fields that TalentData.lua sets on the addon's table; null without the file.</summary>
public static class DataFile
{
    [AddonField("TalentData")]
    public static LuaMap<int, SpecRow>? TalentData { get; set; }

    [AddonField("EncounterInfo")]
    public static LuaMap<int, EncounterRow>? EncounterInfo { get; set; }

    [AddonField("EncounterByName")]
    public static LuaMap<string, int?>? EncounterByName { get; set; }

    [AddonField("TalentDataInfo")]
    public static InfoRow? TalentDataInfo { get; set; }

    [AddonField("TalentDataTimestamp")]
    public static string? TalentDataTimestamp { get; set; }
}
