namespace AzerothsTopTalent.Lua51;

/// <summary>Emits the code of one function. Registers are allocated as a stack, as 5.1 does it.</summary>
internal sealed partial class FunctionBuilder
{
    private const int NoJump = Expression.NoJump;
    private const int MaxLocals = 200;
    private const int MaxUpValues = 60;
    private const int MaxRegisters = 250;

    private readonly Lexer lexer;
    private readonly List<Instruction> code = [];
    private readonly List<int> lines = [];
    private readonly List<DynValue> constants = [];
    private readonly Dictionary<object, int> constantIndex = [];
    private readonly Dictionary<double, int> numberIndex = [];
    private readonly List<Prototype> children = [];
    private readonly List<LocalVariable> locals = [];
    private readonly List<(LuaString Name, ExpressionKind Kind, int Info)> upValues = [];
    private readonly int[] active = new int[MaxLocals];
    private int lastTarget = -1;
    private int pendingJumps = NoJump;

    internal FunctionBuilder(Lexer lexer, FunctionBuilder? outer, LuaString source)
    {
        this.lexer = lexer;
        Outer = outer;
        Proto.Source = source;
    }

    internal FunctionBuilder? Outer { get; }

    internal Prototype Proto { get; } = new();

    internal Block? Block { get; private set; }

    /// <summary>The first free register.</summary>
    internal int FreeRegister { get; set; }

    internal int ActiveLocals { get; private set; }

    internal int Pc => code.Count;

    internal Instruction InstructionAt(int pc) => code[pc];

    internal void Patch(int pc, Instruction instruction) => code[pc] = instruction;

    internal int Emit(OpCode op, int a, int b, int c) => Emit(Instruction.ABC(op, a, b, c), lexer.LastLine);

    internal int EmitABx(OpCode op, int a, int bx) => Emit(Instruction.ABx(op, a, bx), lexer.LastLine);

    internal int EmitAsBx(OpCode op, int a, int sbx) => Emit(Instruction.AsBx(op, a, sbx), lexer.LastLine);

    private int Emit(Instruction instruction, int line)
    {
        PatchListTo(pendingJumps, Pc, Instruction.NoRegister, Pc);
        pendingJumps = NoJump;
        code.Add(instruction);
        lines.Add(line);
        return Pc - 1;
    }

    /// <summary>Gives the last instruction another line.</summary>
    internal void FixLine(int line) => lines[Pc - 1] = line;

    internal void EmitReturn(int first, int count) => Emit(OpCode.Return, first, count + 1, 0);

    /// <summary>Sets registers to nil, joining the instruction before it where that does the same.</summary>
    internal void EmitNil(int from, int count)
    {
        if (Pc > lastTarget)
        {
            if (Pc == 0)
            {
                if (from >= ActiveLocals)
                {
                    return; // a function starts with clean registers
                }
            }
            else
            {
                var previous = code[Pc - 1];
                if (previous.Op == OpCode.LoadNil && previous.A <= from && from <= previous.B + 1)
                {
                    if (from + count - 1 > previous.B)
                    {
                        code[Pc - 1] = previous.WithB(from + count - 1);
                    }

                    return;
                }
            }
        }

        Emit(OpCode.LoadNil, from, from + count - 1, 0);
    }

    internal void EmitSetList(int table, int elements, int toStore)
    {
        const int perFlush = 50;
        var batch = ((elements - 1) / perFlush) + 1;
        var count = toStore < 0 ? 0 : toStore;
        if (batch <= Instruction.MaxC)
        {
            Emit(OpCode.SetList, table, count, batch);
        }
        else
        {
            Emit(OpCode.SetList, table, count, 0);
            Emit(new Instruction((uint)batch), lexer.LastLine);
        }

        FreeRegister = table + 1;
    }

    internal void CheckStack(int count)
    {
        var size = FreeRegister + count;
        if (size > Proto.MaxStack)
        {
            if (size >= MaxRegisters)
            {
                throw lexer.Error("function or expression too complex");
            }

            Proto.MaxStack = (byte)size;
        }
    }

    internal void Reserve(int count)
    {
        CheckStack(count);
        FreeRegister += count;
    }

    private void Free(int register)
    {
        if (!Instruction.IsConstant(register) && register >= ActiveLocals)
        {
            FreeRegister--;
        }
    }

    private void Free(Expression expression)
    {
        if (expression.Kind == ExpressionKind.Fixed)
        {
            Free(expression.Info);
        }
    }

    internal Prototype Finish(int lastLine)
    {
        RemoveLocals(0);
        EmitReturn(0, 0);
        Proto.Code = [.. code];
        Proto.Lines = [.. lines];
        Proto.Constants = [.. constants];
        Proto.Children = [.. children];
        Proto.Locals = [.. locals];
        Proto.UpValueNames = [.. upValues.Select(upValue => upValue.Name)];
        Proto.UpValueCount = (byte)upValues.Count;
        Proto.LastLineDefined = lastLine;
        Proto.Exec = Specializer.Specialize(Proto);
        return Proto;
    }

    internal SyntaxErrorException LimitError(int limit, string what) =>
        lexer.Error(
            Proto.LineDefined == 0
                ? $"main function has more than {limit} {what}"
                : $"function at line {Proto.LineDefined} has more than {limit} {what}",
            TokenKind.None
        );
}
