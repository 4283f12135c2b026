using System.Runtime.CompilerServices;

namespace AzerothsTopTalent.Lua51;

internal sealed partial class Machine
{
    private readonly int[] collectorParameters = [200, 200];

    /// <summary>Metatables that <c>newproxy(true)</c> made: only these may be shared by another proxy.</summary>
    internal readonly ConditionalWeakTable<Table, Table> ProxyMetatables = [];

    /// <summary>Pause and step multiplier: kept for programs that read them back; the collector has no use for them.</summary>
    internal int SetCollectorParameter(int which, int value)
    {
        var previous = collectorParameters[which];
        collectorParameters[which] = value;
        return previous;
    }

    private long stepsLeft;

    /// <summary>No collection by itself any more, except to stay within the memory budget.</summary>
    internal void StopCollecting() => collectAt = memoryBudget;

    internal void RestartCollecting() => collectAt = Math.Min(AllocatedBytes, memoryBudget);

    /// <summary>
    /// A step of a collection, larger with <paramref name="size"/>. The collector itself works at once: steps before the
    /// last one only pass the time C Lua's would take.
    /// </summary>
    /// <returns>Whether a collection ended with this step.</returns>
    internal bool CollectStep(int size)
    {
        const int bytesPerStep = 2048;
        if (stepsLeft <= 0)
        {
            stepsLeft = AllocatedBytes / bytesPerStep;
        }

        stepsLeft -= 1 + (long)Math.Max(0, size);
        if (stepsLeft > 0)
        {
            return false;
        }

        CollectNow();
        SpendLater(AllocatedBytes >> 6);
        return true;
    }

    /// <summary>What makes registered types known to this script.</summary>
    internal ObjectBinding Objects => field ??= new ObjectBinding(Script);

    /// <summary>The script's standard streams.</summary>
    internal StandardStreams Console => field ??= new StandardStreams(Script.Options);
}
