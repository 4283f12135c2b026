namespace AzerothsTopTalent.WowApi;

/// <summary>What is saved for the whole account, in <c>AzerothsTopTalentDB</c>.</summary>
[LuaTable]
public sealed class AccountSaved
{
    [LuaName("version")]
    public int Version { get; set; }

    /// <summary>Settings that differ from their defaults, by the names of <see cref="Options"/>.</summary>
    [LuaName("options")]
    public LuaMap<string, object>? Options { get; set; }

    /// <summary>Where bosses were pulled: by language, by room, the encounter ids.</summary>
    [LuaName("rooms")]
    public LuaMap<string, LuaMap<string, LuaMap<int, bool>>>? Rooms { get; set; }

    /// <summary>Kept here by older versions, now the character's own.</summary>
    [LuaName("suppressions")]
    public LuaMap<string, bool>? Suppressions { get; set; }
}
