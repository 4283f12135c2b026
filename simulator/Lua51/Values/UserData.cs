namespace AzerothsTopTalent.Lua51;

/// <summary>A host's object in Lua's hands. What Lua can do with it is its metatable's affair: a registered type's, or one of the host's own making.</summary>
public sealed partial class UserData : LuaObject
{
    public UserData(object? value, Table? metatable = null)
        : base(LuaKind.UserData)
    {
        Object = value;
        Metatable = metatable;
    }

    /// <summary>The host's object; null for what <c>newproxy</c> makes.</summary>
    public object? Object { get; }

    public Table? Metatable { get; set; }

    internal Table? Env;

    /// <summary>Whether <c>__gc</c> has run or is not to run.</summary>
    internal bool Finalized;
}
