using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace AzerothsTopTalent.Lua51;

public partial class Table
{
    /// <summary>The slot of a string key, or a null reference.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal ref DynValue FindString(LuaString key)
    {
        var nodes = Nodes;
        ref var first = ref MemoryMarshal.GetArrayDataReference(nodes);
        ref var node = ref Unsafe.Add(ref first, key.Hash & (nodes.Length - 1));
        if (ReferenceEquals(node.Key.Ref, key))
        {
            return ref node.Value;
        }

        return ref FindStringFrom(ref node, key);
    }

    private ref DynValue FindStringFrom(ref Node node, LuaString key)
    {
        var nodes = Nodes;
        while (true)
        {
            if (node.Key.Ref is LuaString other && (ReferenceEquals(other, key) || other.Equals(key)))
            {
                return ref node.Value;
            }

            if (node.Next < 0)
            {
                return ref Unsafe.NullRef<DynValue>();
            }

            node = ref nodes[node.Next];
        }
    }

    /// <summary>The slot of a number key, or a null reference.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal ref DynValue FindNumber(double key)
    {
        var index = (int)key;
        if (index == key && (uint)(index - 1) < (uint)Array.Length)
        {
            return ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(Array), index - 1);
        }

        return ref FindHashedNumber(key);
    }

    private ref DynValue FindHashedNumber(double key)
    {
        var nodes = Nodes;
        ref var node = ref nodes[NumberPosition(key)];
        while (true)
        {
            if (node.Key.Ref is null && node.Key.Num == key)
            {
                return ref node.Value;
            }

            if (node.Next < 0)
            {
                return ref Unsafe.NullRef<DynValue>();
            }

            node = ref nodes[node.Next];
        }
    }

    /// <summary>The slot of any key, or a null reference.</summary>
    internal ref DynValue Find(DynValue key)
    {
        if (key.Ref is null)
        {
            return ref FindNumber(key.Num);
        }

        if (key.Ref is LuaString text)
        {
            return ref FindString(text);
        }

        var nodes = Nodes;
        ref var node = ref nodes[MainPosition(key)];
        while (true)
        {
            if (ReferenceEquals(node.Key.Ref, key.Ref))
            {
                return ref key.IsNil ? ref Unsafe.NullRef<DynValue>() : ref node.Value;
            }

            if (node.Next < 0)
            {
                return ref Unsafe.NullRef<DynValue>();
            }

            node = ref nodes[node.Next];
        }
    }

    internal DynValue RawGet(DynValue key)
    {
        ref var slot = ref Find(key);
        return Unsafe.IsNullRef(ref slot) ? DynValue.Nil : slot;
    }

    internal DynValue RawGet(LuaString key)
    {
        ref var slot = ref FindString(key);
        return Unsafe.IsNullRef(ref slot) ? DynValue.Nil : slot;
    }

    internal DynValue RawGet(int key)
    {
        ref var slot = ref FindNumber(key);
        return Unsafe.IsNullRef(ref slot) ? DynValue.Nil : slot;
    }

    private int NumberPosition(double key)
    {
        if (key == 0)
        {
            return 0;
        }

        var bits = BitConverter.DoubleToUInt64Bits(key);
        return (int)(((uint)bits + (uint)(bits >> 32)) % ((uint)(Nodes.Length - 1) | 1));
    }

    private int MainPosition(DynValue key)
    {
        if (key.Ref is null)
        {
            return NumberPosition(key.Num);
        }

        return key.Ref.Kind switch
        {
            LuaKind.String => Unsafe.As<LuaString>(key.Ref).Hash & (Nodes.Length - 1),
            LuaKind.True => 1 & (Nodes.Length - 1),
            LuaKind.False => 0,
            _ => (int)((uint)key.Ref.Id % ((uint)(Nodes.Length - 1) | 1)),
        };
    }
}
