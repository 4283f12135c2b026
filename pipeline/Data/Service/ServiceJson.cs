using System.Text.Json.Serialization;

namespace AzerothsTopTalent.Data;

/// <summary>The readers of all answers, generated at compile time. Fields nobody asked for, gear above all, are skipped unread.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(Envelope<BudgetData>))]
[JsonSerializable(typeof(Envelope<DiscoveryData>))]
[JsonSerializable(typeof(Envelope<RankingsData>))]
[JsonSerializable(typeof(Envelope<ProbeData>))]
[JsonSerializable(typeof(Envelope<ReportsData>))]
[JsonSerializable(typeof(TokenDto))]
internal sealed partial class ServiceJson : JsonSerializerContext;
