using System.Text.Json.Serialization;

namespace AzerothsTopTalent.Data;

internal sealed record ReportDto(string? Code, [property: JsonPropertyName("fightID")] int? FightId);
