namespace AzerothsTopTalent.FakeWow.Loadouts;

/// <summary>Bits of a text of six-bit characters, least significant bit of each first.</summary>
internal sealed class BitReader
{
    private readonly int[] values;
    private int position;

    public BitReader(string alphabet, string text)
    {
        values = [.. text.Select(character => alphabet.IndexOf(character, StringComparison.Ordinal))];
        int bad = Array.IndexOf(values, -1);
        BadCharacter = bad < 0 ? null : bad;
    }

    /// <summary>Index of the first character outside the alphabet.</summary>
    public int? BadCharacter { get; }

    /// <summary>All bits, read ones included.</summary>
    public int Length => values.Length * 6;

    /// <summary>Whether more bits were asked for than there are.</summary>
    public bool Overrun => position > Length;

    /// <summary>The next <paramref name="width"/> bits; those beyond the end are 0.</summary>
    public int Take(int width)
    {
        int value = 0;
        for (int bit = 0; bit < width; bit++, position++)
        {
            if (position < Length)
            {
                value |= ((values[position / 6] >> (position % 6)) & 1) << bit;
            }
        }

        return value;
    }

    /// <summary>What is wrong with the bits that are left: only the zero fill of one character may be.</summary>
    public string? Rest()
    {
        int left = Length - position;
        if (left >= 6)
        {
            return $"{left} bits are left over: it is for a larger tree";
        }

        return Take(left) == 0 ? null : "the fill bits of its last character are not zero";
    }
}
