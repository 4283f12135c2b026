namespace AzerothsTopTalent.Lua51;

/// <summary>A Lua function: code and the variables it closes over.</summary>
public sealed class Closure : LuaObject
{
    internal readonly Prototype Proto;
    internal readonly UpValue[] UpValues;
    internal Table Env;

    internal Closure(Prototype proto, Table environment, UpValue[] upValues)
        : base(LuaKind.Closure)
    {
        Proto = proto;
        Env = environment;
        UpValues = upValues;
    }

    /// <summary>The table that holds this function's globals.</summary>
    public Table Environment
    {
        get => Env;
        set => Env = value;
    }

    /// <summary>The script this function belongs to.</summary>
    public Script OwnerScript => Env.Owner.Script;

    /// <summary>Where it is defined, as <c>file:line</c>.</summary>
    public string Location => ByteText.ForHost(Proto.ShortSource) + ":" + Proto.LineDefined;

    /// <summary>Calls the function and gives its result, several as a tuple.</summary>
    /// <exception cref="ScriptRuntimeException">The function raised an error.</exception>
    public DynValue Call(params ReadOnlySpan<DynValue> arguments) => OwnerScript.Call(this, arguments);
}
