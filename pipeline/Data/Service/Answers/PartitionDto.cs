namespace AzerothsTopTalent.Data;

internal sealed record PartitionDto(int Id, string? Name, string? CompactName, bool? Default);
