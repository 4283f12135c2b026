namespace AzerothsTopTalent.Lua51;

internal static partial class BaseLibrary
{
    private static int Assert(Coroutine state)
    {
        state.CheckAny(1);
        var condition = state.Argument(1);
        if (condition.Ref is { Kind: LuaKind.SecretBoolean })
        {
            throw state.SecretError(condition, "perform boolean test on", -1);
        }

        if (!condition.IsTruthy)
        {
            throw state.Argument(2).Ref is null or LuaString && state.HasArgument(2)
                ? Failure(state, state.CheckString(2))
            : !state.IsNoneOrNil(2) && state.Argument(2).Ref is not (null or LuaString)
                ? state.ArgumentTypeError(2, "string")
            : Failure(state, LuaString.Latin("assertion failed!"));
        }

        return state.ArgumentCount;
    }

    /// <summary>The message ends at a zero byte: C Lua formats it with %s.</summary>
    private static ScriptRuntimeException Failure(Coroutine state, LuaString message)
    {
        var zero = message.Span.IndexOf((byte)0);
        return new(DynValue.NewString(Prefixed(state.Where(1), zero >= 0 ? message.Span[..zero] : message.Span)));
    }

    internal static byte[] Prefixed(string position, ReadOnlySpan<byte> message) =>
        [.. ByteText.Encode(position), .. message];

    private static int Error(Coroutine state)
    {
        var level = state.OptionalInt(2, 1);
        state.SetArgumentCount(1);
        var value = state.Argument(1);
        if (value.Ref is null or LuaString && level > 0)
        {
            var position = state.Where(level);
            if (position.Length > 0)
            {
                var text = state.CheckString(1);
                state.Machine.SpendLater(text.Length >> 4);
                value = DynValue.NewString(Prefixed(position, text.Span));
            }
        }

        throw new ScriptRuntimeException(value);
    }

    /// <summary>pcall as a function of its own, for callers that are not Lua code.</summary>
    private static int PCall(Coroutine state)
    {
        state.CheckAny(1);
        return Protected(state, state.Frame.Base, null);
    }

    private static int XPCall(Coroutine state)
    {
        state.CheckAny(2);
        if (!state.Machine.IsClient)
        {
            state.SetArgumentCount(2);
        }

        var registers = state.Frame.Base;
        (state.Stack[registers], state.Stack[registers + 1]) = (state.Stack[registers + 1], state.Stack[registers]);
        return Protected(state, registers + 1, state.Stack[registers]);
    }

    internal static int Protected(Coroutine state, int function, DynValue? handler)
    {
        var frame = state.Frame;
        var nativeCalls = state.NativeCalls;
        ScriptRuntimeException? error = null;
        try
        {
            state.Call(function, -1);
        }
        catch (ScriptRuntimeException failure) when (failure is not ScriptLimitException)
        {
            error = failure;
        }

        if (error is null)
        {
            var count = state.Top - function;
            state.Push(DynValue.Nil);
            Array.Copy(state.Stack, function, state.Stack, function + 1, count);
            state.Stack[function] = DynValue.True;
            return count + 1;
        }

        var value = handler is { } call ? Machine.CallHandler(state, call, error.Value) : error.Value;
        state.ReturnTo(frame, nativeCalls, function);
        state.Push(DynValue.False);
        state.Push(value);
        return 2;
    }
}
