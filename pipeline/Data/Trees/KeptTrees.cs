using System.Text.Json.Serialization;

namespace AzerothsTopTalent.Data;

/// <summary>What is known of the trees file in the cache.</summary>
internal sealed record KeptTrees(string Address, string? ETag, DateTimeOffset? Modified, DateTimeOffset Fetched);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(KeptTrees))]
internal sealed partial class KeptTreesJson : JsonSerializerContext;
