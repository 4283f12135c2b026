namespace AzerothsTopTalent.Lua51;

internal static partial class DebugLibrary
{
    private static int GetInfo(Coroutine state)
    {
        var (target, shift) = Thread(state);
        var what = state.OptionalString(shift + 2)?.ToString() ?? "flnSu";
        CallFrame? frame = null;
        var isTailCall = false;
        var function = DynValue.Nil;
        if (state.Argument(shift + 1).Ref is Closure or CallbackFunction)
        {
            function = state.Argument(shift + 1);
        }
        else if (state.Argument(shift + 1).CastToNumber() is { } level)
        {
            frame = target.FrameAt((int)Math.Clamp(Coroutine.ToLong(level), -1, int.MaxValue), out isTailCall);
            isTailCall |= level < 0; // C Lua takes what lies above the stack for calls that were lost
            if (frame is null && !isTailCall)
            {
                return state.Return(DynValue.Nil);
            }

            function = isTailCall ? DynValue.Nil : target.Stack[frame!.Function];
        }
        else
        {
            throw state.ArgumentError(shift + 1, "function or level expected");
        }

        if (what.Any(option => !"SlunLf".Contains(option, StringComparison.Ordinal)))
        {
            throw state.ArgumentError(shift + 2, "invalid option");
        }

        var info = new Table(state.Machine, 0, 2);
        Fill(info, what, target, isTailCall ? null : frame, function);
        return state.Return(new DynValue(info));
    }

    private static void Fill(Table info, string what, Coroutine target, CallFrame? frame, DynValue function)
    {
        var proto = (function.Ref as Closure)?.Proto;
        if (what.Contains('S', StringComparison.Ordinal))
        {
            FillSource(info, proto, function);
        }

        if (what.Contains('l', StringComparison.Ordinal))
        {
            info["currentline"] = frame is { IsLua: true } ? proto!.LineAt(frame.SavedPc - 1) : -1;
        }

        if (what.Contains('u', StringComparison.Ordinal))
        {
            info["nups"] = proto?.UpValueCount ?? 0;
        }

        if (what.Contains('n', StringComparison.Ordinal))
        {
            var called = frame is null ? null : target.CalledNameOf(frame);
            info["name"] = called is var (_, name) ? name : DynValue.Nil;
            info["namewhat"] = called is var (kind, _) ? kind : "";
        }

        if (what.Contains('L', StringComparison.Ordinal) && proto is not null)
        {
            var lines = new Table(info.Owner);
            foreach (var line in proto.Lines)
            {
                lines[line] = true;
            }

            info["activelines"] = lines;
        }

        if (what.Contains('f', StringComparison.Ordinal))
        {
            info["func"] = function;
        }
    }

    private static void FillSource(Table info, Prototype? proto, DynValue function)
    {
        var isTailCall = function.IsNil;
        info["source"] =
            proto is not null ? new DynValue(proto.Source)
            : isTailCall ? "=(tail call)"
            : "=[C]";
        info["short_src"] =
            proto is not null ? proto.ShortSource
            : isTailCall ? "(tail call)"
            : "[C]";
        info["linedefined"] = proto?.LineDefined ?? -1;
        info["lastlinedefined"] = proto?.LastLineDefined ?? -1;
        info["what"] =
            isTailCall ? "tail"
            : proto is null ? "C"
            : proto.LineDefined == 0 ? "main"
            : "Lua";
    }

    /// <summary>The slot of a local variable of a frame and its name; temporaries have a name in brackets.</summary>
    private static (string Name, int Slot)? FindLocal(Coroutine target, CallFrame frame, int number)
    {
        if (frame.IsLua && number > 0)
        {
            var proto = ((Closure)target.Stack[frame.Function].Ref!).Proto;
            if (proto.LocalNameAt(number, frame.SavedPc - 1) is { } name)
            {
                return (name.ToString(), frame.Base + number - 1);
            }
        }

        var limit = ReferenceEquals(frame, target.Frame) ? target.Top : frame.Next!.Function;
        return number > 0 && limit - frame.Base >= number ? ("(*temporary)", frame.Base + number - 1) : null;
    }

    private static CallFrame LevelArgument(Coroutine state, Coroutine target, int argument, out bool isTailCall) =>
        target.FrameAt(state.CheckInt(argument), out isTailCall)
        ?? throw state.ArgumentError(argument, "level out of range");

    private static int GetLocal(Coroutine state)
    {
        var (target, shift) = Thread(state);
        var frame = LevelArgument(state, target, shift + 1, out var isTailCall);
        var number = state.CheckInt(shift + 2);
        if (isTailCall || FindLocal(target, frame, number) is not var (name, slot))
        {
            return state.Return(DynValue.Nil);
        }

        state.Push(name);
        state.Push(target.Stack[slot]);
        return 2;
    }

    private static int SetLocal(Coroutine state)
    {
        var (target, shift) = Thread(state);
        var frame = LevelArgument(state, target, shift + 1, out var isTailCall);
        state.CheckAny(shift + 3);
        var number = state.CheckInt(shift + 2);
        if (isTailCall || FindLocal(target, frame, number) is not var (name, slot))
        {
            return state.Return(DynValue.Nil);
        }

        target.Stack[slot] = state.Argument(shift + 3);
        return state.Return(name);
    }

    private static int SetHook(Coroutine state)
    {
        var (target, shift) = Thread(state);
        if (state.IsNoneOrNil(shift + 1))
        {
            target.Hook = null;
            state.Machine.HookedCoroutines.Remove(target);
        }
        else
        {
            var mask = state.CheckString(shift + 2).ToString();
            state.CheckFunction(shift + 1);
            target.Hook = new HookState
            {
                Function = state.Argument(shift + 1),
                OnCalls = mask.Contains('c', StringComparison.Ordinal),
                OnReturns = mask.Contains('r', StringComparison.Ordinal),
                OnLines = mask.Contains('l', StringComparison.Ordinal),
                Count = Math.Max(0, state.OptionalInt(shift + 3, 0)),
            };
            state.Machine.HookedCoroutines.Add(target);
        }

        state.Machine.UpdateHooks();
        return 0;
    }

    private static int GetHook(Coroutine state)
    {
        var (target, _) = Thread(state);
        var hook = target.Hook;
        state.Push(hook?.Function ?? DynValue.Nil);
        state.Push(
            (hook is { OnCalls: true } ? "c" : "")
                + (hook is { OnReturns: true } ? "r" : "")
                + (hook is { OnLines: true } ? "l" : "")
        );
        state.Push(new DynValue((double)(hook?.Count ?? 0)));
        return 3;
    }
}
