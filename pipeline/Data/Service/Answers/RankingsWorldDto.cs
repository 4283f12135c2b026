namespace AzerothsTopTalent.Data;

internal sealed record RankingsWorldDto(RankedEncounterDto? Encounter);
