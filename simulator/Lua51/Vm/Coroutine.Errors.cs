namespace AzerothsTopTalent.Lua51;

public partial class Coroutine
{
    /// <summary>An error with the position of the running Lua code; none where a host function runs.</summary>
    internal ScriptRuntimeException Error(string message) => new(DynValue.NewString(WithPosition(message)));

    internal string WithPosition(string message)
    {
        if (!Frame.IsLua)
        {
            return message;
        }

        var proto = CurrentClosure.Proto;
        return $"{proto.ShortSource}:{proto.LineAt(Frame.SavedPc - 1)}: {message}";
    }

    /// <summary>The error of an operation on a value of the wrong type, naming the variable where the code tells it.</summary>
    internal ScriptRuntimeException TypeError(DynValue value, int register, string operation)
    {
        if (value.IsSecret)
        {
            return SecretError(value, operation, register);
        }

        var type = value.TypeName;
        return Error(
            NameOf(register) is var (kind, name)
                ? $"attempt to {operation} {kind} '{name}' (a {type} value)"
                : $"attempt to {operation} a {type} value"
        );
    }

    /// <summary>What a register holds in the source's terms, at the instruction that runs.</summary>
    private (string Kind, string Name)? NameOf(int register) =>
        Frame.IsLua && register >= 0 && register < CurrentClosure.Proto.MaxStack
            ? SymbolicExecution.NameOf(CurrentClosure.Proto, Frame.SavedPc - 1, register)
            : null;

    private ScriptRuntimeException OrderError(DynValue left, DynValue right)
    {
        var (first, second) = (left.TypeName, right.TypeName);
        return Error(
            first == second ? $"attempt to compare two {first} values" : $"attempt to compare {first} with {second}"
        );
    }

    /// <summary>The register of an operand of the instruction that runs; -1 for a constant.</summary>
    private int OperandRegister(DynValue operand, bool first)
    {
        if (!Frame.IsLua)
        {
            return -1;
        }

        var instruction = CurrentClosure.Proto.Code[Frame.SavedPc - 1];
        var preferred = first ? instruction.B : instruction.C;
        var other = first ? instruction.C : instruction.B;
        return Holds(preferred, operand) ? preferred
            : Holds(other, operand) ? other
            : -1;
    }

    private bool Holds(int register, DynValue value) =>
        !Instruction.IsConstant(register) && ReferenceEquals(Stack[Frame.Base + register].Ref, value.Ref);

    internal ScriptRuntimeException SecretError(DynValue value, string operation, int register, bool asKey = false)
    {
        var what = $"a secret {value.TypeName} {(asKey ? "key" : "value")}";
        var taint = $"while execution tainted by '{Machine.Script.TaintedBy}'";
        return Machine.Script.TellTouch(
            Error(
                asKey ? $"attempt to index a table with {what} ({taint})"
                : NameOf(register) is var (kind, name) ? $"attempt to {operation} {kind} '{name}' ({what}, {taint})"
                : $"attempt to {operation} {what} ({taint})"
            )
        );
    }

    private void RefuseSecrets(CallbackFunction callback)
    {
        for (var i = Frame.Base; i < Top; i++)
        {
            if (Stack[i].IsSecret)
            {
                var argument = i - Frame.Base + 1;
                throw Machine.Script.TellTouch(
                    LibraryError(
                        $"bad argument #{argument} to '{CalledName() ?? callback.Name}' (Usage: {callback.Name}. "
                            + "Secret values are only allowed during untainted execution for this argument.)"
                    )
                );
            }
        }
    }

    /// <summary>An error raised by a library function: the position is that of its caller.</summary>
    internal ScriptRuntimeException LibraryError(string message)
    {
        Machine.SpendLater(message.Length >> 3);
        return new(DynValue.NewString(Where(1) + message));
    }

    /// <summary>The position of the function at a level (0 runs now), as the prefix of a message; empty when unknown.</summary>
    internal string Where(int level)
    {
        if (FrameAt(level, out var isTailCall) is { IsLua: true } frame && !isTailCall)
        {
            var proto = ((Closure)Stack[frame.Function].Ref!).Proto;
            var line = proto.LineAt(frame.SavedPc - 1);
            return line > 0 ? $"{proto.ShortSource}:{line}: " : "";
        }

        return "";
    }

    /// <summary>The frame at a level; a tail call that replaced frames counts as levels of their own.</summary>
    internal CallFrame? FrameAt(int level, out bool isTailCall)
    {
        isTailCall = false;
        var frame = Frame;
        while (level > 0 && frame.Kind != FrameKind.Base)
        {
            level--;
            if (frame.IsLua)
            {
                level -= frame.TailCalls;
            }

            frame = frame.Previous!;
        }

        if (level == 0 && frame.Kind != FrameKind.Base)
        {
            return frame;
        }

        isTailCall = level < 0;
        return isTailCall ? frame : null;
    }

    /// <summary>What the calling code calls the running function; null when it does not tell.</summary>
    internal string? CalledName() => CalledNameOf(Frame)?.Name;

    internal (string Kind, string Name)? CalledNameOf(CallFrame frame)
    {
        if (
            frame.Kind == FrameKind.Base
            || (frame.IsLua && frame.TailCalls > 0)
            || frame.Previous is not { IsLua: true } caller
        )
        {
            return null;
        }

        var proto = ((Closure)Stack[caller.Function].Ref!).Proto;
        var pc = caller.SavedPc - 1;
        return pc >= 0 && proto.Code[pc].Op is OpCode.Call or OpCode.TailCall or OpCode.TForLoop
            ? SymbolicExecution.NameOf(proto, pc, proto.Code[pc].A)
            : null;
    }
}
