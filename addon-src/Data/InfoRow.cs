namespace AzerothsTopTalent.WowApi;

/// <summary>What the file says about itself.</summary>
[LuaTable]
public sealed class InfoRow
{
    [LuaName("format")]
    public int? Format { get; init; }

    /// <summary><c>warcraftlogs</c>, or <c>sandbox</c> for made-up builds.</summary>
    [LuaName("source")]
    public string? Source { get; init; }

    /// <summary>The trees the builds were encoded for, by class id.</summary>
    [LuaName("trees")]
    public LuaMap<int, TreeRow>? Trees { get; init; }

    [LuaName("complete")]
    public bool? Complete { get; init; }
}
