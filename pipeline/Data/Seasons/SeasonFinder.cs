using System.Text.RegularExpressions;

namespace AzerothsTopTalent.Data;

/// <summary>
/// Picks the current zones out of all the service lists: live ones of the newest expansion, without test realm twins,
/// frozen zones, "complete raid" aggregates, dummies and betas.
/// </summary>
internal static partial class SeasonFinder
{
    private const int FirstAggregateZone = 500;

    // A default partition and two below it: nobody plays a partition older than that.
    private const int MostPartitions = 3;

    public static Result<IReadOnlyList<ZoneCandidate>> Find(DiscoveryData data, SeasonChoice choice)
    {
        var expansions = data.WorldData?.Expansions?.OfType<ExpansionDto>().OrderByDescending(one => one.Id).ToList();
        if (expansions is null or { Count: 0 })
            return Failures.UnexpectedShape("no expansions");
        IReadOnlyList<int> dungeonIds = choice.MythicPlusZone is { } id ? [id] : [];
        var raids = Named(expansions, choice.RaidZones, ContentType.Raid) ?? CurrentRaid(expansions) ?? [];
        var dungeons = Named(expansions, dungeonIds, ContentType.MythicPlus) ?? CurrentMythicPlus(expansions) ?? [];
        // Between seasons one content can be missing; that is wrong only for who asks for it.
        if (raids.Count == 0 && (choice.Content != ContentType.MythicPlus || choice.RaidZones.Count > 0))
            return Failures.NoSeason(Missing(choice.RaidZones, "raid zone"));
        if (dungeons.Count == 0 && (choice.Content != ContentType.Raid || dungeonIds.Count > 0))
            return Failures.NoSeason(Missing(dungeonIds, "Mythic+ season"));
        List<ZoneCandidate> chosen =
        [
            .. raids.Select(zone => Candidate(zone, ContentType.Raid, choice.Partition)),
            .. dungeons.Select(zone => Candidate(zone, ContentType.MythicPlus, choice.Partition)),
        ];
        return chosen;
    }

    /// <summary>The season with the partition chosen for each zone.</summary>
    public static Season Build(
        DiscoveryData data,
        IReadOnlyList<ZoneCandidate> candidates,
        Func<ZoneCandidate, PartitionDto> partitionOf
    )
    {
        var zones = new List<SeasonZone>();
        var orders = new Dictionary<ContentType, int>();
        foreach (var candidate in candidates)
        {
            var partition = partitionOf(candidate);
            var encounters = Encounters(candidate.Zone)
                .Select(encounter => new SeasonEncounter(
                    encounter.Id,
                    NameOf(encounter.Name, $"Encounter {encounter.Id}"),
                    candidate.Content,
                    Math.Max(0, encounter.JournalId ?? 0),
                    orders[candidate.Content] = orders.GetValueOrDefault(candidate.Content) + 1
                ))
                .ToList();
            zones.Add(
                new SeasonZone(
                    candidate.Zone.Id,
                    NameOf(candidate.Zone.Name, $"Zone {candidate.Zone.Id}"),
                    candidate.Content,
                    partition.Id,
                    NameOf(partition.Name, $"partition {partition.Id}"),
                    encounters
                )
            );
        }
        return new Season(ExpansionOf(data, candidates), zones, SlugCheck.UnknownSpecs(data.GameData));
    }

    public static IEnumerable<EncounterDto> Encounters(ZoneDto zone) =>
        (zone.Encounters ?? []).OfType<EncounterDto>().Where(one => one.Id > 0).DistinctBy(one => one.Id);

    private static List<ZoneDto>? CurrentRaid(IReadOnlyList<ExpansionDto> expansions) =>
        expansions
            .Select(expansion =>
            {
                var raids = Live(expansion).Where(zone => HasDifficulty(zone, Difficulty.Mythic)).ToList();
                // A one-boss zone is no tier of its own: it belongs to the tier it came out with.
                var tier = raids.LastOrDefault(zone => Encounters(zone).Count() > 1) ?? raids.LastOrDefault();
                return tier is null ? [] : raids.Where(zone => zone.Id >= tier.Id).ToList();
            })
            .FirstOrDefault(raids => raids.Count > 0);

