namespace AzerothsTopTalent.Data;

/// <content>Doubt: answers that are well-formed and still look wrong.</content>
internal sealed partial class GenerateSession
{
    // A report may be private or gone; a few are read in the same two requests as one.
    private const int MostWitnesses = 3;

    /// <summary>
    /// A cell, asked for once more when it looks wrong. Repeated rows that come twice are taken for the truth. Talents
    /// that the trees cannot hold are believed only when the reports say too that the trees are wrong.
    /// </summary>
    private async Task<Result<FetchedCell>> FetchTrustedAsync(
        Cell cell,
        CellFetcher fetcher,
        CancellationToken cancellation
    )
    {
        var fetched = await fetcher.FetchAsync(cell, cancellation).ConfigureAwait(false);
        if (fetched.Value is not { } first || !(IsRepetitive(first) || IsMisfit(first, Misfits(cell, first))))
            return fetched;
        fetched = await fetcher.FetchAsync(cell, cancellation).ConfigureAwait(false);
        if (fetched.Value is not { } second)
            return fetched;
        var misfits = Misfits(cell, second);
        if (!IsMisfit(second, misfits))
            return fetched;
        var judged = await JudgeAsync(cell, second, misfits, cancellation).ConfigureAwait(false);
        return judged is null ? fetched : judged;
    }

    /// <summary>Null when reports confirm that the trees are out of date, else why the cell is not to be believed.</summary>
    private async Task<Failure?> JudgeAsync(
        Cell cell,
        FetchedCell fetched,
        IReadOnlyList<BuildCount> misfits,
        CancellationToken cancellation
    )
    {
        var witnesses = misfits
            .OrderByDescending(build => build.Players)
            .Select(build => fetched.Logs.GetValueOrDefault(build.Talents))
            .OfType<LogReference>()
            .Take(MostWitnesses)
            .ToList();
        var answer = await new ReportLookup(service).CodesAsync(witnesses, cancellation).ConfigureAwait(false);
        if (!answer.Has(out var codes, out var failure))
            return failure;
        var own = codes.OfType<string>().Where(code => ImportCode.IsOf(code, cell.Spec.SpecId)).ToList();
        var encoder = Encoder(cell.Spec);
        lock (encoder)
        {
            // The trees hold what the player really wore, or nothing is known of it: then the page is what is wrong.
            return own.Count == 0 || own.Any(encoder.IsLegal)
                ? Failures.TalentsDoubted(misfits.Sum(build => build.Players), fetched.Players)
                : null;
        }
    }

    private static bool IsRepetitive(FetchedCell fetched) => fetched.Line.Duplicates > fetched.Players;

    private static bool IsMisfit(FetchedCell fetched, IReadOnlyList<BuildCount> misfits) =>
        misfits.Sum(build => build.Players) * 2 > fetched.Players;

    /// <summary>
    /// The builds that the trees cannot hold; none where the trees are missing, known to be wrong, or where reports are to be
    /// asked instead of them.
    /// </summary>
    private IReadOnlyList<BuildCount> Misfits(Cell cell, FetchedCell fetched)
    {
        if (
            options.Codes == CodeSource.Reports
            || !trees.Specs.ContainsKey(cell.Spec.SpecId)
            || disagreeing.Contains(cell.Spec.ClassId)
        )
            return [];
        var encoder = Encoder(cell.Spec);
        lock (encoder)
        {
            return
            [
                .. fetched
                    .Line.Builds.Select(CellBuilds.Read)
                    .OfType<BuildCount>()
                    .Where(build => encoder.Encode(build.Talents) is null),
            ];
        }
    }
}
