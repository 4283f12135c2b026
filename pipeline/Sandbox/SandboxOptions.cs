using AzerothsTopTalent.Sandbox.Faults;
using AzerothsTopTalent.Sandbox.World;

namespace AzerothsTopTalent.Sandbox;

/// <summary>How the sandbox behaves. The defaults are a well service of the live one's limits and quirks.</summary>
public sealed record SandboxOptions
{
    /// <summary>Which made-up world; the same seed, the same world on every machine.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>Points an hour. The live service's free allowance is 3,600.</summary>
    public int LimitPerHour { get; init; } = 3_600;

    /// <summary>Waited before each API answer; none by default. A live page takes about 0.9 s.</summary>
    public TimeSpan Latency { get; init; }

    /// <summary>Whether a patch has given the raid and the season a new default partition.</summary>
    public PatchDay Patch { get; init; }

    /// <summary>Packs API answers for clients that accept it, as the live host does.</summary>
    public bool Compress { get; init; } = true;

    /// <summary>API requests answered at once; one more is turned away with a per-address 429. Null for no bound.</summary>
    public int? MostAtOnce { get; init; }

    /// <summary>Credentials the token desk accepts.</summary>
    public string ClientId { get; init; } = "sandbox-client";

    public string ClientSecret { get; init; } = "sandbox-secret";

    /// <summary>When the talents file says it was last changed; a day before the start by default.</summary>
    public DateTimeOffset? TreesModified { get; init; }

    /// <summary>Faults waiting from the start; more can be added through <see cref="SandboxServer.Faults"/>.</summary>
    public IReadOnlyList<Fault> Faults { get; init; } = [];

    /// <summary>The clock of the allowance.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;
}
