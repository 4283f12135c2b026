namespace AzerothsTopTalent.Data;

/// <summary>How patiently and how fast the service is asked. See <see cref="GenerateOptions"/> for the meaning and units.</summary>
public sealed record ServiceSettings
{
    public required Uri Address { get; init; }

    public required Credentials Credentials { get; init; }

    public string? TokenFolder { get; init; }

    public int Parallel { get; init; } = 4;

    public bool Wait { get; init; }

    public double ReservePoints { get; init; } = 60;

    public TimeSpan AttemptTimeout { get; init; } = TimeSpan.FromSeconds(150);

    public TimeSpan TotalTimeout { get; init; } = TimeSpan.FromMinutes(6);

    public TimeSpan RetryDelay { get; init; } = TimeSpan.FromSeconds(1);

    public TimeSpan BreakDuration { get; init; } = TimeSpan.FromSeconds(30);

    public int Seed { get; init; } = 1;
}
