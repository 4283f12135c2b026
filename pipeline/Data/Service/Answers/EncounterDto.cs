using System.Text.Json.Serialization;

namespace AzerothsTopTalent.Data;

internal sealed record EncounterDto(int Id, string? Name, [property: JsonPropertyName("journalID")] int? JournalId);
