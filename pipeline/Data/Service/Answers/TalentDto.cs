using System.Text.Json.Serialization;

namespace AzerothsTopTalent.Data;

internal readonly record struct TalentDto([property: JsonPropertyName("talentID")] int TalentId, int Points);
