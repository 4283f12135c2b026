namespace AzerothsTopTalent.WowApi;

/// <summary>A class tree that builds were encoded for: how many nodes, and the fingerprint of their order.</summary>
[LuaTable]
public sealed class TreeRow
{
    [LuaName("nodes")]
    public int? Nodes { get; init; }

    [LuaName("checksum")]
    public int? Checksum { get; init; }
}
