namespace AzerothsTopTalent.Lua51;

/// <summary>The table <c>string</c>, which is also the methods of strings.</summary>
internal static partial class StringLibrary
{
    internal static void Open(Machine machine)
    {
        var library = LibraryBuilder.Global(machine, "string");
        library.Add("byte", Byte);
        library.Add("char", Char);
        library.Add("find", state => Find(state, isFind: true));
        library.AddOpen("format", machine.IsClient ? ClientFormat.Format : Format);
        library.Add("gmatch", GMatch);
        library.Set("gfind", library.Table.RawGet(machine.Names.Intern("gmatch")));
        library.Add("gsub", GSub);
        library.Add("len", state => state.Return(state.CheckString(1).Length));
        library.Add("lower", state => Map(state, static c => c is >= (byte)'A' and <= (byte)'Z' ? (byte)(c + 32) : c));
        library.Add("match", state => Find(state, isFind: false));
        library.Add("rep", Rep);
        library.Add("reverse", Reverse);
        library.Add("sub", Sub);
        library.Add("upper", state => Map(state, static c => c is >= (byte)'a' and <= (byte)'z' ? (byte)(c - 32) : c));
        if (!machine.IsClient)
        {
            library.Add("dump", DumpFunction);
        }

        var metatable = new Table(machine);
        metatable.RawSet(machine.Names.Index, new DynValue(library.Table));
        machine.TypeMetatables[(int)LuaKind.String] = metatable;
    }

    /// <summary>A position counted from the end when negative, as one from the start.</summary>
    internal static long Position(long position, int length) =>
        position < 0 ? Math.Max(0, position + length + 1) : position;

    private static int Sub(Coroutine state)
    {
        var text = state.CheckString(1);
        var first = Math.Max(1, Position(state.CheckLong(2), text.Length));
        var last = Math.Min(text.Length, Position(state.OptionalLong(3, -1), text.Length));
        return first > last
            ? state.Return(new DynValue(LuaString.Empty))
            : Slice(state, text, (int)first - 1, (int)last);
    }

    private static int Slice(Coroutine state, LuaString text, int from, int to)
    {
        var result = state.Machine.NewBuffer(to - from);
        state.Machine.Copy(text.Span[from..to], result);
        return state.Return(new DynValue(new LuaString(result)));
    }

    private static int Byte(Coroutine state)
    {
        var text = state.CheckString(1);
        var first = Position(state.OptionalLong(2, 1), text.Length);
        var last = Position(state.OptionalLong(3, first), text.Length);
        first = Math.Max(1, first);
        last = Math.Min(text.Length, last);
        if (first > last)
        {
            return 0;
        }

        var count = (int)(last - first + 1);
        state.CheckRoom(count, "string slice too long");
        state.Machine.Spend(count >> 1);
        for (var i = 0; i < count; i++)
        {
            state.Push(new DynValue((double)text[(int)first - 1 + i]));
        }

        return count;
    }

    private static int Char(Coroutine state)
    {
        var bytes = new byte[state.ArgumentCount];
        state.Machine.Spend(bytes.Length >> 1);
        for (var i = 0; i < bytes.Length; i++)
        {
            var code = state.CheckInt(i + 1);
            bytes[i] = code is >= 0 and <= 255 ? (byte)code : throw state.ArgumentError(i + 1, "invalid value");
        }

        return state.Return(bytes);
    }

    private static int Map(Coroutine state, Func<byte, byte> map)
    {
        var text = state.CheckString(1);
        var result = state.Machine.NewBuffer(text.Length);
        for (var i = 0; i < result.Length; i++)
        {
            result[i] = map(text[i]);
            if ((i & 1023) == 1023)
            {
                state.Machine.Spend(1024 >> 1);
            }
        }

        return state.Return(new DynValue(new LuaString(result)));
    }

    private static int Reverse(Coroutine state)
    {
        var text = state.CheckString(1);
        var result = state.Machine.NewBuffer(text.Length);
        state.Machine.Copy(text.Span, result);
        Array.Reverse(result);
        return state.Return(new DynValue(new LuaString(result)));
    }

    private static int Rep(Coroutine state)
    {
        var text = state.CheckString(1);
        var count = Math.Max(0, state.CheckInt(2));
        var length = (long)text.Length * count;
        var result = state.Machine.NewBuffer(length);
        var filled = Math.Min(text.Length, result.Length);
        text.Span[..filled].CopyTo(result);
        while (filled < result.Length)
        {
            var part = Math.Min(filled, result.Length - filled);
            state.Machine.Copy(result.AsSpan(0, part), result.AsSpan(filled));
            filled += part;
        }

        return state.Return(new DynValue(new LuaString(result)));
    }

    private static int DumpFunction(Coroutine state)
    {
        state.CheckFunction(1);
        if (state.Argument(1).Ref is Closure { Proto: var proto })
        {
            state.Machine.Consume(proto.Size >> 2);
            return state.Return(Dump.Save(proto));
        }

        throw state.LibraryError("unable to dump given function");
    }
}
