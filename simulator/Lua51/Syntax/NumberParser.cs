using System.Globalization;

namespace AzerothsTopTalent.Lua51;

/// <summary>
/// Reads numerals as C's <c>strtod</c> does, which is what 5.1 calls: decimal and hexadecimal with an exponent,
/// <c>inf</c> and <c>nan</c>, blanks around.
/// </summary>
internal static class NumberParser
{
    internal static bool TryParse(ReadOnlySpan<byte> text, out double value)
    {
        var zero = text.IndexOf((byte)0);
        text = zero < 0 ? text : text[..zero]; // a C string ends there
        var length = ParsePrefix(text, out value);
        if (length == 0)
        {
            return false;
        }

        var rest = text[length..];
        return SkipBlanks(rest) == rest.Length;
    }

    /// <summary>Reads the longest numeral at the start; gives how many bytes it took, 0 when there is none.</summary>
    internal static int ParsePrefix(ReadOnlySpan<byte> text, out double value)
    {
        var start = SkipBlanks(text);
        var i = start;
        var negative = false;
        if (i < text.Length && text[i] is (byte)'+' or (byte)'-')
        {
            negative = text[i] == '-';
            i++;
        }

        var body = text[i..];
        var length =
            body.Length > 2 && body[0] == '0' && body[1] is (byte)'x' or (byte)'X' ? Hexadecimal(body, out value)
            : body.Length > 0 && (char.IsAsciiDigit((char)body[0]) || body[0] == '.') ? Decimal(body, out value)
            : Named(body, out value);
        if (length == 0)
        {
            value = 0;
            return 0;
        }

        value = negative ? -value : value;
        return i + length;
    }

    private static int SkipBlanks(ReadOnlySpan<byte> text)
    {
        var i = 0;
        while (i < text.Length && text[i] is (byte)' ' or (>= 9 and <= 13))
        {
            i++;
        }

        return i;
    }

    private static int Decimal(ReadOnlySpan<byte> text, out double value)
    {
        var i = 0;
        var digits = 0;
        long simple = 0;
        for (; i < text.Length && char.IsAsciiDigit((char)text[i]); i++, digits++)
        {
            simple = digits < 18 ? (simple * 10) + (text[i] - '0') : simple;
        }

        var integer = digits < 16;
        if (i < text.Length && text[i] == '.')
        {
            integer = false;
            for (i++; i < text.Length && char.IsAsciiDigit((char)text[i]); i++)
            {
                digits++;
            }
        }

        if (digits == 0)
        {
            value = 0;
            return 0;
        }

        if (i < text.Length && text[i] is (byte)'e' or (byte)'E')
        {
            var exponent = i + 1;
            if (exponent < text.Length && text[exponent] is (byte)'+' or (byte)'-')
            {
                exponent++;
            }

            if (exponent < text.Length && char.IsAsciiDigit((char)text[exponent]))
            {
                integer = false;
                for (i = exponent; i < text.Length && char.IsAsciiDigit((char)text[i]); i++) { }
            }
        }

        value = integer ? simple : double.Parse(text[..i], NumberStyles.Float, CultureInfo.InvariantCulture);
        return i;
    }

    /// <summary>0x digits, a point, a power of two after p; rounded once, to even.</summary>
    private static int Hexadecimal(ReadOnlySpan<byte> text, out double value)
    {
        var i = 2;
        var digits = 0;
        var exponent = 0;
        ulong mantissa = 0;
        var pointSeen = false;
        for (; i < text.Length; i++)
        {
            if (text[i] == '.' && !pointSeen)
            {
                pointSeen = true;
                continue;
            }

            if (!char.IsAsciiHexDigit((char)text[i]))
            {
                break;
            }

            digits++;
            exponent -= pointSeen ? 4 : 0;
            var digit = (uint)Convert.ToInt32(((char)text[i]).ToString(), 16);
            if (mantissa < 1UL << 58)
            {
                mantissa = (mantissa << 4) | digit;
            }
            else
            {
                // 58 bits and more decide; of the rest it matters only whether it is zero.
                mantissa |= digit == 0 ? 0u : 1u;
                exponent += 4;
            }
        }

        if (digits == 0)
        {
            value = 0;
            return 1; // the 0 of "0x"
        }

        if (pointSeen && text[i - 1] == '.' && digits == 0)
        {
            i--;
        }

        if (i < text.Length && text[i] is (byte)'p' or (byte)'P')
        {
            i = BinaryExponent(text, i, ref exponent);
        }

        value = Math.ScaleB(mantissa, exponent);
        return i;
    }

    private static int BinaryExponent(ReadOnlySpan<byte> text, int i, ref int exponent)
    {
        var j = i + 1;
        var negative = j < text.Length && text[j] == '-';
        if (j < text.Length && text[j] is (byte)'+' or (byte)'-')
        {
            j++;
        }

        if (j >= text.Length || !char.IsAsciiDigit((char)text[j]))
        {
            return i;
        }

        var power = 0;
        for (; j < text.Length && char.IsAsciiDigit((char)text[j]); j++)
        {
            power = Math.Min(100_000, (power * 10) + (text[j] - '0'));
        }

        exponent += negative ? -power : power;
        return j;
    }

    private static int Named(ReadOnlySpan<byte> text, out double value)
    {
        if (StartsWith(text, "infinity"u8))
        {
            value = double.PositiveInfinity;
            return 8;
        }

        if (StartsWith(text, "inf"u8))
        {
            value = double.PositiveInfinity;
            return 3;
        }

        // C gives a quiet NaN without a sign; .NET's constant has the sign set.
        value = BitConverter.UInt64BitsToDouble(0x7FF8_0000_0000_0000);
        return StartsWith(text, "nan"u8) ? 3 : 0;
    }

    private static bool StartsWith(ReadOnlySpan<byte> text, ReadOnlySpan<byte> word)
    {
        if (text.Length < word.Length)
        {
            return false;
        }

        for (var i = 0; i < word.Length; i++)
        {
            if ((text[i] | 0x20) != word[i])
            {
                return false;
            }
        }

        return true;
    }
}
