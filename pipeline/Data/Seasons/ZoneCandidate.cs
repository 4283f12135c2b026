namespace AzerothsTopTalent.Data;

/// <summary>A chosen zone with the partitions worth asking for, best first; never empty.</summary>
internal sealed record ZoneCandidate(ZoneDto Zone, ContentType Content, IReadOnlyList<PartitionDto> Partitions);
