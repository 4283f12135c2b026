namespace AzerothsTopTalent.Data;

internal sealed record ZoneDto(
    int Id,
    string? Name,
    bool? Frozen,
    IReadOnlyList<DifficultyDto?>? Difficulties,
    IReadOnlyList<PartitionDto?>? Partitions,
    IReadOnlyList<EncounterDto?>? Encounters
);
