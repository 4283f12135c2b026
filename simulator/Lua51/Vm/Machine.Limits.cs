using System.Runtime.CompilerServices;

namespace AzerothsTopTalent.Lua51;

/// <summary>Instruction budget, memory budget, cancellation.</summary>
internal sealed partial class Machine
{
    /// <summary>How many instructions may pass before the limits are looked at again.</summary>
    private const int Slice = 10_000;

    private const long CollectAtLeast = 16 << 20;
    private const long CollectAtLeastWithWeakTables = 1 << 20;

    private int fuel = Slice;
    private int sliceGiven = Slice;
    private long budgetLeft = long.MaxValue;
    private readonly long memoryBudget;
    private long collectAt = CollectAtLeast;

    /// <summary>Bytes allocated and not known to be free, by the machine's own estimate.</summary>
    internal long AllocatedBytes { get; private set; }

    internal CancellationToken Cancellation { get; set; }

    internal long? InstructionsLeft =>
        budgetLeft == long.MaxValue ? null : Math.Max(0, budgetLeft - (sliceGiven - fuel));

    internal void SetInstructionBudget(long? budget)
    {
        budgetLeft = budget ?? long.MaxValue;
        GiveSlice();
    }

    private void GiveSlice()
    {
        sliceGiven = (int)Math.Min(Slice, Math.Max(0, budgetLeft));
        fuel = sliceGiven;
    }

    /// <summary>Counts work done; looks at the limits now and then.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Spend(int instructions)
    {
        if ((fuel -= instructions) < 0)
        {
            CheckLimits();
        }
    }

    /// <summary>As <see cref="Spend"/>, but leaves looking at the limits to the caller.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool SpendInLoop(int instructions) => (fuel -= instructions) < 0;

    /// <summary>Counts work where the limits cannot be looked at; the next look at them sees it.</summary>
    internal void SpendLater(long instructions) => fuel = (int)Math.Max(fuel - instructions, int.MinValue / 2);

    /// <summary>Counts work that a host may ask for too: only a running program pays.</summary>
    internal void SpendIfRunning(int units)
    {
        if (IsRunning)
        {
            Spend(units);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    internal void CheckLimitsNow() => CheckLimits();

    /// <summary>Counts work of library functions, in units that cost about as much as an instruction.</summary>
    internal void Consume(long units)
    {
        while (units > 0)
        {
            var part = (int)Math.Min(units, Slice);
            Spend(part);
            units -= part;
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void CheckLimits()
    {
        if (budgetLeft != long.MaxValue)
        {
            budgetLeft -= sliceGiven - fuel;
        }

        if (budgetLeft < 0)
        {
            budgetLeft = 0;
            fuel = sliceGiven = 0;
            throw new ScriptLimitException(Current.WithPosition("instruction budget exhausted"));
        }

        GiveSlice();
        Cancellation.ThrowIfCancellationRequested();
        if (AllocatedBytes > collectAt)
        {
            CollectNow();
        }
    }

    internal void CollectNow()
    {
        AllocatedBytes = Collector.Collect();
        var least = Collector.SawWeakTable ? CollectAtLeastWithWeakTables : CollectAtLeast;
        collectAt = Math.Max(AllocatedBytes * 2, least);
        if (AllocatedBytes > memoryBudget)
        {
            throw NotEnoughMemory();
        }

        collectAt = Math.Min(collectAt, Math.Max(memoryBudget, AllocatedBytes + (AllocatedBytes / 8)));
    }

    /// <summary>Counts an allocation that has been made.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Allocate(int bytes)
    {
        AllocatedBytes += bytes;
        if (AllocatedBytes > collectAt)
        {
            AskForCollection();
        }
    }

    /// <summary>A collection happens between instructions, where no value is in the host's hands only.</summary>
    private void AskForCollection()
    {
        if (budgetLeft != long.MaxValue)
        {
            budgetLeft -= sliceGiven - fuel;
        }

        fuel = sliceGiven = 0;
    }

    /// <summary>Refuses an allocation that the memory budget has no room for.</summary>
    internal void CheckAllocation(long bytes)
    {
        if (bytes > int.MaxValue - 1024)
        {
            throw NotEnoughMemory();
        }

        if (AllocatedBytes + bytes > memoryBudget)
        {
            AllocatedBytes = Collector.Measure();
            SpendLater(AllocatedBytes >> 6); // a program may ask in vain as often as it likes
            if (AllocatedBytes + bytes > memoryBudget)
            {
                throw NotEnoughMemory();
            }
        }
    }

    /// <summary>Copies bytes, counting the work and looking at the limits on the way.</summary>
    internal void Copy(ReadOnlySpan<byte> from, Span<byte> to)
    {
        const int part = 1 << 18;
        for (; from.Length > part; from = from[part..], to = to[part..])
        {
            from[..part].CopyTo(to);
            Spend(part >> 6);
        }

        from.CopyTo(to);
        Spend(from.Length >> 6);
    }

    internal byte[] NewBuffer(long length)
    {
        if (length > 4096)
        {
            CheckAllocation(length);
        }

        Allocate((int)length + 56);
        return GC.AllocateUninitializedArray<byte>((int)length);
    }

    internal static ScriptRuntimeException NotEnoughMemory() =>
        new(DynValue.NewString("not enough memory")) { IsMemory = true };
}
