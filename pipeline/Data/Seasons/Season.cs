namespace AzerothsTopTalent.Data;

/// <summary>What is played now: the current raid zones and the Mythic+ season.</summary>
/// <param name="Expansion">Name of the newest expansion with a current zone.</param>
/// <param name="Zones">Raid zones by id, then the Mythic+ zone.</param>
/// <param name="UnknownSpecs">Specs whose spelling the service does not know: asking for them would give nothing, silently.</param>
public sealed record Season(string Expansion, IReadOnlyList<SeasonZone> Zones, IReadOnlyList<int> UnknownSpecs)
{
    public IEnumerable<(SeasonZone Zone, SeasonEncounter Encounter)> Encounters() =>
        Zones.SelectMany(zone => zone.Encounters.Select(encounter => (zone, encounter)));

    /// <summary>Two seasons with the same key hold the same data; part of the checkpoint's config.</summary>
    public string Key() =>
        string.Join(
            ' ',
            Zones.Select(zone =>
                $"{zone.Id}/{zone.Partition}:{string.Join(',', zone.Encounters.Select(encounter => encounter.Id))}"
            )
        );
}
