namespace AzerothsTopTalent.Lua51;

/// <summary>The functions that are globals themselves.</summary>
internal static partial class BaseLibrary
{
    internal static void Open(Machine machine)
    {
        var globals = new LibraryBuilder(machine, machine.GlobalTable);
        globals.Set("_G", new DynValue(machine.GlobalTable));
        globals.Set("_VERSION", DynValue.NewString("Lua 5.1"));
        globals.AddOpen("assert", Assert);
        globals.Add("collectgarbage", CollectGarbage);
        globals.AddOpen("error", Error);
        globals.Add("gcinfo", GcInfo);
        globals.Add("getfenv", GetEnvironment);
        globals.Add("getmetatable", GetMetatable);
        globals.Add("loadstring", LoadString);
        globals.Add("newproxy", NewProxy);
        globals.Add("next", Next, Intrinsic.Next);
        globals.AddOpen("pcall", PCall, Intrinsic.PCall);
        globals.AddOpen("print", Print);
        globals.Add("rawequal", RawEqual);
        globals.Add("rawget", RawGet);
        globals.AddOpen("rawset", RawSet);
        globals.AddOpen("select", Select);
        globals.Add("setfenv", SetEnvironment);
        globals.Add("setmetatable", SetMetatable);
        globals.Add("tonumber", ToNumber);
        globals.AddOpen("tostring", ToStringFunction);
        globals.AddOpen("type", Type);
        globals.Add("unpack", Unpack);
        globals.AddOpen("xpcall", XPCall, Intrinsic.XPCall);
        if (!machine.IsClient)
        {
            globals.Add("dofile", DoFile);
            globals.Add("load", Load);
            globals.Add("loadfile", LoadFile);
        }

        var step = new CallbackFunction("ipairs_iterator", IPairsStep) { AcceptsSecrets = true };
        globals.Add("ipairs", state => BeginIPairs(state, step));
        var next = machine.GlobalTable.RawGet(machine.Names.Intern("next"));
        globals.Add("pairs", state => BeginPairs(state, next));
    }

    private static int BeginIPairs(Coroutine state, CallbackFunction step)
    {
        var table = state.CheckTable(1);
        state.Push(new DynValue(step));
        state.Push(new DynValue(table));
        state.Push(new DynValue(0.0));
        return 3;
    }

    private static int IPairsStep(Coroutine state)
    {
        var index = state.CheckInt(2) + 1;
        var table = state.CheckTable(1);
        var value = table.RawGet(index);
        if (value.IsNil)
        {
            return 0;
        }

        state.Push(new DynValue((double)index));
        state.Push(value);
        return 2;
    }

    private static int BeginPairs(Coroutine state, DynValue next)
    {
        var table = state.CheckTable(1);
        state.Push(next);
        state.Push(new DynValue(table));
        state.Push(DynValue.Nil);
        return 3;
    }

    private static int Next(Coroutine state)
    {
        var table = state.CheckTable(1);
        switch (table.TryNext(state.Argument(2), out var key, out var value))
        {
            case null:
                throw state.Error("invalid key to 'next'");
            case true:
                state.Push(key);
                state.Push(value);
                return 2;
            default:
                return state.Return(DynValue.Nil);
        }
    }

    private static int RawGet(Coroutine state)
    {
        var table = state.CheckTable(1);
        state.CheckAny(2);
        return state.Return(table.RawGet(state.Argument(2)));
    }

    private static int RawSet(Coroutine state)
    {
        var table = state.CheckTable(1);
        state.CheckAny(2);
        state.CheckAny(3);
        if (state.Argument(2).IsSecret)
        {
            throw state.SecretError(state.Argument(2), "index", -1, asKey: true);
        }

        state.CheckedSlot(table, state.Argument(2)) = state.Argument(3);
        state.SetArgumentCount(1);
        return 1;
    }

    private static int RawEqual(Coroutine state)
    {
        state.CheckAny(1);
        state.CheckAny(2);
        return state.Return(Coroutine.RawEquals(state.Argument(1), state.Argument(2)));
    }

    private static int Select(Coroutine state)
    {
        var count = state.ArgumentCount;
        if (state.Argument(1).Ref is LuaString { Length: > 0 } text && text[0] == '#')
        {
            return state.Return(count - 1);
        }

        var index = (long)state.CheckInt(1);
        if (index < 0)
        {
            index = count + index;
        }
        else if (index > count)
        {
            index = count;
        }

        if (index < 1)
        {
            throw state.ArgumentError(1, "index out of range");
        }

        return count - (int)index;
    }

    private static int Unpack(Coroutine state)
    {
        var table = state.CheckTable(1);
        var first = (long)state.OptionalInt(2, 1);
        var last = (long)(state.IsNoneOrNil(3) ? table.Length : state.CheckInt(3));
        if (first > last)
        {
            return 0;
        }

        var count = last - first + 1;
        if (count >= int.MaxValue || count + state.ArgumentCount > 8000)
        {
            throw state.LibraryError("too many results to unpack");
        }

        state.EnsureStack(state.Top + (int)count + 20);
        state.Machine.Spend((int)count >> 1);
        for (var i = first; i <= last; i++)
        {
            state.Push(table.RawGet((int)i));
        }

        return (int)count;
    }

    private static int Type(Coroutine state)
    {
        state.CheckAny(1);
        return state.Return(state.Argument(1).TypeName);
    }

    private static int ToStringFunction(Coroutine state)
    {
        state.CheckAny(1);
        return state.Return(state.ToText(state.Argument(1)));
    }

    /// <summary>C's puts ends a text at its first zero byte.</summary>
    private static ReadOnlySpan<byte> UpToZero(ReadOnlySpan<byte> text) =>
        text.IndexOf((byte)0) is >= 0 and var zero ? text[..zero] : text;

    private static int Print(Coroutine state)
    {
        var output = state.Machine.Console.Output;
        for (var i = 1; i <= state.ArgumentCount; i++)
        {
            var tostring = state.Index(
                new DynValue(state.Machine.GlobalTable),
                new DynValue(state.Machine.Names.Intern("tostring")),
                -1
            );
            var text = state.CallMeta1(tostring, state.Argument(i)).Reveal();
            if (i > 1)
            {
                output.Write("\t"u8);
            }

            output.Write(
                text.Ref switch
                {
                    LuaString bytes => UpToZero(bytes.Span),
                    null => NumberText.ToLuaString(text.Num).Span,
                    _ => throw state.LibraryError("'tostring' must return a string to 'print'"),
                }
            );
        }

        output.Write("\n"u8);
        return 0;
    }
}
