using System.Collections.Concurrent;

namespace AzerothsTopTalent.Data;

/// <content>Fetching: the workers and what they share.</content>
internal sealed partial class GenerateSession
{
    // So many cells in a row that cannot be fetched say that the rest cannot be fetched either.
    private const int MostLeftInRow = 12;

    private readonly ConcurrentDictionary<(int, int), Failure> left = new();
    private readonly ConcurrentDictionary<int, bool> unknownEncounters = new();
    private readonly Dictionary<int, int> openCells = [];
    private Failure? stop;
    private int done;
    private int leftInRow;

    private async Task<Failure?> FetchAllAsync(CancellationToken cancellation)
    {
        var open = plan.Where(cell => !IsDone(cell)).ToList();
        TellPlan(open);
        foreach (var cell in open)
            openCells[cell.Spec.SpecId] = openCells.GetValueOrDefault(cell.Spec.SpecId) + 1;
        if (await PublishKnownAsync(cancellation).ConfigureAwait(false) is { } failure)
            return failure;

        var fetcher = new CellFetcher(service, options, time);
        var first = FirstOfClasses(open);
        await WorkAsync(first, fetcher, cancellation).ConfigureAwait(false);
        if (stop is null)
            stop = await SpotCheckAsync(cancellation).ConfigureAwait(false);
        if (stop is null)
            await PublishReadyAsync(first, cancellation).ConfigureAwait(false);
        if (stop is null)
            await WorkAsync(open.Except(first), fetcher, cancellation).ConfigureAwait(false);
        return stop;
    }

    private void TellPlan(List<Cell> open)
    {
        foreach (var zone in season!.Zones)
            reporter.Report(
                new SeasonFound(zone.Content.Key(), zone.Id, zone.Name, zone.Partition, zone.Encounters.Count)
            );
        var byClass = plan.GroupBy(cell => cell.Spec.ClassName)
            .ToDictionary(group => group.Key, group => group.Count());
        reporter.Report(new WorkPlanned(plan.Count, plan.Count - open.Count, byClass));
        foreach (var cell in plan.Except(open))
            TellFinished(cell, checkpoint!.State.Cells[cell.Key], isResumed: true);
    }

    private void TellFinished(Cell cell, CellLine line, bool isResumed) =>
        reporter.Report(
            new CellFinished(
                cell.Spec.ClassName,
                cell.Spec.SpecId,
                cell.Spec.Name,
                cell.Encounter.Id,
                cell.Encounter.Name,
                Difficulty.Name(line.Difficulty),
                CellBuilds.Players(line.Builds),
                isResumed,
                Interlocked.Increment(ref done),
                plan.Count
            )
        );

    private async Task WorkAsync(IEnumerable<Cell> cells, CellFetcher fetcher, CancellationToken cancellation)
    {
        var queue = new ConcurrentQueue<Cell>(cells);
        var workers = Enumerable
            .Range(0, Math.Clamp(options.Parallel, 1, 10))
            .Select(_ => Task.Run(Worker, cancellation));
        await Task.WhenAll(workers).ConfigureAwait(false);

        async Task Worker()
        {
            while (Volatile.Read(ref stop) is null && queue.TryDequeue(out var cell))
                await FetchAsync(cell, fetcher, cancellation).ConfigureAwait(false);
        }
    }

    private async Task FetchAsync(Cell cell, CellFetcher fetcher, CancellationToken cancellation)
    {
        if (unknownEncounters.ContainsKey(cell.Encounter.Id))
        {
            Leave(cell, Failures.UnknownEncounter(cell.Encounter.Id));
            return;
        }
        var fetched = await FetchTrustedAsync(cell, fetcher, cancellation).ConfigureAwait(false);
        if (!fetched.Has(out var result, out var failure))
        {
            if (failure.Kind == FailureKind.UnknownEncounter)
                unknownEncounters[cell.Encounter.Id] = true;
            if (failure.StopsTheRun)
                Interlocked.CompareExchange(ref stop, failure, null);
            else
                Leave(cell, failure);
            return;
        }
        Interlocked.Exchange(ref leftInRow, 0);
        logs.Keep(cell.Spec.SpecId, cell.Encounter.Id, result.Logs);
        if (checkpoint!.Add(result.Line) is { } broken)
        {
            Interlocked.CompareExchange(ref stop, broken, null);
            return;
        }
        TellFinished(cell, result.Line, isResumed: false);
        if (IsLastOf(cell.Spec))
            await PublishAsync(cell.Spec, cancellation).ConfigureAwait(false);
    }

    private void Leave(Cell cell, Failure failure)
    {
        left[cell.Key] = failure;
        reporter.Report(new CellLeft(cell.Spec.SpecId, cell.Encounter.Id, failure.Message));
        var isOutage = failure.IsTransient || failure.Kind is FailureKind.TotalTimedOut;
        if (isOutage && Interlocked.Increment(ref leftInRow) >= MostLeftInRow)
            Interlocked.CompareExchange(ref stop, Failures.CircuitOpen(), null);
    }

    private bool IsLastOf(SpecInfo spec)
    {
        lock (openCells)
            return --openCells[spec.SpecId] == 0;
    }
}
