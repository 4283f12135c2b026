namespace AzerothsTopTalent.Data;

internal sealed record FightDto(int Id, IReadOnlyList<int>? FriendlyPlayers, string? TalentImportCode);
