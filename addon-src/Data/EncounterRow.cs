namespace AzerothsTopTalent.WowApi;

/// <summary>An encounter as it stands in the file, under its id.</summary>
[LuaTable]
public sealed class EncounterRow
{
    [LuaName("name")]
    public required string Name { get; init; }

    /// <summary><c>raid</c> or <c>mythicplus</c>.</summary>
    [LuaName("type")]
    public required string Type { get; init; }

    [LuaName("journalID")]
    public int? JournalID { get; init; }

    [LuaName("mapID")]
    public int? MapID { get; init; }

    /// <summary>Given where two wings share the map.</summary>
    [LuaName("challengeMapID")]
    public int? ChallengeMapID { get; init; }

    [LuaName("order")]
    public int? Order { get; init; }
}
