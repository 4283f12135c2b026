namespace AzerothsTopTalent.Lua51;

/// <summary>The table <c>bit</c>: 32-bit operations with unsigned results.</summary>
internal static class BitLibrary
{
    internal static void Open(Machine machine)
    {
        var library = LibraryBuilder.Global(machine, "bit");
        library.Add("band", state => Fold(state, static (a, b) => a & b));
        library.Add("bor", state => Fold(state, static (a, b) => a | b));
        library.Add("bxor", state => Fold(state, static (a, b) => a ^ b));
        library.Add("bnot", state => state.Return((double)~Bits(state, 1)));
        library.Add("lshift", state => Shift(state, static (value, by) => by > 31 ? 0 : value << by));
        library.Add("rshift", state => Shift(state, static (value, by) => by > 31 ? 0 : value >> by));
        library.Add("arshift", state => Shift(state, static (value, by) => (uint)((int)value >> Math.Min(by, 31))));
        library.Add("mod", Modulo);
    }

    private static uint Bits(Coroutine state, int argument) =>
        unchecked((uint)Coroutine.ToLong(state.CheckNumber(argument)));

    private static int Fold(Coroutine state, Func<uint, uint, uint> combine)
    {
        var result = Bits(state, 1);
        for (var i = 2; i <= state.ArgumentCount; i++)
        {
            result = combine(result, Bits(state, i));
        }

        return state.Return((double)result);
    }

    private static int Shift(Coroutine state, Func<uint, int, uint> shift)
    {
        var value = Bits(state, 1);
        var by = state.CheckInt(2);
        return state.Return((double)shift(value, by & 0xFF));
    }

    private static int Modulo(Coroutine state)
    {
        var value = unchecked((int)Bits(state, 1));
        var divisor = unchecked((int)Bits(state, 2));
        return divisor == 0
            ? throw state.ArgumentError(2, "zero divisor")
            : state.Return((double)(divisor == -1 ? 0 : value % divisor));
    }
}
