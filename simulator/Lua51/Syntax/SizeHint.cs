namespace AzerothsTopTalent.Lua51;

/// <summary>A table size in a byte: three bits of mantissa, five of exponent, rounded up.</summary>
internal static class SizeHint
{
    internal static int Encode(uint size)
    {
        var exponent = 0;
        while (size >= 16)
        {
            size = (size + 1) >> 1;
            exponent++;
        }

        return size < 8 ? (int)size : ((exponent + 1) << 3) | ((int)size - 8);
    }

    internal static int Decode(int hint)
    {
        var exponent = (hint >> 3) & 31;
        return exponent == 0 ? hint : (int)Math.Min(int.MaxValue, ((hint & 7) + 8L) << (exponent - 1));
    }
}
