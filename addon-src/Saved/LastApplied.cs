namespace AzerothsTopTalent.WowApi;

/// <summary>A build that was put on, and how to get back to the one before.</summary>
[LuaTable]
public sealed class LastApplied
{
    [LuaName("talentCode")]
    public required string TalentCode { get; set; }

    /// <summary>The talents worn before, as a build string.</summary>
    [LuaName("before")]
    public required string Before { get; set; }

    /// <summary>The saved loadout that was selected before, or nil.</summary>
    [LuaName("loadout")]
    public int? Loadout { get; set; }

    /// <summary>The character's level then: at another one the points differ.</summary>
    [LuaName("level")]
    public required int Level { get; set; }

    /// <summary>The node order then, see <see cref="Talents.NodeOrder"/>.</summary>
    [LuaName("tree")]
    public required int Tree { get; set; }

    /// <summary>Server time in seconds.</summary>
    [LuaName("time")]
    public required long Time { get; set; }
}
