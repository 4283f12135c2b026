namespace AzerothsTopTalent.Data;

/// <content>Publishing: spot check, one spec at a time, the file after each.</content>
internal sealed partial class GenerateSession
{
    private readonly SemaphoreSlim publishing = new(1, 1);
    private readonly Dictionary<int, SpecEncoder> encoders = [];
    private readonly HashSet<int> disagreeing = [];
    private bool spotsChecked;

    /// <summary>
    /// One cell of each class to begin with, so that the spot check can tell early which classes must be read from reports.
    /// None when codes come from reports anyway, or for classes checked before the run was interrupted.
    /// </summary>
    private List<Cell> FirstOfClasses(List<Cell> open)
    {
        if (options.Codes == CodeSource.Reports)
            return [];
        return
        [
            .. open.Where(cell => trees.Specs.ContainsKey(cell.Spec.SpecId) && SpotOf(cell.Spec.ClassId) is null)
                .DistinctBy(cell => cell.Spec.ClassId),
        ];
    }

    private SpotLine? SpotOf(int classId) =>
        checkpoint!.State.Spots.TryGetValue(classId, out var spot)
        && spot.Checksum == trees.Classes.GetValueOrDefault(classId)?.Checksum
            ? spot
            : null;

    private async Task<Failure?> SpotCheckAsync(CancellationToken cancellation)
    {
        var asked = plan.Where(cell => SpotOf(cell.Spec.ClassId) is null && trees.Specs.ContainsKey(cell.Spec.SpecId))
            .Select(cell => (cell.Spec, Logs: logs.Cell(cell.Spec.SpecId, cell.Encounter.Id)))
            .Where(one => one.Logs is { Count: > 0 })
            .DistinctBy(one => one.Spec.ClassId)
            .Select(one => (one.Spec, one.Logs!, Encoder(one.Spec)))
            .ToList();
        spotsChecked = true;
        if (asked.Count == 0 || options.Codes == CodeSource.Reports)
            return null;
        var check = new SpotCheck(new ReportLookup(service), reporter);
        var answer = await check.RunAsync(asked, cancellation).ConfigureAwait(false);
        if (!answer.Has(out var agreed, out var failure))
        {
            if (failure.StopsTheRun)
                return failure;
            reporter.Warn($"The codes could not be compared with the service's: {failure.Message}");
            return null;
        }
        foreach (var (classId, agrees) in agreed)
        {
            if (checkpoint!.Add(new SpotLine(classId, trees.Classes[classId].Checksum, agrees)) is { } broken)
                return broken;
        }
        NoteDisagreeing();
        return null;
    }

    private void NoteDisagreeing()
    {
        foreach (var spot in checkpoint!.State.Spots.Values)
        {
            if (!spot.Agrees && SpotOf(spot.Class) is not null)
                disagreeing.Add(spot.Class);
        }
    }

    /// <summary>What the checkpoint holds already is in the file before the first request.</summary>
    private async Task<Failure?> PublishKnownAsync(CancellationToken cancellation)
    {
        NoteDisagreeing();
        var selected = plan.Select(cell => cell.Spec).ToHashSet();
        foreach (var spec in SpecCatalog.All)
        {
            var isOpen = openCells.GetValueOrDefault(spec.SpecId) > 0;
            if (isOpen || (!selected.Contains(spec) && checkpoint!.CellsOf(spec.SpecId).Count == 0))
                continue;
            var built = await BuildAsync(spec, cancellation).ConfigureAwait(false);
            if (built.Has(out var builds, out var failure))
                output.Publish(builds);
            else if (failure.StopsTheRun)
                return failure;
            else
                unpublished[spec.SpecId] = failure;
        }
        return output.Published.Count > 0 ? WriteOutput() : null;
    }

    /// <summary>Specs whose only open cell was the one fetched for the spot check.</summary>
    private async Task PublishReadyAsync(IReadOnlyList<Cell> first, CancellationToken cancellation)
    {
        foreach (
            var spec in first.Select(cell => cell.Spec).Where(spec => openCells.GetValueOrDefault(spec.SpecId) == 0)
        )
            await PublishAsync(spec, cancellation).ConfigureAwait(false);
    }

    private async Task PublishAsync(SpecInfo spec, CancellationToken cancellation)
    {
        // Before the spot check nothing is known of the class; whoever finishes the check publishes.
        if (!spotsChecked)
            return;
        await publishing.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            var built = await BuildAsync(spec, cancellation).ConfigureAwait(false);
            if (!built.Has(out var builds, out var failure))
            {
                if (failure.StopsTheRun)
                    Interlocked.CompareExchange(ref stop, failure, null);
                else
                    unpublished[spec.SpecId] = failure;
                return;
            }
            output.Publish(builds);
            if (WriteOutput() is { } broken)
                Interlocked.CompareExchange(ref stop, broken, null);
            var wanted = plan.Select(cell => cell.Spec.SpecId).ToHashSet();
            var finished = output.Published.Keys.Count(wanted.Contains);
            reporter.Report(new SpecFinished(spec.ClassName, spec.SpecId, spec.Name, finished, wanted.Count));
        }
        finally
        {
            logs.Forget(spec.SpecId);
            lock (encoders)
                encoders.Remove(spec.SpecId);
            publishing.Release();
        }
    }

    private Task<Result<SpecBuilds>> BuildAsync(SpecInfo spec, CancellationToken cancellation)
    {
        var cells = checkpoint!.CellsOf(spec.SpecId);
        if (cells.Count > 0 && cells.Values.All(cell => cell.Builds.Count == 0))
            return Task.FromResult<Result<SpecBuilds>>(Failures.NobodyRanked(spec));
        var isUnproven = disagreeing.Contains(spec.ClassId);
        var encoder = Encoder(spec);
        var fetcher = new CellFetcher(service, options, time);
        var codes = new CodeBook(
            checkpoint!,
            new ReportLookup(service),
            fetcher,
            logs,
            share: options.Codes == CodeSource.Trees
        );
        var fromReports = options.Codes == CodeSource.Reports || isUnproven || encoder.Tree is null;
        var publisher = new SpecPublisher(spec, encoder, fromReports, isUnproven, codes, reporter);
        var previous = output.Previous?.Specs.GetValueOrDefault(spec.SpecId);
        return publisher.PublishAsync(season!, cells, previous, cancellation);
    }

    private SpecEncoder Encoder(SpecInfo spec)
    {
        lock (encoders)
        {
            if (!encoders.TryGetValue(spec.SpecId, out var encoder))
                encoders[spec.SpecId] = encoder = new SpecEncoder(trees.Specs.GetValueOrDefault(spec.SpecId));
            return encoder;
        }
    }
}
