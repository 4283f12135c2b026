namespace AzerothsTopTalent.Lua51;

/// <summary>How a script is set up. All of it is fixed once the script exists.</summary>
public sealed record ScriptOptions
{
    /// <summary>The library; plain by default.</summary>
    public Dialect Dialect { get; init; } = Dialect.Plain;

    /// <summary>The order <c>pairs</c> visits hash keys in; insertion order by default.</summary>
    public PairsOrder PairsOrder { get; init; } = PairsOrder.Insertion;

    /// <summary>The seed of <see cref="PairsOrder.Scrambled"/>; 0 by default.</summary>
    public int PairsSeed { get; init; }

    /// <summary>
    /// How many instructions may run before a <see cref="ScriptLimitException"/>; null (the default) for no limit. Calls
    /// and loop rounds are counted by the size of their bodies, library functions by the work they do.
    /// </summary>
    public long? InstructionBudget { get; init; }

    /// <summary>How many bytes Lua's values may take before "not enough memory"; null (the default) for no limit.</summary>
    public long? MemoryBudget { get; init; }

    /// <summary>Where <c>print</c> and <c>io.write</c> go; the console's output by default.</summary>
    public Stream? Output { get; init; }

    /// <summary>Where <c>io.stderr</c> goes; the console's error output by default.</summary>
    public Stream? Error { get; init; }

    /// <summary>What <c>io.read</c> reads; the console's input by default.</summary>
    public Stream? Input { get; init; }

    /// <summary>The clock behind <c>os.time</c> and the client's <c>time</c>; the system's by default.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;
}
