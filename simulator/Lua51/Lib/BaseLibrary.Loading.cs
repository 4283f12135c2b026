namespace AzerothsTopTalent.Lua51;

internal static partial class BaseLibrary
{
    private static int Loaded(Coroutine state, ReadOnlyMemory<byte> code, LuaString chunkName) =>
        Loaded(state, new ChunkSource(code), chunkName);

    private static int Loaded(Coroutine state, ChunkSource code, LuaString chunkName)
    {
        try
        {
            return state.Return(new DynValue(state.Machine.Script.Load(code, chunkName, state.Env)));
        }
        catch (SyntaxErrorException error)
        {
            state.Push(DynValue.Nil);
            state.Push(new DynValue(error.Text));
            return 2;
        }
    }

    private static int LoadString(Coroutine state)
    {
        var code = state.CheckString(1);
        return Loaded(state, code.Memory, state.OptionalString(2) ?? code);
    }

    private static int Load(Coroutine state)
    {
        var name = state.OptionalString(2) ?? LuaString.Latin("=(load)");
        state.CheckFunction(1);
        state.SetArgumentCount(3);
        var (frame, nativeCalls, top) = (state.Frame, state.NativeCalls, state.Top);
        try
        {
            return Loaded(state, new ChunkSource(ReadPiece(state), () => ReadPiece(state)), name);
        }
        catch (ScriptRuntimeException error) when (error is not ScriptLimitException)
        {
            state.ReturnTo(frame, nativeCalls, top);
            state.Push(DynValue.Nil);
            state.Push(error.Value);
            return 2;
        }
    }

    /// <summary>Calls the reader function for the next piece; an empty one is the end.</summary>
    private static ReadOnlyMemory<byte> ReadPiece(Coroutine state)
    {
        var top = state.Top;
        state.Push(state.Argument(1));
        state.Call(top, 1);
        var piece = state.Stack[top];
        state.Top = top;
        return piece.Ref switch
        {
            LuaString text => text.Memory,
            null => NumberText.ToLuaString(piece.Num).Memory,
            _ when piece.IsNil => default,
            _ => throw state.LibraryError("reader function must return a string"),
        };
    }

    private static int LoadFile(Coroutine state)
    {
        var path = state.OptionalString(1);
        return ReadFile(state, path?.ToString(), out var code) is { } failure
            ? Failed(state, failure)
            : Loaded(state, code, ChunkNameOf(path));
    }

    private static int Failed(Coroutine state, string message)
    {
        state.Push(DynValue.Nil);
        state.Push(message);
        return 2;
    }

    private static LuaString ChunkNameOf(LuaString? path) =>
        path is null ? LuaString.Latin("=stdin") : LuaString.From("@" + path);

    /// <summary>Reads a chunk's file, or standard input; gives the message when it cannot.</summary>
    internal static string? ReadFile(Coroutine state, string? path, out ReadOnlyMemory<byte> code)
    {
        code = default;
        try
        {
            if (path is null)
            {
                using var all = new MemoryStream();
                state.Machine.Console.Input.CopyTo(all);
                code = Script.SkipShebang(all.ToArray());
                return null;
            }

            code = Script.SkipShebang(File.ReadAllBytes(path));
            return null;
        }
        catch (Exception error)
            when (error is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return Directory.Exists(path)
                ? $"cannot read {path}: Is a directory"
                : $"cannot open {path}: {FileErrors.Describe(error).Message}";
        }
    }

    private static int DoFile(Coroutine state)
    {
        var path = state.OptionalString(1);
        if (ReadFile(state, path?.ToString(), out var code) is { } failure)
        {
            throw new ScriptRuntimeException(DynValue.NewString(failure));
        }

        var top = state.Top;
        try
        {
            state.Push(new DynValue(state.Machine.Script.Load(code, ChunkNameOf(path), state.Env)));
        }
        catch (SyntaxErrorException error)
        {
            throw new ScriptRuntimeException(new DynValue(error.Text));
        }

        state.Call(top, -1);
        return state.Top - top;
    }

    private static int ToNumber(Coroutine state)
    {
        var numberBase = state.OptionalInt(2, 10);
        if (numberBase == 10)
        {
            state.CheckAny(1);
            var value = state.Argument(1);
            state.Machine.Spend(((value.Ref as LuaString)?.Length ?? 0) >> 2);
            return state.Return(
                value.Ref is null ? value
                : value.Ref is LuaString numeral && NumberParser.TryParse(numeral.Span, out var number)
                    ? new DynValue(number)
                : DynValue.Nil
            );
        }

        var text = state.CheckString(1);
        state.Machine.Spend(text.Length >> 2);
        if (numberBase is < 2 or > 36)
        {
            throw state.ArgumentError(2, "base out of range");
        }

        return state.Return(
            UnsignedNumeral.TryParse(text.Span, numberBase, out var whole) ? new DynValue(whole) : DynValue.Nil
        );
    }
}
