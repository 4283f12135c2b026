using System.Runtime.CompilerServices;

namespace AzerothsTopTalent.Lua51;

public partial class Table
{
    private const int ScanMask = 4095;

    private TraversalOrder? traversal;

    /// <summary>
    /// The entry after <paramref name="key"/> (the first for nil); false at the end. The array part always comes first,
    /// by index; the hash part follows in the script's <see cref="PairsOrder"/>.
    /// </summary>
    /// <returns>Null when the key is not in the table.</returns>
    internal bool? TryNext(DynValue key, out DynValue nextKey, out DynValue nextValue)
    {
        int index;
        if (key.Ref is null && (int)key.Num == key.Num && (uint)((int)key.Num - 1) < (uint)Array.Length)
        {
            index = (int)key.Num;
        }
        else if (key.IsNil)
        {
            index = 0;
        }
        else
        {
            var node = NodeIndex(key);
            if (node < 0)
            {
                nextKey = nextValue = DynValue.Nil;
                return null;
            }

            index = Array.Length + Order.RankOf(node) + 1;
        }

        return NextFrom(index, out nextKey, out nextValue);
    }

    private bool NextFrom(int index, out DynValue nextKey, out DynValue nextValue)
    {
        var array = Array;
        var start = index;
        for (; index < array.Length; index++)
        {
            if ((index & ScanMask) == ScanMask)
            {
                Owner.SpendIfRunning(ScanMask >> 2);
            }

            if (!array[index].IsNil)
            {
                CountScan(index - start);
                nextKey = new DynValue(index + 1.0);
                nextValue = array[index];
                return true;
            }
        }

        var nodes = Nodes;
        var order = Order;
        for (var rank = index - array.Length; rank < nodes.Length; rank++)
        {
            if ((rank & ScanMask) == ScanMask)
            {
                Owner.SpendIfRunning(ScanMask >> 2);
            }

            ref var node = ref nodes[order.NodeAt(rank)];
            if (!node.Value.IsNil)
            {
                CountScan(array.Length + rank - start);
                nextKey = node.Key;
                nextValue = node.Value;
                return true;
            }
        }

        CountScan(array.Length + nodes.Length - start);
        nextKey = nextValue = DynValue.Nil;
        return false;
    }

    /// <summary>Counts the slots a step passed, less those already counted on the way.</summary>
    private void CountScan(int passed)
    {
        if (passed > 16)
        {
            Owner.SpendLater((passed & ScanMask) >> 2);
        }
    }

    private TraversalOrder Order =>
        Owner.PairsOrder == PairsOrder.Native ? default : traversal ??= TraversalOrder.Build(this);

    private int NodeIndex(DynValue key)
    {
        var nodes = Nodes;
        for (var i = MainPosition(key); i >= 0; i = nodes[i].Next)
        {
            ref var candidate = ref nodes[i].Key;
            var same = key.Ref switch
            {
                null => candidate.Ref is null && candidate.Num == key.Num,
                LuaString text => candidate.Ref is LuaString other && other.Equals(text),
                _ => ReferenceEquals(candidate.Ref, key.Ref),
            };
            if (same)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The entries in the order Lua's <c>next</c> gives them.</summary>
    public IEnumerable<KeyValuePair<DynValue, DynValue>> Pairs
    {
        get
        {
            var key = DynValue.Nil;
            while (TryNext(key, out key, out var value) == true)
            {
                yield return new(key, value);
            }
        }
    }
}
