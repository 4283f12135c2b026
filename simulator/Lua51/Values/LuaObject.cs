namespace AzerothsTopTalent.Lua51;

/// <summary>Base of everything a value can refer to. Numbers are the only values without one.</summary>
public abstract class LuaObject
{
    private static int lastId;

    private int id;

    private protected LuaObject(LuaKind kind) => Kind = kind;

    internal readonly LuaKind Kind;

    /// <summary>Number of the mark pass that reached this object last.</summary>
    internal int Mark;

    /// <summary>A number of this object's own, given on first use: its hash and its "address".</summary>
    internal int Id => id != 0 ? id : id = Interlocked.Increment(ref lastId);

    /// <summary>The text C Lua prints for a pointer.</summary>
    internal string Address => "0x" + (0x55550000L + ((long)Id << 5)).ToString("x8");
}
