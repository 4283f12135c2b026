namespace AzerothsTopTalent.Data;

internal sealed record RankedEncounterDto(int Id, RankingsDto? CharacterRankings);
