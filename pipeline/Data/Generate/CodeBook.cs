namespace AzerothsTopTalent.Data;

/// <summary>
/// Import codes from reports, for builds that cannot be encoded here. With <c>share</c> a code once read serves every
/// encounter; the baseline reads it anew for each, as was done before.
/// </summary>
internal sealed class CodeBook(
    CheckpointFile checkpoint,
    ReportLookup reports,
    CellFetcher fetcher,
    LogBook logs,
    bool share
)
{
    /// <summary>The code of a build that some players of these cells wear. Fails when no log gives one, or when the run must stop.</summary>
    public async Task<Result<string>> FindAsync(
        SpecInfo spec,
        TalentSet talents,
        IReadOnlyList<(Cell Cell, CellLine Line)> cells,
        CancellationToken cancellation
    )
    {
        var key = (spec.SpecId, talents.ToString());
        if (share && checkpoint.CodeOf(key.SpecId, key.Item2) is { } known)
            return known;
        var located = await LocateAsync(talents, cells, cancellation).ConfigureAwait(false);
        if (!located.Has(out var log, out var failure))
            return failure;
        var answer = await reports.CodesAsync([log], cancellation).ConfigureAwait(false);
        if (!answer.Has(out var codes, out failure))
            return failure;
        if (codes[0] is not { } code)
            return Failures.CodeUnavailable($"{spec.Title}, the report holds no code of the player");
        if (share && checkpoint.Add(new CodeLine(spec.SpecId, key.Item2, code)) is { } broken)
            return broken;
        return code;
    }

    private async Task<Result<LogReference>> LocateAsync(
        TalentSet talents,
        IReadOnlyList<(Cell Cell, CellLine Line)> cells,
        CancellationToken cancellation
    )
    {
        foreach (var (cell, _) in cells)
        {
            if (logs.Cell(cell.Spec.SpecId, cell.Encounter.Id)?.GetValueOrDefault(talents) is { } log)
                return log;
        }
        // A resumed run has the counts but not the logs: one page brings those of a cell back.
        var text = talents.ToString() + " ";
        foreach (var (cell, line) in cells)
        {
            var isWorn = line.Builds.Any(build => build.StartsWith(text, StringComparison.Ordinal));
            if (!isWorn || logs.Cell(cell.Spec.SpecId, cell.Encounter.Id) is not null)
                continue;
            var again = await fetcher.CollectAsync(cell, line.Difficulty, cancellation).ConfigureAwait(false);
            if (!again.Has(out var collector, out var failure))
                return failure;
            logs.Keep(cell.Spec.SpecId, cell.Encounter.Id, collector.Logs);
            if (collector.Logs.GetValueOrDefault(talents) is { } log)
                return log;
        }
        return Failures.CodeUnavailable("all players with the build are hidden");
    }
}
