using System.Collections.Concurrent;

namespace AzerothsTopTalent.Data;

/// <content>The file's frame, and how a run ends.</content>
internal sealed partial class GenerateSession
{
    private readonly ConcurrentDictionary<int, Failure> unpublished = new();
    private bool? writtenComplete;

    private Failure? WriteOutput()
    {
        var complete = IsComplete();
        var previous = output.Previous;
        var head = new TalentData
        {
            Source = options.Source,
            Complete = complete,
            Timestamp = options.SourceDateEpoch ?? checkpoint!.State.Started ?? started,
            Expansion = season!.Expansion,
            Zones = season.Zones,
            Top = options.Top,
            Trees = trees
                .Classes.Where(one => !disagreeing.Contains(one.Key))
                .ToDictionary(one => one.Key, one => one.Value),
            Unproven = Unproven(),
            Encounters = season.Encounters().ToDictionary(one => one.Encounter.Id, one => one.Encounter),
            Specs = new Dictionary<int, SpecBuilds>(),
        };
        var wrote = output.Write(head, Kept);
        if (!wrote.Has(out var isNew, out var failure))
            return failure;
        writtenComplete = complete;
        if (isNew)
            reporter.Report(new FileWritten(options.OutputPath, complete, output.Published.Count));
        return null;
    }

    private IReadOnlyList<int> Unproven() =>
        [
            .. SpecCatalog
                .All.Where(spec => disagreeing.Contains(spec.ClassId) || !trees.Classes.ContainsKey(spec.ClassId))
                .Select(spec => spec.ClassId)
                .Distinct(),
        ];

    /// <summary>What of a spec's previous data still fits: builds made for another tree are dropped.</summary>
    private SpecBuilds? Kept(SpecBuilds previous)
    {
        if (SpecCatalog.ById(previous.SpecId) is not { } spec)
            return null;
        var encoder = Encoder(spec);
        var classOf = spec.ClassId;
        if (encoder.Tree is null || disagreeing.Contains(classOf))
            return previous;
        var kept = new SpecBuilds(
            previous.SpecId,
            previous
                .General.Where(one => encoder.IsLegal(one.Value.Code))
                .ToDictionary(one => one.Key, one => one.Value),
            previous
                .Encounters.Where(one => encoder.IsLegal(one.Value.Code))
                .ToDictionary(one => one.Key, one => one.Value)
        );
        return kept.General.Count + kept.Encounters.Count > 0 ? kept : null;
    }

    private bool IsComplete() =>
        SpecCatalog
            .All.Where(spec => !season!.UnknownSpecs.Contains(spec.SpecId))
            .All(spec =>
                output.Published.ContainsKey(spec.SpecId)
                && checkpoint!.CellsOf(spec.SpecId) is var cells
                && season!.Encounters().All(one => cells.ContainsKey(one.Encounter.Id))
            );

    private GenerateOutcome Finish()
    {
        if (unpublished.Values.FirstOrDefault() is { } lookup)
            return Ended(lookup);
        if (left.Values.FirstOrDefault() is { } failure)
            return Ended(failure);
        if (WriteOutput() is { } broken)
            return Ended(broken);
        if (checkpoint!.Add(new DoneLine(output.Digest() ?? "", OutputOptions())) is { } unwritten)
            return Ended(unwritten);
        return Outcome(
            RunEnd.Completed,
            ExitCode.Ok,
            $"{Specs(output.Published.Count)} written to {Text.Clean(options.OutputPath, 300)}."
        );
    }

    private GenerateOutcome UpToDate() =>
        Outcome(
            RunEnd.UpToDate,
            ExitCode.Ok,
            "Everything is up to date; nothing was asked for. Use --fresh to ask again."
        );

    private GenerateOutcome Ended(Failure failure)
    {
        var code = ExitCode.Of(failure);
        var end = code == ExitCode.TryLater ? RunEnd.Stopped : RunEnd.Failed;
        var open = plan.Where(cell => !IsDone(cell)).ToList();
        var progress = plan.Count == 0 ? "" : $" Done: {plan.Count - open.Count} of {plan.Count} cells.";
        var message = redactor.Clean(failure.Message + progress + Standing(failure, end), 1000);
        return Outcome(end, code, message) with
        {
            Failure = failure.Kind,
            ComeBack = failure.Kind == FailureKind.BudgetSpent ? service.Budget.ResetAt : null,
            Left =
            [
                .. open.GroupBy(cell => cell.Spec)
                    .Select(group =>
                        $"{group.Key.Title} ({group.Count()} of {plan.Count(cell => cell.Spec == group.Key)} encounters)"
                    ),
            ],
        };
    }

    /// <summary>What a run that stopped leaves in the file, and how to go on.</summary>
    private string Standing(Failure failure, RunEnd end)
    {
        if (end != RunEnd.Stopped)
            return "";
        var path = Text.Clean(options.OutputPath, 300);
        var file =
            writtenComplete is { } complete
                ? $"{path} was written with {Specs(output.Published.Count)} and complete = {(complete ? "true" : "false")}."
            : output.Previous is not null ? $"{path} is as it was."
            : $"{path} is not written yet.";
        // Spent points come with an hour to come back at.
        return failure.Kind == FailureKind.BudgetSpent ? $" {file}" : $" {file} The same command goes on from there.";
    }

    private static string Specs(int count) => count == 1 ? "1 spec" : $"{count} specs";

    private GenerateOutcome Outcome(RunEnd end, int exitCode, string message) =>
        new()
        {
            End = end,
            ExitCode = exitCode,
            Message = message,
            OutputPath = options.OutputPath,
            CellsDone = plan.Count(IsDone),
            CellsTotal = plan.Count,
            SpecsDone = plan.GroupBy(cell => cell.Spec).Count(spec => spec.All(IsDone)),
            SpecsTotal = plan.Select(cell => cell.Spec).Distinct().Count(),
            Requests = service.Requests,
            Pages = service.Pages,
            Points = Math.Round(service.Budget.SpentByRun, 1),
            Players = output
                .Published.Keys.SelectMany(spec => checkpoint?.CellsOf(spec).Values ?? [])
                .Sum(cell => CellBuilds.Players(cell.Builds)),
            Builds = output.Published.Values.Sum(spec => spec.General.Count + spec.Encounters.Count),
            Warnings = reporter.Warnings,
            Elapsed = time.GetUtcNow() - started,
        };
}
