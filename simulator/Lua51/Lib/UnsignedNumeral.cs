namespace AzerothsTopTalent.Lua51;

/// <summary>Numerals of a given base, read as C's <c>strtoul</c> does.</summary>
internal static class UnsignedNumeral
{
    internal static bool TryParse(ReadOnlySpan<byte> text, int numberBase, out double value)
    {
        value = 0;
        var trimmed = Trim(text);
        var negative = trimmed.Length > 0 && trimmed[0] == '-';
        if (trimmed.Length > 0 && trimmed[0] is (byte)'-' or (byte)'+')
        {
            trimmed = trimmed[1..];
        }

        if (numberBase == 16 && trimmed.Length > 2 && trimmed[0] == '0' && trimmed[1] is (byte)'x' or (byte)'X')
        {
            trimmed = trimmed[2..];
        }

        if (trimmed.IsEmpty)
        {
            return false;
        }

        ulong result = 0;
        var overflow = false;
        foreach (var character in trimmed)
        {
            var digit = DigitOf(character);
            if (digit >= numberBase)
            {
                return false;
            }

            var next = ((UInt128)result * (uint)numberBase) + (uint)digit;
            overflow |= next > ulong.MaxValue;
            result = overflow ? ulong.MaxValue : (ulong)next;
        }

        value = negative && !overflow ? unchecked(0UL - result) : result;
        return true;
    }

    private static int DigitOf(byte character) =>
        character switch
        {
            >= (byte)'0' and <= (byte)'9' => character - '0',
            >= (byte)'a' and <= (byte)'z' => character - 'a' + 10,
            >= (byte)'A' and <= (byte)'Z' => character - 'A' + 10,
            _ => int.MaxValue,
        };

    private static ReadOnlySpan<byte> Trim(ReadOnlySpan<byte> text) => text.Trim(" \t\n\v\f\r"u8);
}
