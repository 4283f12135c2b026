namespace AzerothsTopTalent.Lua51;

/// <summary>nil, false and true: values known by reference alone.</summary>
internal sealed class Singleton : LuaObject
{
    private Singleton(LuaKind kind)
        : base(kind) { }

    internal static readonly Singleton Nil = new(LuaKind.Nil);
    internal static readonly Singleton False = new(LuaKind.False);
    internal static readonly Singleton True = new(LuaKind.True);
}
