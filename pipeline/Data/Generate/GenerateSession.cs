using System.Globalization;

namespace AzerothsTopTalent.Data;

/// <summary>One run: what it knows and the order of its steps. The steps stand in the other parts.</summary>
internal sealed partial class GenerateSession : IDisposable
{
    private readonly GenerateOptions options;
    private readonly TimeProvider time;
    private readonly HttpMessageHandler network;
    private readonly IDisk disk;
    private readonly Redactor redactor = new();
    private readonly RunReporter reporter;
    private readonly DateTimeOffset started;
    private readonly OutputFile output;
    private readonly ServiceSettings patience;
    private readonly ServiceClient service;
    private readonly LogBook logs = new();
    private CheckpointFile? checkpoint;
    private Season? season;
    private TalentTrees trees = TalentTrees.None;
    private IReadOnlyList<Cell> plan = [];

    public GenerateSession(
        GenerateOptions options,
        IProgressSink progress,
        TimeProvider time,
        HttpMessageHandler network,
        IDisk disk
    )
    {
        this.options = options;
        this.time = time;
        this.network = network;
        this.disk = disk;
        started = time.GetUtcNow();
        reporter = new RunReporter(progress, redactor);
        output = new OutputFile(disk, options.OutputPath);
        patience = new ServiceSettings
        {
            Address = options.BaseAddress.AbsolutePath.EndsWith('/')
                ? options.BaseAddress
                : new Uri(options.BaseAddress + "/"),
            Credentials = options.Credentials,
            TokenFolder = options.KeepToken ? options.CacheFolder : null,
            Parallel = options.Parallel,
            Wait = options.Wait,
            ReservePoints = options.ReservePoints,
            AttemptTimeout = options.AttemptTimeout,
            TotalTimeout = options.TotalTimeout,
            RetryDelay = options.RetryDelay,
            BreakDuration = options.BreakDuration,
            Seed = options.Seed,
        };
        service = new ServiceClient(patience, network, redactor, time, reporter.Report);
    }

    public async Task<GenerateOutcome> RunAsync(CancellationToken cancellation)
    {
        GenerateOutcome outcome;
        try
        {
            outcome = await StepsAsync(cancellation).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            outcome = Ended(Failures.Cancelled());
        }
        if (checkpoint?.Close() is { } failure && outcome.ExitCode == ExitCode.Ok)
            outcome = Ended(failure);
        reporter.Report(new RunFinished(outcome));
        return outcome;
    }

    public void Dispose()
    {
        checkpoint?.Dispose();
        service.Dispose();
    }

    private async Task<GenerateOutcome> StepsAsync(CancellationToken cancellation)
    {
        reporter.Report(new RunStarted(options.Source, Text.Clean(options.BaseAddress.Authority), started));
        if (HostRule.Check(options.BaseAddress, options.TrustHost) is { } untrusted)
            return Ended(untrusted);
        if (options.Top is < 1 or > ServiceLimits.MaxPlayers)
            return Ended(Failures.UnknownSelection($"--top goes from 1 to {ServiceLimits.MaxPlayers}."));
        if (!WorkPlanner.Specs(options.Selection).Has(out var specs, out var failure))
            return Ended(failure);
        if ((OpenCheckpoint() ?? output.Load(options.Source)) is { } unusable)
            return Ended(unusable);

        if (KnownSeason() is { } known)
        {
            season = known;
            if (Plan(specs) is { } wrong)
                return Ended(wrong);
            if (IsUpToDate())
                return UpToDate();
        }
        if (await LoadTreesAsync(cancellation).ConfigureAwait(false) is { } noTrees)
            return Ended(noTrees);
        if (season is null && await DiscoverAsync(specs, cancellation).ConfigureAwait(false) is { } unknown)
            return Ended(unknown);
        if (StartRun() is { } broken)
            return Ended(broken);
        if (await FetchAllAsync(cancellation).ConfigureAwait(false) is { } stopped)
            return Ended(stopped);
        return Finish();
    }

    private Failure? OpenCheckpoint()
    {
        var config = new ConfigLine(
            ConfigLine.CurrentFormat,
            options.Source,
            options.SourceStamp ?? options.BaseAddress.Authority,
            options.Top,
            options.RaidDifficulty ?? Difficulty.Mythic,
            [.. options.RaidZones.Order()],
            options.MythicPlusZone ?? 0,
            options.Partition ?? 0
        );
        var path = CheckpointFile.PathFor(options.CheckpointFolder, options.Source);
        var opened = CheckpointFile.Open(disk, path, config, options.Fresh, reporter.Warn);
        if (!opened.Has(out checkpoint, out var failure))
            return failure;
        return null;
    }

    private Season? KnownSeason() =>
        checkpoint!.State.Season is { } known && known.At + options.MaxAge > time.GetUtcNow() ? known.Season : null;

    private async Task<Failure?> LoadTreesAsync(CancellationToken cancellation)
    {
        var source = new TreeSource(options, patience, network, disk, time, reporter);
        var loaded = await source.LoadAsync(cancellation).ConfigureAwait(false);
        if (loaded.Has(out var found, out var failure))
            trees = found;
        else
            reporter.Warn(
                $"{failure.Message} Import codes are read from reports, which costs more, and cannot be proven."
            );
        return null;
    }

    private async Task<Failure?> DiscoverAsync(IReadOnlyList<SpecInfo> specs, CancellationToken cancellation)
    {
        var choice = new SeasonChoice(
            options.RaidZones,
            options.MythicPlusZone,
            options.Partition,
            options.Selection.Content
        );
        var discovered = await new Discovery(service, reporter.Warn)
            .RunAsync(choice, cancellation)
            .ConfigureAwait(false);
        if (!discovered.Has(out var found, out var failure))
            return failure;
        var before = checkpoint!.State.Season?.Season;
        if (before is not null && before.Key() != found.Key())
        {
            if (checkpoint.StartAnew("the zones or partitions changed", reporter.Warn) is { } broken)
                return broken;
        }
        season = found;
        foreach (var spec in found.UnknownSpecs.Select(SpecCatalog.ById).OfType<SpecInfo>())
            reporter.Warn(
                $"The service does not know {spec.Title} by the name {spec.ClassSlug}/{spec.SpecSlug}; it is left out."
            );
        return checkpoint.Add(new SeasonLine(time.GetUtcNow(), found)) ?? Plan(specs);
    }

    private Failure? Plan(IReadOnlyList<SpecInfo> specs)
    {
        var planned = WorkPlanner.Cells(season!, specs, options.Selection);
        if (!planned.Has(out var cells, out var failure))
            return failure;
        plan = cells;
        return null;
    }

    /// <summary>A new run begins when the last one was finished, or so long ago that nothing of it is good any more.</summary>
    private Failure? StartRun()
    {
        var state = checkpoint!.State;
        var isOver = state.Started is null || (state.Done is not null && !plan.All(IsDone));
        var isStale = state.Started + options.MaxAge < started && !state.Cells.Values.Any(IsFresh);
        return isOver || isStale ? checkpoint.Add(new RunLine(started)) : null;
    }

    private bool IsFresh(CellLine cell) => cell.At + options.MaxAge > started;

    private bool IsDone(Cell cell) => checkpoint!.State.Cells.TryGetValue(cell.Key, out var line) && IsFresh(line);

    private bool IsUpToDate() =>
        checkpoint!.State.Done is { } done
        && done.Output == output.Digest()
        && done.Options == OutputOptions()
        && plan.All(IsDone);

    private string OutputOptions() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{TalentData.Format} {options.Codes} {options.SourceDateEpoch?.ToUnixTimeSeconds()}"
        );
}
