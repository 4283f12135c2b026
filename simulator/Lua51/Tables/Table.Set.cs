using System.Numerics;
using System.Runtime.CompilerServices;

namespace AzerothsTopTalent.Lua51;

public partial class Table
{
    /// <summary>The slot of a key, made if need be. The key is neither nil nor NaN nor secret.</summary>
    internal ref DynValue SlotFor(DynValue key)
    {
        AbsentEvents = 0;
        ref var slot = ref Find(key);
        if (!Unsafe.IsNullRef(ref slot))
        {
            return ref slot;
        }

        return ref Insert(key, ++lastSequence);
    }

    internal ref DynValue SlotFor(LuaString key)
    {
        AbsentEvents = 0;
        ref var slot = ref FindString(key);
        if (!Unsafe.IsNullRef(ref slot))
        {
            return ref slot;
        }

        return ref Insert(new DynValue(key), ++lastSequence);
    }

    internal ref DynValue SlotFor(int key)
    {
        ref var slot = ref FindNumber(key);
        if (!Unsafe.IsNullRef(ref slot))
        {
            return ref slot;
        }

        return ref Insert(new DynValue((double)key), ++lastSequence);
    }

    internal void RawSet(int key, DynValue value) => SlotFor(key) = value;

    internal void RawSet(LuaString key, DynValue value) => SlotFor(key) = value;

    internal void RawSet(DynValue key, DynValue value) => SlotFor(key) = value;

    /// <summary>Adds a key known to be absent.</summary>
    private ref DynValue Insert(DynValue key, int sequence)
    {
        traversal = null;
        if (key.Ref is null && key.Num == 0)
        {
            key.Num = 0; // -0 and 0 are one key
        }

        var position = MainPosition(key);
        if (!Nodes[position].Value.IsNil || !HasHash)
        {
            var free = TakeFreeNode();
            if (free < 0)
            {
                Rehash(key);
                ref var slot = ref Find(key);
                if (!Unsafe.IsNullRef(ref slot))
                {
                    return ref slot;
                }

                return ref Insert(key, sequence);
            }

            position = MakeRoom(position, free);
        }

        ref var node = ref Nodes[position];
        node.Key = key;
        node.Sequence = sequence;
        return ref node.Value;
    }

    /// <summary>
    /// Frees a taken main position: its tenant moves away if it does not belong there, else the newcomer goes to the
    /// free node. Gives the node for the newcomer.
    /// </summary>
    private int MakeRoom(int position, int free)
    {
        var nodes = Nodes;
        var tenantPosition = MainPosition(nodes[position].Key);
        if (tenantPosition == position)
        {
            nodes[free].Next = nodes[position].Next;
            nodes[position].Next = free;
            return free;
        }

        var previous = tenantPosition;
        while (nodes[previous].Next != position)
        {
            previous = nodes[previous].Next;
        }

        nodes[previous].Next = free;
        nodes[free] = nodes[position];
        nodes[position].Next = -1;
        nodes[position].Value = DynValue.Nil;
        return position;
    }

    private int TakeFreeNode()
    {
        if (!HasHash)
        {
            return -1;
        }

        while (lastFree > 0)
        {
            lastFree--;
            if (Nodes[lastFree].Key.IsNil)
            {
                return lastFree;
            }
        }

        return -1;
    }

    private void Rehash(DynValue extraKey)
    {
        // counts[i]: how many keys k with 2^(i-1) < k <= 2^i
        Span<int> counts = stackalloc int[32];
        var arrayKeys = CountArray(counts);
        var total = arrayKeys;
        foreach (ref var node in Nodes.AsSpan())
        {
            if (!node.Value.IsNil)
            {
                arrayKeys += CountKey(node.Key, counts);
                total++;
            }
        }

        arrayKeys += CountKey(extraKey, counts);
        total++;
        var (size, inArray) = BestArraySize(counts, arrayKeys);
        Resize(size, total - inArray);
    }

    private int CountArray(Span<int> counts)
    {
        var total = 0;
        for (var i = 0; i < Array.Length; i++)
        {
            if (!Array[i].IsNil)
            {
                counts[SliceOf(i + 1)]++;
                total++;
            }
        }

        return total;
    }

    private static int CountKey(DynValue key, Span<int> counts)
    {
        if (key.Ref is not null || key.Num is not (>= 1 and <= MaxArraySize) || (int)key.Num != key.Num)
        {
            return 0;
        }

        counts[SliceOf((int)key.Num)]++;
        return 1;
    }

    private const int MaxArraySize = 1 << 26;

    private static int SliceOf(int key) => key == 1 ? 0 : BitOperations.Log2((uint)(key - 1)) + 1;

    /// <summary>The largest power of two of which more than half the slots would be in use.</summary>
    private static (int Size, int Used) BestArraySize(Span<int> counts, int keys)
    {
        var (sum, size, used) = (0, 0, 0);
        for (var (slice, power) = (0, 1L); power / 2 < keys; slice++, power *= 2)
        {
            sum += counts[slice];
            if (counts[slice] > 0 && sum > power / 2)
            {
                size = (int)power;
                used = sum;
            }

            if (sum == keys)
            {
                break;
            }
        }

        return (size, used);
    }

    /// <summary>Makes room for a list, keeping the hash part's size.</summary>
    internal void GrowArray(int size) => Resize(size, HasHash ? Nodes.Length : 0);

    internal void Resize(int arraySize, int hashSize)
    {
        var oldArray = Array;
        var oldNodes = Nodes;
        Owner.SpendLater((oldArray.Length + oldNodes.Length) >> 1);
        Owner.CheckAllocation(((long)arraySize * 16) + ((long)hashSize * NodeBytes));
        if (arraySize > oldArray.Length)
        {
            Array = NilArray(arraySize);
            System.Array.Copy(oldArray, Array, oldArray.Length);
        }

        ResetNodes(hashSize);
        Owner.Allocate(((Array.Length - oldArray.Length) * 16) + ((Nodes.Length - oldNodes.Length) * NodeBytes));
        if (arraySize < oldArray.Length)
        {
            Array = oldArray[..arraySize];
            for (var i = arraySize; i < oldArray.Length; i++)
            {
                if (!oldArray[i].IsNil)
                {
                    SlotFor(i + 1) = oldArray[i];
                }
            }
        }

        for (var i = oldNodes.Length - 1; i >= 0; i--)
        {
            ref var old = ref oldNodes[i];
            if (!old.Value.IsNil)
            {
                ref var slot = ref Find(old.Key);
                if (Unsafe.IsNullRef(ref slot))
                {
                    slot = ref Insert(old.Key, old.Sequence);
                }

                slot = old.Value;
            }
        }
    }
}
