namespace AzerothsTopTalent.Data;

/// <summary>The result of a run.</summary>
public sealed record GenerateOutcome
{
    public required RunEnd End { get; init; }

    /// <summary>See <see cref="Data.ExitCode"/>.</summary>
    public required int ExitCode { get; init; }

    /// <summary>One sentence for a person: what happened and, if work is left, when to come back.</summary>
    public required string Message { get; init; }

    /// <summary>What stopped or failed the run.</summary>
    public FailureKind? Failure { get; init; }

    public required string OutputPath { get; init; }

    public int CellsDone { get; init; }

    public int CellsTotal { get; init; }

    public int SpecsDone { get; init; }

    public int SpecsTotal { get; init; }

    /// <summary>What is left to do, one line a spec: "Druid: Feral (3 of 17 encounters)".</summary>
    public IReadOnlyList<string> Left { get; init; } = [];

    /// <summary>When the service's points are back, where that is why the run stopped.</summary>
    public DateTimeOffset? ComeBack { get; init; }

    /// <summary>GraphQL requests sent, retries included; token and talent trees are not among them.</summary>
    public int Requests { get; init; }

    /// <summary>Ranking pages among the requests.</summary>
    public int Pages { get; init; }

    /// <summary>Points spent by this run as the service counts them; an estimate for the last requests.</summary>
    public double Points { get; init; }

    /// <summary>Parses with talents behind <see cref="Builds"/>, those fetched by earlier runs included.</summary>
    public int Players { get; init; }

    /// <summary>Builds of the specs this run published.</summary>
    public int Builds { get; init; }

    public IReadOnlyList<string> Warnings { get; init; } = [];

    public TimeSpan Elapsed { get; init; }
}
