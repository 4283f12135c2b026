namespace AzerothsTopTalent.Lua51;

/// <summary>
/// A 32-bit instruction: opcode in 6 bits, A in 8, then C and B in 9 each or Bx in 18 (signed by an offset).
/// An operand B or C of 256 and more names a constant.
/// </summary>
internal readonly record struct Instruction(uint Bits)
{
    internal const int MaxA = 255;
    internal const int MaxC = 511;
    internal const int MaxBx = (1 << 18) - 1;
    internal const int MaxSBx = MaxBx >> 1;
    internal const int ConstantBit = 256;

    /// <summary>No register; also the A of a TESTSET whose target is not known yet.</summary>
    internal const int NoRegister = MaxA;

    internal static Instruction ABC(OpCode op, int a, int b, int c) =>
        new((uint)op | ((uint)a << 6) | ((uint)c << 14) | ((uint)b << 23));

    internal static Instruction ABx(OpCode op, int a, int bx) => new((uint)op | ((uint)a << 6) | ((uint)bx << 14));

    internal static Instruction AsBx(OpCode op, int a, int sbx) => ABx(op, a, sbx + MaxSBx);

    internal OpCode Op => (OpCode)(Bits & 0x3F);
    internal int A => (int)((Bits >> 6) & 0xFF);
    internal int B => (int)(Bits >> 23);
    internal int C => (int)((Bits >> 14) & 0x1FF);
    internal int Bx => (int)(Bits >> 14);
    internal int SBx => Bx - MaxSBx;

    internal Instruction WithOp(OpCode op) => new((Bits & ~0x3Fu) | (uint)op);

    internal Instruction WithA(int a) => new((Bits & ~(0xFFu << 6)) | ((uint)a << 6));

    internal Instruction WithB(int b) => new((Bits & ~(0x1FFu << 23)) | ((uint)b << 23));

    internal Instruction WithC(int c) => new((Bits & ~(0x1FFu << 14)) | ((uint)c << 14));

    internal Instruction WithSBx(int sbx) => new((Bits & 0x3FFF) | ((uint)(sbx + MaxSBx) << 14));

    internal static bool IsConstant(int operand) => (operand & ConstantBit) != 0;

    /// <summary>Whether the instruction decides if the jump after it is taken.</summary>
    internal bool IsTest =>
        Op is OpCode.Eq or OpCode.Lt or OpCode.Le or OpCode.Test or OpCode.TestSet or OpCode.TForLoop;

    /// <summary>Whether the instruction writes register A.</summary>
    internal bool SetsA =>
        Op
            is not (
                OpCode.SetGlobal
                or OpCode.SetUpval
                or OpCode.SetTable
                or OpCode.Jmp
                or OpCode.Eq
                or OpCode.Lt
                or OpCode.Le
                or OpCode.Return
                or OpCode.TForLoop
                or OpCode.SetList
                or OpCode.Close
            );
}
