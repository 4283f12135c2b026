namespace AzerothsTopTalent.WowApi.Manifest;

/// <summary>What stands in a signature: <c>(configID: int, nodeID: int) -> nodeInfo: TraitNodeInfo</c>.</summary>
internal readonly record struct ApiSignature(
    EquatableArray<ApiParameter> Parameters,
    EquatableArray<ApiParameter> Returns
);
