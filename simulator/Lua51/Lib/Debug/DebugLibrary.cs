namespace AzerothsTopTalent.Lua51;

/// <summary>The table <c>debug</c>. Functions that take a thread first shift their other arguments by one.</summary>
internal static partial class DebugLibrary
{
    internal static void Open(Machine machine)
    {
        var library = LibraryBuilder.Global(machine, "debug");
        library.Add("debug", Prompt);
        library.Add("getfenv", GetEnvironment);
        library.Add("gethook", GetHook);
        library.Add("getinfo", GetInfo);
        library.Add("getlocal", GetLocal);
        library.Add("getmetatable", GetMetatable);
        library.Add("getregistry", state => state.Return(new DynValue(state.Machine.Registry)));
        library.Add("getupvalue", state => UpValueOf(state, isSet: false));
        library.Add("setfenv", SetEnvironment);
        library.Add("sethook", SetHook);
        library.Add("setlocal", SetLocal);
        library.Add("setmetatable", SetMetatable);
        library.Add("setupvalue", state => UpValueOf(state, isSet: true));
        library.Add("traceback", MakeTraceback);
    }

    /// <summary>The thread an optional first argument names, and how many arguments that took.</summary>
    private static (Coroutine Target, int Shift) Thread(Coroutine state) =>
        state.Argument(1).Ref is Coroutine target ? (target, 1) : (state, 0);

    private static int Prompt(Coroutine state)
    {
        var input = new LuaFile(state.Machine.Console.Input, isStandard: true);
        while (true)
        {
            state.Machine.Console.Error.Write("lua_debug> "u8);
            var line = new List<byte>();
            int next;
            while ((next = input.Read()) >= 0 && next != '\n')
            {
                line.Add((byte)next);
            }

            if (line.SequenceEqual("cont"u8.ToArray()) || (next < 0 && line.Count == 0))
            {
                return 0;
            }

            try
            {
                var code = line.ToArray();
                state.Machine.Script.Call(
                    new DynValue(state.Machine.Script.Load(code, LuaString.Latin("=(debug command)"), null))
                );
            }
            catch (InterpreterException failure)
            {
                state.Machine.Console.Error.Write(System.Text.Encoding.UTF8.GetBytes(failure.Message + "\n"));
            }
        }
    }

    private static int GetMetatable(Coroutine state)
    {
        state.CheckAny(1);
        var metatable = state.Machine.MetatableOf(state.Argument(1));
        return state.Return(metatable is null ? DynValue.Nil : new DynValue(metatable));
    }

    private static int SetMetatable(Coroutine state)
    {
        var metatable = state.Argument(2).Ref as Table;
        if (metatable is null && !(state.HasArgument(2) && state.Argument(2).IsNil))
        {
            throw state.ArgumentError(2, "nil or table expected");
        }

        switch (state.Argument(1).Ref)
        {
            case Table table:
                table.Metatable = metatable;
                break;
            case UserData data:
                data.Metatable = metatable;
                break;
            default:
                state.Machine.SetTypeMetatable(state.Argument(1), metatable);
                break;
        }

        return state.Return(true);
    }

    private static int GetEnvironment(Coroutine state) =>
        state.Return(
            state.Argument(1).Ref switch
            {
                Closure closure => new DynValue(closure.Env),
                CallbackFunction callback => new DynValue(callback.Env ?? state.Machine.GlobalTable),
                UserData data => new DynValue(data.Env ?? state.Machine.GlobalTable),
                Coroutine coroutine => new DynValue(coroutine.Env),
                _ => DynValue.Nil,
            }
        );

    private static int SetEnvironment(Coroutine state)
    {
        var environment = state.CheckTable(2);
        state.SetArgumentCount(2);
        switch (state.Argument(1).Ref)
        {
            case Closure closure:
                closure.Env = environment;
                break;
            case CallbackFunction callback:
                callback.Env = environment;
                break;
            case UserData data:
                data.Env = environment;
                break;
            case Coroutine coroutine:
                coroutine.Env = environment;
                break;
            default:
                throw state.LibraryError("'setfenv' cannot change environment of given object");
        }

        return state.Return(state.Argument(1));
    }

    private static int UpValueOf(Coroutine state, bool isSet)
    {
        if (isSet)
        {
            state.CheckAny(3);
        }

        var index = state.CheckInt(2);
        state.CheckFunction(1);
        if (state.Argument(1).Ref is not Closure closure || index < 1 || index > closure.UpValues.Length)
        {
            return 0; // host functions hide theirs
        }

        var names = closure.Proto.UpValueNames;
        state.Push(index <= names.Length ? new DynValue(names[index - 1]) : DynValue.NewString(""));
        if (isSet)
        {
            closure.UpValues[index - 1].Value = state.Argument(3);
            return 1;
        }

        state.Push(closure.UpValues[index - 1].Value);
        return 2;
    }

    private static int MakeTraceback(Coroutine state)
    {
        var (target, shift) = Thread(state);
        var isSame = ReferenceEquals(target, state);
        var level = state.IsNoneOrNil(shift + 2)
            ? isSame
                ? 1
                : 0
            : state.CheckInt(shift + 2);
        if (state.HasArgument(shift + 1) && state.Argument(shift + 1).Ref is not (null or LuaString))
        {
            state.SetArgumentCount(Math.Min(state.ArgumentCount, shift + 1));
            return 1;
        }

        var text = state.HasArgument(shift + 1) ? state.CheckString(shift + 1) + "\n" : "";
        text += "stack traceback:";
        foreach (var line in Traceback.Lines(target, level))
        {
            text += "\n\t" + line;
        }

        return state.Return(text);
    }
}
