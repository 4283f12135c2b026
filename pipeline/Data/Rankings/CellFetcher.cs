namespace AzerothsTopTalent.Data;

/// <summary>Fetches one cell: the pages of the highest difficulty, and of the next lower one while there are too few players.</summary>
internal sealed class CellFetcher(ServiceClient service, GenerateOptions options, TimeProvider time)
{
    /// <summary>Fewer players say little about what is popular.</summary>
    public const int FewPlayers = 20;

    private static readonly GraphQlOperation Raid = GraphQlOperation.Load("RaidRankings");
    private static readonly GraphQlOperation MythicPlus = GraphQlOperation.Load("MythicPlusRankings");

    public async Task<Result<FetchedCell>> FetchAsync(Cell cell, CancellationToken cancellation)
    {
        var content = cell.Zone.Content;
        var start = content == ContentType.Raid ? options.RaidDifficulty : null;
        var enough = Math.Min(FewPlayers, options.Top);
        (int Difficulty, CellCollector Cell)? best = null;
        for (var difficulty = start ?? Difficulty.Highest(content); ; )
        {
            var collected = await CollectAsync(cell, difficulty, cancellation).ConfigureAwait(false);
            if (!collected.Has(out var collector, out var failure))
                return failure;
            if (best is not { } other || collector.Tally.Players > other.Cell.Tally.Players)
                best = (difficulty, collector);
            if (collector.Tally.Players >= enough || Difficulty.Below(difficulty) is not { } lower)
                break;
            difficulty = lower;
        }
        return Finish(cell, best.Value.Difficulty, best.Value.Cell);
    }

    /// <summary>The players of one difficulty, for whoever lost the logs of a cell, too.</summary>
    public async Task<Result<CellCollector>> CollectAsync(Cell cell, int difficulty, CancellationToken cancellation)
    {
        var collector = new CellCollector(options.Top);
        for (var page = 1; !collector.IsFull; page++)
        {
            var answer = await service.SendAsync(Request(cell, difficulty, page), cancellation).ConfigureAwait(false);
            // A glitch answers with an empty list too; believed at once, it would pass for a thin difficulty.
            if (answer.Value is { Players.Count: 0 } && page == 1)
                answer = await service.SendAsync(Request(cell, difficulty, page), cancellation).ConfigureAwait(false);
            if (!answer.Has(out var rankings, out var failure))
                return failure;
            collector.Add(rankings);
            if (!rankings.HasMore || rankings.Players.Count == 0)
                break;
        }
        return collector;
    }

    private FetchedCell Finish(Cell cell, int difficulty, CellCollector collector) =>
        new(
            new CellLine(
                cell.Spec.SpecId,
                cell.Encounter.Id,
                difficulty,
                time.GetUtcNow(),
                collector.Hidden,
                collector.Bare,
                collector.Duplicates,
                CellBuilds.Write(collector.Tally)
            ),
            collector.Tally.Players,
            collector.Logs
        );

    private static ServiceRequest<RankingsData, RankingsPage> Request(Cell cell, int difficulty, int page) =>
        new(
            cell.Zone.Content == ContentType.Raid ? Raid : MythicPlus,
            new Dictionary<string, object>
            {
                ["encounter"] = cell.Encounter.Id,
                ["className"] = cell.Spec.ClassSlug,
                ["specName"] = cell.Spec.SpecSlug,
                ["metric"] = cell.Spec.Metric(cell.Zone.Content),
                ["difficulty"] = difficulty,
                ["partition"] = cell.Zone.Partition,
                ["page"] = page,
            },
            ServiceJson.Default.EnvelopeRankingsData,
            data => RankingsReader.Read(data, cell, page)
        )
        {
            About = cell.About,
            IsPage = true,
        };
}
