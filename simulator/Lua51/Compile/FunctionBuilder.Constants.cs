namespace AzerothsTopTalent.Lua51;

internal sealed partial class FunctionBuilder
{
    private static readonly object NilKey = new();

    internal int ConstantOf(LuaString text) => Constant(text, new DynValue(text));

    internal int ConstantOf(double number)
    {
        // 0 and -0 share one constant, as in 5.1.
        if (!numberIndex.TryGetValue(number, out var index))
        {
            index = Add(new DynValue(number));
            numberIndex.Add(number, index);
        }

        return index;
    }

    private int NilConstant() => Constant(NilKey, DynValue.Nil);

    private int ConstantOf(bool value) => Constant(value, DynValue.NewBoolean(value));

    private int Constant(object key, DynValue value)
    {
        if (!constantIndex.TryGetValue(key, out var index))
        {
            index = Add(value);
            constantIndex.Add(key, index);
        }

        return index;
    }

    private int Add(DynValue value)
    {
        if (constants.Count > Instruction.MaxBx)
        {
            throw lexer.PlainError("constant table overflow");
        }

        constants.Add(value);
        return constants.Count - 1;
    }

    internal void EmitClosure(Prototype child, FunctionBuilder childBuilder, Expression target)
    {
        if (children.Count > Instruction.MaxBx)
        {
            throw lexer.PlainError("constant table overflow");
        }

        children.Add(child);
        target.Set(ExpressionKind.Relocatable, EmitABx(OpCode.Closure, 0, children.Count - 1));
        foreach (var (_, kind, info) in childBuilder.upValues)
        {
            Emit(kind == ExpressionKind.Local ? OpCode.Move : OpCode.GetUpval, 0, info, 0);
        }
    }
}
