namespace AzerothsTopTalent.Lua51;

/// <summary>What a callback may do to the script that called it.</summary>
public sealed class ScriptExecutionContext
{
    private readonly Coroutine coroutine;

    internal ScriptExecutionContext(Coroutine coroutine) => this.coroutine = coroutine;

    public Script OwnerScript => coroutine.Machine.Script;

    /// <summary>The coroutine the callback was called from.</summary>
    public Coroutine CurrentCoroutine => coroutine;

    /// <summary>The position of the Lua code that called the callback, as <c>file:line</c>; empty when none did.</summary>
    public string CallingLocation => ByteText.ForHost(coroutine.Where(1)).TrimEnd(' ', ':');

    /// <summary>The globals of the calling function.</summary>
    public Table CurrentGlobals => coroutine.CallerEnvironment;

    /// <summary>Calls a Lua value; several results come as a tuple.</summary>
    /// <exception cref="ScriptRuntimeException">The function raised an error.</exception>
    public DynValue Call(DynValue function, params ReadOnlySpan<DynValue> arguments) =>
        OwnerScript.Call(function, arguments);

    /// <summary>The error <c>error(message, 2)</c> raises: with the position of the code that called the callback.</summary>
    public ScriptRuntimeException Error(string message) => coroutine.LibraryError(message);
}
