namespace AzerothsTopTalent.Lua51;

/// <summary>Several values seen by the host as one. Never stored where Lua can see it.</summary>
internal sealed class TupleValue(DynValue[] values) : LuaObject(LuaKind.Tuple)
{
    internal static readonly TupleValue Empty = new([]);

    internal DynValue[] Values { get; } = values;
}
