using System.Runtime.CompilerServices;

namespace AzerothsTopTalent.Lua51;

/// <summary>Arithmetic on two numbers.</summary>
internal static class Arithmetic
{
    internal static double Apply(OpCode op, double a, double b) =>
        op switch
        {
            OpCode.Add => a + b,
            OpCode.Sub => a - b,
            OpCode.Mul => a * b,
            OpCode.Div => a / b,
            OpCode.Mod => Mod(a, b),
            OpCode.Pow => Pow(a, b),
            _ => -a,
        };

    /// <summary>5.1 defines a % b as a - floor(a/b)*b.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static double Mod(double a, double b) => a - (Math.Floor(a / b) * b);

    internal static double Pow(double a, double b) => b == 2 ? a * a : Math.Pow(a, b);
}
