namespace AzerothsTopTalent.Lua51;

/// <summary>Calls that keep the game's own code and the addons' apart.</summary>
internal static partial class ClientLibrary
{
    private static void AddSecure(LibraryBuilder globals)
    {
        globals.AddOpen("hooksecurefunc", HookSecureFunction);
        globals.Add("issecure", state => state.Return(false));
        globals.Add("issecurevariable", IsSecureVariable);
        globals.AddOpen("securecall", state => SecureCall(state, NamedFunction(state)));
        globals.AddOpen("securecallfunction", state => SecureCall(state, state.Argument(1)));
        globals.AddOpen("securecallmethod", SecureCallMethod);
        globals.Add("forceinsecure", _ => 0);
        globals.Add("geterrorhandler", state => state.Return(state.Machine.Script.ErrorHandler));
        globals.Add(
            "seterrorhandler",
            state =>
            {
                state.CheckFunction(1);
                state.Machine.Script.ErrorHandler = state.Argument(1);
                return 0;
            }
        );
    }

    private static DynValue NamedFunction(Coroutine state) =>
        state.Argument(1).Ref is LuaString name ? state.Machine.GlobalTable.RawGet(name) : state.Argument(1);

    /// <summary>Calls a function; its error goes to the error handler and not to the caller.</summary>
    private static int SecureCall(Coroutine state, DynValue function)
    {
        var slot = state.Frame.Base;
        state.CheckAny(1);
        state.Stack[slot] = function;
        return FinishSecureCall(state, slot);
    }

    private static int SecureCallMethod(Coroutine state)
    {
        var target = state.Argument(1);
        var name = new DynValue(state.CheckString(2));
        var slot = state.Frame.Base;
        state.Stack[slot] = state.Index(target, name, -1);
        state.Stack[slot + 1] = target;
        return FinishSecureCall(state, slot);
    }

    private static int FinishSecureCall(Coroutine state, int slot)
    {
        var count = BaseLibrary.Protected(state, slot, state.Machine.Script.ErrorHandler);
        return state.Stack[state.Top - count].IsTruthy ? count - 1 : 0;
    }

    /// <summary>Runs a function of the addon's after each call of another one, whose results stay.</summary>
    private static int HookSecureFunction(Coroutine state)
    {
        var hasTable = state.Argument(1).Ref is Table;
        var target = hasTable ? state.CheckTable(1) : state.Machine.GlobalTable;
        var name = new DynValue(state.CheckString(hasTable ? 2 : 1));
        var hook = state.Argument(hasTable ? 3 : 2);
        var original = state.Index(new DynValue(target), name, -1);
        if (original.Ref is not (Closure or CallbackFunction))
        {
            throw state.LibraryError($"hooksecurefunc(): {name} is not a function");
        }

        if (hook.Ref is not (Closure or CallbackFunction))
        {
            throw state.ArgumentTypeError(hasTable ? 3 : 2, "function");
        }

        var hooked = new CallbackFunction(name.ToString(), caller => CallHooked(caller, original, hook))
        {
            AcceptsSecrets = true,
            UpValues = [original, hook],
        };
        target.RawSet(name, new DynValue(hooked));
        return 0;
    }

    private static int CallHooked(Coroutine state, DynValue original, DynValue hook)
    {
        var arguments = state.Stack[state.Frame.Base..state.Top];
        var slot = CallWith(state, original, arguments);
        var count = state.Top - slot;
        CallWith(state, hook, arguments);
        state.Top = slot + count;
        return count;
    }

    private static int CallWith(Coroutine state, DynValue function, DynValue[] arguments)
    {
        var slot = state.Top;
        state.EnsureStack(slot + arguments.Length + 2);
        state.Push(function);
        foreach (var argument in arguments)
        {
            state.Push(argument);
        }

        state.Call(slot, -1);
        return slot;
    }

    /// <summary>Functions of the host are the game's own; everything else was written by an addon.</summary>
    private static int IsSecureVariable(Coroutine state)
    {
        var hasTable = state.Argument(1).Ref is Table;
        var table = hasTable ? state.CheckTable(1) : state.Machine.GlobalTable;
        var isHosts = table.RawGet(new DynValue(state.CheckString(hasTable ? 2 : 1))).Ref is CallbackFunction;
        state.Push(DynValue.NewBoolean(isHosts));
        state.Push(isHosts ? DynValue.Nil : DynValue.NewString(state.Machine.Script.TaintedBy));
        return 2;
    }
}
