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

    /// <summary>The script's standard streams.</summary>
    internal StandardStreams Console => field ??= new StandardStreams(Script.Options);
}
