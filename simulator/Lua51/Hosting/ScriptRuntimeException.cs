namespace AzerothsTopTalent.Lua51;

/// <summary>
/// An error raised by running Lua code, or by a callback for it. Lua's <c>pcall</c> catches it and gets
/// <see cref="Value"/>.
/// </summary>
#pragma warning disable CA1032 // An error without a value or a message means nothing to Lua.
public class ScriptRuntimeException : InterpreterException
#pragma warning restore CA1032
{
    /// <summary>An error with a message. Thrown from a callback, the caller's position is put before it.</summary>
    public ScriptRuntimeException(string message)
        : this(DynValue.NewString(message)) => NeedsPosition = true;

    /// <summary>An error with any value.</summary>
    public ScriptRuntimeException(DynValue value)
        : base("") => Value = value;

    /// <summary>The error value as <c>pcall</c> sees it.</summary>
    public DynValue Value { get; private set; }

    public override string Message => Value.CastToString() ?? $"(error object is a {Value.TypeName} value)";

    /// <summary>The Lua calls in progress where the error happened, innermost first, as in a traceback.</summary>
    public IReadOnlyList<string> LuaStack { get; private set; } = [];

    internal bool NeedsPosition { get; set; }

    internal bool IsMemory { get; init; }

    internal void Replace(DynValue value) => Value = value;

    internal void CaptureTrace(Coroutine origin)
    {
        if (LuaStack.Count > 0)
        {
            return;
        }

        LuaStack = Traceback.Lines(origin, 0);
        for (var frame = origin.Frame; frame.Kind != FrameKind.Base; frame = frame.Previous!)
        {
            if (frame.IsLua)
            {
                var proto = ((Closure)origin.Stack[frame.Function].Ref!).Proto;
                File = ByteText.ForHost(proto.ShortSource);
                Line = proto.LineAt(frame.SavedPc - 1);
                break;
            }
        }
    }
}