    private static List<ZoneDto>? CurrentMythicPlus(IReadOnlyList<ExpansionDto> expansions) =>
        expansions
            .Select(expansion =>
                Live(expansion).Where(zone => HasDifficulty(zone, Difficulty.Dungeon)).TakeLast(1).ToList()
            )
            .FirstOrDefault(zones => zones.Count > 0);

    private static List<ZoneDto>? Named(
        IReadOnlyList<ExpansionDto> expansions,
        IReadOnlyList<int> ids,
        ContentType content
    )
    {
        if (ids.Count == 0)
            return null;
        var difficulty = Difficulty.Highest(content);
        return
        [
            .. expansions
                .SelectMany(expansion => expansion.Zones ?? [])
                .OfType<ZoneDto>()
                .Where(zone => ids.Contains(zone.Id) && HasDifficulty(zone, difficulty) && Encounters(zone).Any())
                .DistinctBy(zone => zone.Id)
                .OrderBy(zone => zone.Id),
        ];
    }

    private static List<ZoneDto> Live(ExpansionDto expansion) =>
        [
            .. (expansion.Zones ?? [])
                .OfType<ZoneDto>()
                .Where(zone =>
                    zone.Id < FirstAggregateZone
                    && zone.Frozen != true
                    && !NotPlayed().IsMatch(zone.Name ?? "")
                    && Encounters(zone).Any()
                    && (zone.Partitions is not { Count: > 0 } || LivePartitions(zone).Any())
                )
                // A test realm twin has its live zone's name and a higher id.
                .OrderBy(zone => zone.Id)
                .DistinctBy(zone => zone.Name),
        ];

    private static ZoneCandidate Candidate(ZoneDto zone, ContentType content, int? fixedPartition)
    {
        if (fixedPartition is { } id)
        {
            var known = zone.Partitions?.OfType<PartitionDto>().FirstOrDefault(one => one.Id == id);
            return new ZoneCandidate(zone, content, [known ?? new PartitionDto(id, null, null, null)]);
        }
        var live = LivePartitions(zone).OrderByDescending(one => one.Id).ToList();
        var start = live.FirstOrDefault(one => one.Default == true) ?? live.FirstOrDefault();
        // 0 asks the service for its latest partition.
        return start is null
            ? new ZoneCandidate(zone, content, [new PartitionDto(0, "latest", null, true)])
            : new ZoneCandidate(zone, content, [.. live.Where(one => one.Id <= start.Id).Take(MostPartitions)]);
    }

    private static IEnumerable<PartitionDto> LivePartitions(ZoneDto zone) =>
        (zone.Partitions ?? [])
            .OfType<PartitionDto>()
            .Where(one => !NotPlayed().IsMatch(one.Name ?? "") && !NotPlayed().IsMatch(one.CompactName ?? ""));

    private static bool HasDifficulty(ZoneDto zone, int difficulty) =>
        zone.Difficulties?.Any(one => one?.Id == difficulty) == true;

    private static string ExpansionOf(DiscoveryData data, IReadOnlyList<ZoneCandidate> candidates)
    {
        var expansion = data.WorldData!.Expansions!.OfType<ExpansionDto>()
            .Where(one => one.Zones?.Any(zone => candidates.Any(chosen => chosen.Zone.Id == zone?.Id)) == true)
            .MaxBy(one => one.Id);
        return NameOf(expansion?.Name, "unknown expansion");
    }

    private static string NameOf(string? text, string otherwise) =>
        Text.Clean(text, 80) is { Length: > 0 } name ? name : otherwise;

    private static string Missing(IReadOnlyList<int> ids, string what) =>
        ids.Count == 0 ? what : $"{what} {string.Join(", ", ids)}";

    [GeneratedRegex(
        @"\bPTR\b|\bBeta\b|\bDummy\b|Complete Raid",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex NotPlayed();
}
