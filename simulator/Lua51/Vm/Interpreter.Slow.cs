using System.Runtime.CompilerServices;

namespace AzerothsTopTalent.Lua51;

/// <summary>Instructions with a metamethod, a conversion or an error in them. The frame's position is saved before.</summary>
internal static partial class Interpreter
{
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void RunSlowly(Coroutine state, CallFrame frame, Closure closure, ulong i)
    {
        var (a, b, c) = ((int)A(i), (int)B(i), (int)C(i));
        var first = frame.Base;
        var constants = closure.Proto.Constants;
        switch ((Op)(byte)i)
        {
            case Op.GetGlobal:
                Store(state, first + a, state.Index(new DynValue(closure.Env), constants[Bx(i)], -1));
                break;
            case Op.SetGlobal:
                state.SetIndex(new DynValue(closure.Env), constants[Bx(i)], state.Stack[first + a], -1);
                break;
            case Op.GetField:
            case Op.GetTableK:
                Store(state, first + a, state.Index(state.Stack[first + b], constants[c], b));
                break;
            case Op.GetTable:
                Store(state, first + a, state.Index(state.Stack[first + b], state.Stack[first + c], b));
                break;
            case Op.SetField:
                state.SetIndex(state.Stack[first + a], constants[b], Operand(state, first, constants, c), a);
                break;
            case Op.SetTable:
                var key = Operand(state, first, constants, b);
                state.SetIndex(state.Stack[first + a], key, Operand(state, first, constants, c), a);
                break;
            case Op.Self:
            case Op.SelfK:
                var self = state.Stack[first + b];
                var name = (Op)(byte)i == Op.SelfK ? constants[c] : Operand(state, first, constants, c);
                var method = state.Index(self, name, b);
                Store(state, first + a + 1, self);
                Store(state, first + a, method);
                break;
            case Op.Unm:
                var operand = state.Stack[first + b];
                Store(state, first + a, state.Arithmetic(OpCode.Unm, operand, operand, b, b));
                break;
            case Op.Len:
                Store(state, first + a, state.LengthOf(state.Stack[first + b], b));
                break;
            case Op.Not:
            case Op.TestSet:
                throw state.SecretError(state.Stack[first + b], "perform boolean test on", b);
            case Op.Test:
                throw state.SecretError(state.Stack[first + a], "perform boolean test on", a);
            default:
                ArithmeticSlow(state, frame, closure.Proto);
                break;
        }
    }

    /// <summary>Comparisons of other than two numbers.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool CompareSlowly(Coroutine state, CallFrame frame, Closure closure)
    {
        var instruction = closure.Proto.Code[frame.SavedPc - 1];
        var constants = closure.Proto.Constants;
        var left = Operand(state, frame.Base, constants, instruction.B);
        var right = Operand(state, frame.Base, constants, instruction.C);
        return instruction.Op switch
        {
            OpCode.Eq => state.AreEqual(left, right, instruction.B, instruction.C),
            OpCode.Lt => state.IsLess(left, right),
            _ => state.IsLessOrEqual(left, right),
        };
    }

    private static void Store(Coroutine state, int slot, DynValue value) => state.Stack[slot] = value;

    private static DynValue Operand(Coroutine state, int first, DynValue[] constants, int operand) =>
        operand < Instruction.ConstantBit ? state.Stack[first + operand] : constants[operand - Instruction.ConstantBit];

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void ArithmeticSlow(Coroutine state, CallFrame frame, Prototype proto)
    {
        var instruction = proto.Code[frame.SavedPc - 1];
        var (b, c) = (instruction.B, instruction.C);
        var left = Operand(state, frame.Base, proto.Constants, b);
        var right = Operand(state, frame.Base, proto.Constants, c);
        var result = state.Arithmetic(
            instruction.Op,
            left,
            right,
            Instruction.IsConstant(b) ? -1 : b,
            Instruction.IsConstant(c) ? -1 : c
        );
        state.Stack[frame.Base + instruction.A] = result;
    }
}
