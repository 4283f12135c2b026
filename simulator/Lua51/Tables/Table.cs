namespace AzerothsTopTalent.Lua51;

/// <summary>
/// A Lua table: an array part for the keys 1..n and a hash part, sized and chained by 5.1's own rules, so that the
/// border <c>#</c> finds among holes and the native order of <c>next</c> are those of C Lua.
/// </summary>
/// <remarks>
/// Not for use by several threads at once. Keys that Lua refuses (nil, NaN, secrets) are refused here with an
/// <see cref="ArgumentException"/>.
/// </remarks>
public sealed partial class Table : LuaObject
{
    private static readonly Node[] NoNodes = [EmptyNode];

    internal DynValue[] Array = [];
    internal Node[] Nodes = NoNodes;
    private int lastFree;
    private int lastSequence;

    internal readonly Machine Owner;

    private Table? metatable;

    /// <summary>Bit n set: the metamethod n is known to be absent from this table (used as a metatable).</summary>
    internal uint AbsentEvents;

    internal Table(Machine owner, int arraySize = 0, int hashSize = 0)
        : base(LuaKind.Table)
    {
        Owner = owner;
        if (arraySize > CheckedSize || hashSize > CheckedSize)
        {
            owner.CheckAllocation((arraySize * 16L) + (hashSize * (long)NodeBytes));
        }

        if (arraySize > 0)
        {
            Array = NilArray(arraySize);
        }

        if (hashSize > 0)
        {
            ResetNodes(hashSize);
        }

        owner.Allocate(TableBytes + (arraySize * 16) + (hashSize * NodeBytes));
    }

    /// <summary>An empty table of a script.</summary>
    public Table(Script script)
        : this((script ?? throw new ArgumentNullException(nameof(script))).Machine) { }

    /// <summary>From this size on the memory budget is asked before a table is made.</summary>
    private const int CheckedSize = 256;

    internal const int TableBytes = 72;
    internal const int NodeBytes = 40;

    /// <summary>The script the table belongs to.</summary>
    public Script OwnerScript => Owner.Script;

    public Table? Metatable
    {
        get => metatable;
        set
        {
            metatable = value;
            if (value is not null && !value.RawGet(Owner.Names.Mode).IsNil)
            {
                Owner.Collector.SawWeakTable = true;
            }
        }
    }

    private static Node EmptyNode =>
        new()
        {
            Key = DynValue.Nil,
            Value = DynValue.Nil,
            Next = -1,
        };

    internal bool HasHash => !ReferenceEquals(Nodes, NoNodes);

    private static DynValue[] NilArray(int size)
    {
        var array = new DynValue[size];
        System.Array.Fill(array, DynValue.Nil);
        return array;
    }

    private void ResetNodes(int count)
    {
        traversal = null;
        if (count == 0)
        {
            Nodes = NoNodes;
            lastFree = 0;
            return;
        }

        var size = (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)count);
        var nodes = new Node[size];
        System.Array.Fill(nodes, EmptyNode);
        Nodes = nodes;
        lastFree = size;
    }
}
