namespace AzerothsTopTalent.Lua51;

/// <summary>
/// A variable shared by closures. While open it is a slot of a running function's stack; closed, the only slot of an
/// array of its own. Both read the same way.
/// </summary>
internal sealed class UpValue
{
    internal DynValue[] Slots;
    internal int Index;

    /// <summary>The next open variable lower in the same stack; null once closed.</summary>
    internal UpValue? NextOpen;

    internal int Mark;

    internal UpValue(DynValue[] slots, int index)
    {
        Slots = slots;
        Index = index;
    }

    internal UpValue(DynValue value)
    {
        Slots = [value];
        Index = 0;
    }

    internal ref DynValue Value => ref Slots[Index];

    internal void Close()
    {
        Slots = [Slots[Index]];
        Index = 0;
        NextOpen = null;
    }
}
