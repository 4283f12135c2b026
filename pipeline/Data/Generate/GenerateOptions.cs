namespace AzerothsTopTalent.Data;

/// <summary>All that one run of <c>GenerateRun.RunAsync(options, progress, timeProvider, cancellation)</c> needs to know. Paths are taken as they are.</summary>
public sealed record GenerateOptions
{
    /// <summary>Name of the source as written to TalentData.lua and to the checkpoint's file name: "warcraftlogs" or "sandbox".</summary>
    public required string Source { get; init; }

    /// <summary>The service: <c>/oauth/token</c> and <c>/api/v2/client</c> are below it. See <see cref="HostRule"/>.</summary>
    public required Uri BaseAddress { get; init; }

    /// <summary>The file in the public talents format, plain or gzipped: http(s) or file.</summary>
    public required Uri TreesAddress { get; init; }

    public required Credentials Credentials { get; init; }

    /// <summary>The TalentData.lua to write.</summary>
    public required string OutputPath { get; init; }

    /// <summary>Folder of the checkpoint <c>.pipeline_cache.SOURCE.jsonl</c>.</summary>
    public required string CheckpointFolder { get; init; }

    /// <summary>The user's cache folder: token and talent trees.</summary>
    public required string CacheFolder { get; init; }

    /// <summary>Credentials may go to a host that is not the service's own.</summary>
    public bool TrustHost { get; init; }

    /// <summary>The token is kept in the cache folder. The embedded sandbox needs no memory: its tokens die with it.</summary>
    public bool KeepToken { get; init; } = true;

    /// <summary>
    /// Anything that identifies the content behind the addresses when they do not, such as a version of the embedded
    /// sandbox's data: data of another stamp is not mixed. The addresses of a sandbox change with each run.
    /// </summary>
    public string? SourceStamp { get; init; }

    public Selection Selection { get; init; } = new();

    /// <summary>Players per spec and encounter, 1 to 2000.</summary>
    public int Top { get; init; } = 100;

    /// <summary>Requests at a time, 1 to 10; fewer when the service asks for it.</summary>
    public int Parallel { get; init; } = 4;

    /// <summary>Sleep until the budget is full again instead of stopping.</summary>
    public bool Wait { get; init; }

    /// <summary>Ignore the checkpoint.</summary>
    public bool Fresh { get; init; }

    /// <summary>Older cells, seasons and trees are fetched again.</summary>
    public TimeSpan MaxAge { get; init; } = TimeSpan.FromHours(12);

    /// <summary>Raid zones instead of the discovered ones.</summary>
    public IReadOnlyList<int> RaidZones { get; init; } = [];

    /// <summary>The Mythic+ zone instead of the discovered one.</summary>
    public int? MythicPlusZone { get; init; }

    /// <summary>The partition of every zone instead of its default one.</summary>
    public int? Partition { get; init; }

    /// <summary>The raid difficulty asked first, instead of Mythic.</summary>
    public int? RaidDifficulty { get; init; }

    public CodeSource Codes { get; init; } = CodeSource.Trees;

    /// <summary>One attempt of one request. Cold rankings can take minutes.</summary>
    public TimeSpan AttemptTimeout { get; init; } = TimeSpan.FromSeconds(150);

    /// <summary>One request with all its retries.</summary>
    public TimeSpan TotalTimeout { get; init; } = TimeSpan.FromMinutes(6);

    /// <summary>The pause before the first retry; it doubles with each, with jitter.</summary>
    public TimeSpan RetryDelay { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>How long the circuit stays open once it opened.</summary>
    public TimeSpan BreakDuration { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Points of the hour never spent, for the user's other tools.</summary>
    public double ReservePoints { get; init; } = 60;

    /// <summary>Trees older than this, by the server's own date, are warned about.</summary>
    public TimeSpan TreesWarnAge { get; init; } = TimeSpan.FromDays(60);

    /// <summary>Replaces the start of the run as the data's timestamp, for reproducible output.</summary>
    public DateTimeOffset? SourceDateEpoch { get; init; }

    /// <summary>Seed of the retry jitter.</summary>
    public int Seed { get; init; } = 1;
}
