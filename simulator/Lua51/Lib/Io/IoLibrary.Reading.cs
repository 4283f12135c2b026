namespace AzerothsTopTalent.Lua51;

internal static partial class IoLibrary
{
    private static int Read(Coroutine state, LuaFile file, int first)
    {
        var count = state.ArgumentCount;
        try
        {
            if (count < first)
            {
                if (!ReadLine(state, file))
                {
                    state.Push(DynValue.Nil);
                }

                return 1;
            }

            var results = 0;
            for (var n = first; n <= count; n++)
            {
                results++;
                if (!ReadOne(state, file, n))
                {
                    state.Push(DynValue.Nil);
                    break;
                }
            }

            return results;
        }
        catch (Exception failure) when (FileErrors.IsExpected(failure))
        {
            return FileErrors.Push(state, null, failure);
        }
    }

    private static bool ReadOne(Coroutine state, LuaFile file, int n)
    {
        var format = state.Argument(n);
        if (format.Ref is null)
        {
            var length = Coroutine.ToLong(format.Num);
            return length == 0 ? TestEnd(state, file) : ReadBytes(state, file, length);
        }

        var text = state.CheckString(n).ToString();
        if (!text.StartsWith('*'))
        {
            throw state.ArgumentError(n, "invalid option");
        }

        switch (text.Length > 1 ? text[1] : '\0')
        {
            case 'n':
                return ReadNumber(state, file);
            case 'l':
                return ReadLine(state, file);
            case 'a':
                ReadBytes(state, file, long.MaxValue, orEmpty: true);
                return true;
            default:
                throw state.ArgumentError(n, "invalid format");
        }
    }

    private static bool TestEnd(Coroutine state, LuaFile file)
    {
        if (file.Peek() < 0)
        {
            return false;
        }

        state.Push("");
        return true;
    }

    private static bool ReadLine(Coroutine state, LuaFile file)
    {
        using var buffer = new ByteBuffer(state.Machine);
        int next;
        while ((next = file.Read()) >= 0 && next != '\n')
        {
            buffer.Append((byte)next);
        }

        if (next < 0 && buffer.Length == 0)
        {
            return false;
        }

        state.Return(buffer.ToArray());
        return true;
    }

    private static bool ReadBytes(Coroutine state, LuaFile file, long length, bool orEmpty = false)
    {
        using var buffer = new ByteBuffer(state.Machine);
        var chunk = new byte[4096];
        while (buffer.Length < length)
        {
            var read = file.Read(chunk.AsSpan(0, (int)Math.Min(chunk.Length, length - buffer.Length)));
            if (read == 0)
            {
                break;
            }

            buffer.Append(chunk.AsSpan(0, read));
        }

        if (buffer.Length == 0 && !orEmpty)
        {
            return false;
        }

        state.Return(buffer.ToArray());
        return true;
    }

    /// <summary>Reads what could be a numeral, as C's scanf, and leaves the first byte that could not.</summary>
    private static bool ReadNumber(Coroutine state, LuaFile file)
    {
        int next;
        while ((next = file.Read()) is ' ' or (>= 9 and <= 13)) { }

        using var buffer = new ByteBuffer(state.Machine);
        for (; next >= 0 && buffer.Length < 200 && CouldContinue(buffer.Span, next); next = file.Read())
        {
            buffer.Append((byte)next);
        }

        if (next >= 0)
        {
            file.PushBack(next);
        }

        if (!NumberParser.TryParse(buffer.Span, out var number))
        {
            return false;
        }

        state.Push(new DynValue(number));
        return true;
    }

    private static bool CouldContinue(ReadOnlySpan<byte> text, int next)
    {
        var last = text.IsEmpty ? (byte)0 : text[^1];
        var isHexadecimal = text.IndexOfAny((byte)'x', (byte)'X') >= 0;
        return (char)next switch
        {
            '+' or '-' => text.IsEmpty || (last is (byte)'e' or (byte)'E' && !isHexadecimal),
            '.' => !text.Contains((byte)'.'),
            'x' or 'X' => last == '0' && text.Length <= 2 && !isHexadecimal,
            'e' or 'E' => isHexadecimal || (!text.IsEmpty && text.IndexOfAny((byte)'e', (byte)'E') < 0),
            >= '0' and <= '9' => true,
            >= 'a' and <= 'f' or >= 'A' and <= 'F' => isHexadecimal,
            _ => false,
        };
    }

    private static int Write(Coroutine state, LuaFile file, int first)
    {
        var count = state.ArgumentCount;
        try
        {
            for (var n = first; n <= count; n++)
            {
                file.Write(state.CheckString(n).Span);
            }
        }
        catch (Exception failure) when (FileErrors.IsExpected(failure))
        {
            return FileErrors.Push(state, null, failure);
        }

        return state.Return(true);
    }

    private static int Seek(Coroutine state)
    {
        var file = CheckOpen(state);
        var origin = state.CheckOption(2, "cur", "set", "cur", "end");
        var offset = state.OptionalLong(3, 0);
        try
        {
            return state.Return(file.Seek(offset, (SeekOrigin)origin));
        }
        catch (Exception failure) when (FileErrors.IsExpected(failure))
        {
            return FileErrors.Push(state, null, failure);
        }
    }

    /// <summary>When writes reach the file; how large the buffer is stays the runtime's affair.</summary>
    private static int SetBuffer(Coroutine state)
    {
        var file = CheckOpen(state);
        file.Buffering = (Buffering)state.CheckOption(2, null, "full", "no", "line");
        state.OptionalLong(3, 0);
        return state.Return(true);
    }
}
