namespace AzerothsTopTalent.WowApi;

/// <summary>What is saved for one character, in <c>AzerothsTopTalentCharDB</c>.</summary>
[LuaTable]
public sealed class CharacterSaved
{
    [LuaName("version")]
    public int Version { get; set; }

    /// <summary>False turns the addon off for this character; absent means on.</summary>
    [LuaName("enabled")]
    public bool? Enabled { get; set; }

    /// <summary>What not to ask again, by keys such as <c>250:raid</c>.</summary>
    [LuaName("suppressions")]
    public LuaMap<string, bool>? Suppressions { get; set; }

    /// <summary>Offers that were closed; see <see cref="AzerothsTopTalent.Closings"/>.</summary>
    [LuaName("closings")]
    public LuaMap<string, string>? Closings { get; set; }

    /// <summary>The last build put on and what was worn before, by specialization.</summary>
    [LuaName("lastApplied")]
    public LuaMap<int, LastApplied>? LastApplied { get; set; }

    /// <summary>The loadout we made for ourselves, by specialization.</summary>
    [LuaName("ownLoadouts")]
    public LuaMap<int, int?>? OwnLoadouts { get; set; }

    /// <summary>Set while our changes are staged, so that a reload in between can clear them away.</summary>
    [LuaName("staging")]
    public string? Staging { get; set; }

    /// <summary>By instance map and difficulty, such as <c>3004:16</c>.</summary>
    [LuaName("raids")]
    public LuaMap<string, RaidLog>? Raids { get; set; }

    /// <summary>The player's own build for a place, by the keys of the suppressions.</summary>
    [LuaName("pins")]
    public LuaMap<string, Pin>? Pins { get; set; }
}
