namespace AzerothsTopTalent.Data;

/// <summary>A zone as the service groups encounters. A raid zone can span several instances of the game, so nothing is mapped by zone.</summary>
/// <param name="Id">The service's zone id.</param>
/// <param name="Name">For display; clean.</param>
/// <param name="Content">Raid or Mythic+.</param>
/// <param name="Partition">The partition to ask for.</param>
/// <param name="PartitionName">Its label, such as "12.1".</param>
/// <param name="Encounters">In the zone's order; never empty.</param>
public sealed record SeasonZone(
    int Id,
    string Name,
    ContentType Content,
    int Partition,
    string PartitionName,
    IReadOnlyList<SeasonEncounter> Encounters
);
