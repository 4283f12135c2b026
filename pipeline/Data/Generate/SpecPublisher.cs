namespace AzerothsTopTalent.Data;

/// <summary>
/// Makes the published builds of one spec out of its cells. The encoder encodes and proves; without a tree it does neither.
/// With <c>fromReports</c> codes come from reports instead. With <c>unproven</c> the tree is known to be wrong, so codes
/// from reports cannot be proven against it.
/// </summary>
internal sealed class SpecPublisher(
    SpecInfo spec,
    SpecEncoder encoder,
    bool fromReports,
    bool unproven,
    CodeBook codes,
    RunReporter reporter
)
{
    // Each costs two requests.
    private const int MostLookups = 3;

    /// <summary>The spec's builds: of cells at hand, else of the previous file.</summary>
    public async Task<Result<SpecBuilds>> PublishAsync(
        Season season,
        IReadOnlyDictionary<int, CellLine> cells,
        SpecBuilds? previous,
        CancellationToken cancellation
    )
    {
        var general = new Dictionary<ContentType, PublishedBuild>();
        var encounters = new Dictionary<int, PublishedBuild>();
        foreach (var content in season.Zones.Select(zone => zone.Content).Distinct())
        {
            var all = season
                .Encounters()
                .Where(one => one.Zone.Content == content)
                .Select(one => new Cell(spec, one.Zone, one.Encounter))
                .ToList();
            var known = all.Where(cell => cells.ContainsKey(cell.Encounter.Id))
                .Select(cell => (Cell: cell, Line: cells[cell.Encounter.Id]))
                .ToList();
            foreach (var cell in all)
            {
                var own = known.Where(one => one.Cell == cell).ToList();
                var before = own.Count == 0 ? Proven(previous?.Encounters.GetValueOrDefault(cell.Encounter.Id)) : null;
                var built = await PickAsync(own, before, cancellation).ConfigureAwait(false);
                if (built.Failure is { } failure)
                    return failure;
                if (built.Value is { } build)
                    encounters[cell.Encounter.Id] = build;
            }
            var generalBefore = known.Count < all.Count ? Proven(previous?.General.GetValueOrDefault(content)) : null;
            var overall = await PickAsync(known, generalBefore, cancellation).ConfigureAwait(false);
            if (overall.Failure is { } stop)
                return stop;
            if (overall.Value is { } found)
                general[content] = found;
        }
        return new SpecBuilds(spec.SpecId, general, encounters);
    }

    /// <summary>A build of the previous file, if it still fits the tree.</summary>
    public PublishedBuild? Proven(PublishedBuild? build) =>
        build is null || encoder.Tree is null || unproven || encoder.IsLegal(build.Code) ? build : null;

    private async Task<Result<PublishedBuild?>> PickAsync(
        IReadOnlyList<(Cell Cell, CellLine Line)> cells,
        PublishedBuild? before,
        CancellationToken cancellation
    )
    {
        if (before is not null)
            return before;
        var tally = new BuildTally();
        foreach (var build in cells.SelectMany(one => one.Line.Builds).Select(CellBuilds.Read).OfType<BuildCount>())
            tally.Add(build);
        if (tally.Players == 0)
            return (PublishedBuild?)null;
        var contenders = Popularity.Merge(tally.Builds, fromReports ? _ => null : encoder.Encode);
        var lookups = 0;
        var refused = 0;
        foreach (var contender in Popularity.Order(contenders))
        {
            var code = contender.Code;
            if (code is null && lookups++ < MostLookups)
            {
                var found = await codes.FindAsync(spec, contender.Talents, cells, cancellation).ConfigureAwait(false);
                if (!found.Has(out code, out var failure))
                {
                    if (failure.Kind is not (FailureKind.CodeUnavailable or FailureKind.GraphQlRefused))
                        return failure;
                    reporter.Warn($"{spec.Title}: {failure.Message}");
                }
            }
            if (code is not null && IsGood(code))
                return Publish(contender, code, contenders, tally.Players, Difficulties(cells));
            refused++;
            if (refused > contenders.Count / 2 && fromReports)
                break;
        }
        reporter.Warn($"{spec.Title}: none of {contenders.Count} builds is fit to be published{Reason()}");
        return (PublishedBuild?)null;
    }

    private bool IsGood(string code) =>
        encoder.Tree is null || unproven ? ImportCode.IsOf(code, spec.SpecId) : encoder.IsLegal(code);

    private PublishedBuild Publish(
        Contender winner,
        string code,
        IReadOnlyList<Contender> contenders,
        int sampleSize,
        string difficulty
    ) =>
        new(
            code,
            sampleSize,
            contenders.Count,
            Popularity.Percent(winner.Players, sampleSize),
            difficulty,
            fromReports || encoder.Tree is null ? [] : Alternatives(encoder.Tree, code, contenders, sampleSize)
        );

    private List<AlternativeBuild> Alternatives(
        SpecTree tree,
        string winner,
        IReadOnlyList<Contender> contenders,
        int sampleSize
    )
    {
        var missing = tree.HeroTrees.Keys.ToHashSet();
        missing.Remove(encoder.HeroTreeOf(winner));
        var found = new List<AlternativeBuild>();
        foreach (var contender in Popularity.Order(contenders).Where(one => one.Code is not null))
        {
            if (missing.Count == 0)
                break;
            var hero = encoder.HeroTreeOf(contender.Code!);
            if (!missing.Contains(hero) || !encoder.IsLegal(contender.Code!))
                continue;
            missing.Remove(hero);
            var share = Popularity.Percent(contender.Players, sampleSize);
            found.Add(new AlternativeBuild(hero, tree.HeroTrees[hero], contender.Code!, share));
        }
        return found;
    }

    private string Reason() => encoder.Refused is { Count: > 0, Reason: { } reason } ? $": {Text.Clean(reason)}." : ".";

    private static string Difficulties(IReadOnlyList<(Cell Cell, CellLine Line)> cells) =>
        string.Join(
            " + ",
            cells.Select(one => one.Line.Difficulty).Distinct().OrderDescending().Select(Difficulty.Name)
        );
}
