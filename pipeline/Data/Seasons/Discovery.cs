namespace AzerothsTopTalent.Data;

/// <summary>Finds the season in at most two requests: the list of all zones, and a look into partitions where there is a choice.</summary>
internal sealed class Discovery(ServiceClient service, Action<string> warn)
{
    // A spec and a difficulty that somebody plays on the first evening of any patch.
    private const int ProbeSpec = 72;

    public async Task<Result<Season>> RunAsync(SeasonChoice choice, CancellationToken cancellation)
    {
        var answer = await service
            .SendAsync(
                new ServiceRequest<DiscoveryData, DiscoveryData>(
                    GraphQlOperation.Load("Discovery"),
                    new Dictionary<string, object>(),
                    ServiceJson.Default.EnvelopeDiscoveryData,
                    data => data
                )
                {
                    About = "the list of zones",
                },
                cancellation
            )
            .ConfigureAwait(false);
        if (!answer.Has(out var data, out var failure))
            return failure;
        var found = SeasonFinder.Find(data, choice);
        if (!found.Has(out var candidates, out failure))
            return failure;
        var partitions = await ProbeAsync(candidates, cancellation).ConfigureAwait(false);
        if (!partitions.Has(out var chosen, out failure))
            return failure;
        return SeasonFinder.Build(data, candidates, candidate => chosen[candidate.Zone.Id]);
    }

    private async Task<Result<Dictionary<int, PartitionDto>>> ProbeAsync(
        IReadOnlyList<ZoneCandidate> candidates,
        CancellationToken cancellation
    )
    {
        var chosen = candidates.ToDictionary(one => one.Zone.Id, one => one.Partitions[0]);
        var probes = candidates
            .Where(candidate => candidate.Partitions.Count > 1)
            .SelectMany(candidate => candidate.Partitions.Select(partition => (candidate, partition)))
            .ToList();
        if (probes.Count == 0)
            return chosen;
        var answer = await service.SendAsync(Request(probes), cancellation).ConfigureAwait(false);
        if (!answer.Has(out var rows, out var failure))
            return failure;
        for (var index = probes.Count - 1; index >= 0; index--)
        {
            // From the lowest partition up: the highest one with rows stays.
            if (rows[index] > 0)
                chosen[probes[index].candidate.Zone.Id] = probes[index].partition;
        }
        foreach (var candidate in candidates)
        {
            var partition = chosen[candidate.Zone.Id];
            if (partition != candidate.Partitions[0])
                warn(
                    $"{Text.Clean(candidate.Zone.Name)}: partition {Text.Clean(candidate.Partitions[0].Name)} is still empty; using {Text.Clean(partition.Name)}."
                );
        }
        return chosen;
    }

    private static ServiceRequest<ProbeData, IReadOnlyList<int>> Request(
        List<(ZoneCandidate Candidate, PartitionDto Partition)> probes
    )
    {
        var spec = SpecCatalog.ById(ProbeSpec)!;
        var variables = new Dictionary<string, object>();
        for (var index = 0; index < probes.Count; index++)
        {
            var (candidate, partition) = probes[index];
            variables[$"encounter{index}"] = SeasonFinder.Encounters(candidate.Zone).First().Id;
            variables[$"partition{index}"] = partition.Id;
            variables[$"difficulty{index}"] =
                candidate.Content == ContentType.Raid ? Difficulty.Heroic : Difficulty.Dungeon;
            variables[$"className{index}"] = spec.ClassSlug;
            variables[$"specName{index}"] = spec.SpecSlug;
            variables[$"metric{index}"] = spec.Metric(candidate.Content);
        }
        return new ServiceRequest<ProbeData, IReadOnlyList<int>>(
            GraphQlOperation.Load("PartitionProbe", probes.Count),
            variables,
            ServiceJson.Default.EnvelopeProbeData,
            data => Rows(data, probes.Count)
        )
        {
            Weight = probes.Count,
            AcceptsPartialData = true,
            About = "the partitions",
        };
    }

    private static Result<IReadOnlyList<int>> Rows(ProbeData data, int count)
    {
        var rows = new int[count];
        for (var index = 0; index < count; index++)
        {
            var probe = data.WorldData?.GetValueOrDefault($"p{index}");
            rows[index] = probe?.CharacterRankings?.Rankings?.Count ?? 0;
        }
        return rows;
    }
}
