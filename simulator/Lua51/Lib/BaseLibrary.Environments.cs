namespace AzerothsTopTalent.Lua51;

internal static partial class BaseLibrary
{
    private static int GetMetatable(Coroutine state)
    {
        state.CheckAny(1);
        if (state.Machine.MetatableOf(state.Argument(1)) is not { } metatable)
        {
            return state.Return(DynValue.Nil);
        }

        var hidden = metatable.RawGet(state.Machine.Names.Metatable);
        return state.Return(hidden.IsNil ? new DynValue(metatable) : hidden);
    }

    private static int SetMetatable(Coroutine state)
    {
        var table = state.CheckTable(1);
        var metatable = state.Argument(2).Ref as Table;
        if (metatable is null && !(state.HasArgument(2) && state.Argument(2).IsNil))
        {
            throw state.ArgumentError(2, "nil or table expected");
        }

        if (table.Metatable is { } current && !current.RawGet(state.Machine.Names.Metatable).IsNil)
        {
            throw state.LibraryError("cannot change a protected metatable");
        }

        table.Metatable = metatable;
        state.SetArgumentCount(1);
        return 1;
    }

    /// <summary>A function given as itself or as a level of the stack.</summary>
    private static DynValue FunctionArgument(Coroutine state, bool optional)
    {
        if (state.Argument(1).Ref is Closure or CallbackFunction)
        {
            return state.Argument(1);
        }

        var level = optional ? state.OptionalInt(1, 1) : state.CheckInt(1);
        if (level < 0)
        {
            throw state.ArgumentError(1, "level must be non-negative");
        }

        var frame = state.FrameAt(level, out var isTailCall);
        if (frame is null)
        {
            throw state.ArgumentError(1, "invalid level");
        }

        return isTailCall
            ? throw state.LibraryError($"no function environment for tail call at level {level}")
            : state.Stack[frame.Function];
    }

    private static int GetEnvironment(Coroutine state)
    {
        if (state.HasArgument(1) && state.Argument(1) is { Ref: null, Num: 0 })
        {
            return state.Return(new DynValue(state.Env));
        }

        var function = FunctionArgument(state, optional: true);
        return state.Return(new DynValue(function.Ref is Closure closure ? closure.Env : state.Env));
    }

    private static int SetEnvironment(Coroutine state)
    {
        var environment = state.CheckTable(2);
        if (state.Argument(1) is { Ref: null } level && Coroutine.ToLong(level.Num) == 0 && state.HasArgument(1))
        {
            if (level.Num == 0)
            {
                state.Env = environment;
                return 0;
            }
        }

        var function = FunctionArgument(state, optional: false);
        if (function.Ref is not Closure closure)
        {
            throw state.LibraryError("'setfenv' cannot change environment of given object");
        }

        closure.Env = environment;
        return state.Return(function);
    }

    private static int CollectGarbage(Coroutine state)
    {
        var option = state.CheckOption(
            1,
            "collect",
            "stop",
            "restart",
            "collect",
            "count",
            "step",
            "setpause",
            "setstepmul"
        );
        state.OptionalInt(2, 0);
        var machine = state.Machine;
        switch (option)
        {
            case 0:
                machine.StopCollecting();
                return state.Return(0.0);
            case 1:
                machine.RestartCollecting();
                return state.Return(0.0);
            case 2:
                machine.CollectNow();
                machine.SpendLater(machine.AllocatedBytes >> 6);
                return state.Return(0.0);
            case 3:
                return state.Return(machine.AllocatedBytes / 1024.0);
            case 4:
                return state.Return(machine.CollectStep(state.OptionalInt(2, 0)));
            case 5:
            case 6:
                return state.Return(machine.SetCollectorParameter(option - 5, state.OptionalInt(2, 0)));
            default:
                return state.Return(0.0);
        }
    }

    private static int GcInfo(Coroutine state) => state.Return(Math.Floor(state.Machine.AllocatedBytes / 1024.0));

    private static int NewProxy(Coroutine state)
    {
        state.SetArgumentCount(1);
        var argument = state.Argument(1);
        Table? metatable = null;
        if (argument.Ref is { Kind: LuaKind.True })
        {
            metatable = new Table(state.Machine);
            state.Machine.ProxyMetatables.Add(metatable, metatable);
        }
        else if (argument.IsTruthy)
        {
            var shared = argument.Ref is UserData proxy ? proxy.Metatable : null;
            if (shared is null || !state.Machine.ProxyMetatables.TryGetValue(shared, out _))
            {
                throw state.ArgumentError(1, "boolean or proxy expected");
            }

            metatable = shared;
        }

        var created = new UserData(null, metatable) { Env = state.Env };
        if (metatable is not null)
        {
            state.Machine.Collector.Track(created);
        }

        state.Machine.Allocate(48);
        return state.Return(new DynValue(created));
    }
}
