namespace AzerothsTopTalent.Lua51;

/// <summary>A function written in C#.</summary>
public sealed class CallbackFunction : LuaObject
{
    internal readonly NativeFunction Body;

    /// <summary>Functions the machine runs itself, so that they cost no recursion of the host.</summary>
    internal readonly Intrinsic Intrinsic;

    /// <summary>The function's own values, as C Lua's upvalues.</summary>
    internal DynValue[] UpValues = [];

    internal Table? Env;

    /// <summary>What the function is called in messages when the calling code does not tell.</summary>
    public string Name { get; }

    /// <summary>
    /// Whether secret values may be passed. If not (the default), Lua code that passes one gets an error, the function
    /// is not called.
    /// </summary>
    public bool AcceptsSecrets { get; init; }

    public CallbackFunction(Func<ScriptExecutionContext, CallbackArguments, DynValue> callback, string? name = null)
        : base(LuaKind.Callback)
    {
        ArgumentNullException.ThrowIfNull(callback);
        Name = name ?? "?";
        Body = coroutine => HostCallback.Invoke(coroutine, callback);
    }

    internal CallbackFunction(string name, NativeFunction body, Intrinsic intrinsic = Intrinsic.None)
        : base(LuaKind.Callback)
    {
        Name = name;
        Body = body;
        Intrinsic = intrinsic;
    }
}
