using System.Globalization;
using System.Numerics;
using System.Text;

namespace AzerothsTopTalent.Lua51;

/// <summary>Flags, width and precision of a conversion.</summary>
internal readonly record struct FormatSpec(
    bool Left,
    bool Plus,
    bool Blank,
    bool Alternate,
    bool Zero,
    int Width,
    int? Precision
)
{
    /// <summary>
    /// Copies a format's plain text, <c>%%</c> as one <c>%</c>, up to behind the next conversion's <c>%</c>; false at the
    /// format's end.
    /// </summary>
    internal static bool CopyToConversion(ReadOnlySpan<byte> format, ref int i, ByteBuffer buffer)
    {
        while (i < format.Length)
        {
            var character = format[i++];
            if (character != '%')
            {
                buffer.Append(character);
            }
            else if (i < format.Length && format[i] == '%')
            {
                buffer.Append(format[i++]);
            }
            else
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Reads what stands between % and the conversion's letter.</summary>
    internal static FormatSpec Read(Coroutine state, ReadOnlySpan<byte> format, ref int i)
    {
        var spec = default(FormatSpec);
        var start = i;
        for (; i < format.Length && "-+ #0"u8.Contains(format[i]); i++)
        {
            spec = format[i] switch
            {
                (byte)'-' => spec with { Left = true },
                (byte)'+' => spec with { Plus = true },
                (byte)' ' => spec with { Blank = true },
                (byte)'#' => spec with { Alternate = true },
                _ => spec with { Zero = true },
            };
        }

        if (i - start >= 6)
        {
            throw state.LibraryError("invalid format (repeated flags)");
        }

        spec = spec with { Width = ReadTwoDigits(format, ref i) };
        if (i < format.Length && format[i] == '.')
        {
            i++;
            spec = spec with { Precision = ReadTwoDigits(format, ref i) };
        }

        return i < format.Length && char.IsAsciiDigit((char)format[i])
            ? throw state.LibraryError("invalid format (width or precision too long)")
            : spec;
    }

    private static int ReadTwoDigits(ReadOnlySpan<byte> format, ref int i)
    {
        var value = 0;
        for (var digits = 0; digits < 2 && i < format.Length && char.IsAsciiDigit((char)format[i]); digits++)
        {
            value = (value * 10) + format[i++] - '0';
        }

        return value;
    }

    internal byte[] Pad(ReadOnlySpan<byte> text)
    {
        if (text.Length >= Width)
        {
            return text.ToArray();
        }

        var result = new byte[Width];
        result.AsSpan().Fill((byte)' ');
        text.CopyTo(Left ? result : result.AsSpan(Width - text.Length));
        return result;
    }

    internal string PadInteger(long value)
    {
        var digits = BigInteger.Abs(value).ToString(CultureInfo.InvariantCulture);
        return PadNumber(value < 0 ? "-" : Sign, WithPrecision(digits, value == 0));
    }

    internal string PadUnsigned(ulong value, char conversion)
    {
        var digits = conversion switch
        {
            'o' => ToOctal(value),
            'x' => value.ToString("x", CultureInfo.InvariantCulture),
            'X' => value.ToString("X", CultureInfo.InvariantCulture),
            _ => value.ToString(CultureInfo.InvariantCulture),
        };
        digits = WithPrecision(digits, value == 0);
        if (Alternate && conversion == 'o' && !digits.StartsWith('0'))
        {
            digits = "0" + digits;
        }

        return PadNumber(Alternate && value != 0 && conversion is 'x' or 'X' ? "0" + conversion : "", digits);
    }

    internal string PadFloat(double value, char conversion)
    {
        var precision = Precision ?? 6;
        var text = conversion switch
        {
            'f' => CFormat.Fixed(value, precision, Alternate),
            'e' or 'E' => CFormat.Exponent(value, precision, Alternate, conversion == 'E'),
            _ => CFormat.General(value, precision, Alternate, conversion == 'G'),
        };
        var (sign, digits) = text.StartsWith('-') ? ("-", text[1..]) : (Sign, text);
        return double.IsFinite(value)
            ? (this with { Precision = null }).PadNumber(sign, digits)
            : (this with { Zero = false, Precision = null }).PadNumber(sign, digits);
    }

    private string Sign =>
        Plus ? "+"
        : Blank ? " "
        : "";

    private string WithPrecision(string digits, bool isZero) =>
        Precision == 0 && isZero ? "" : digits.PadLeft(Precision ?? 0, '0');

    private string PadNumber(string prefix, string digits)
    {
        var length = prefix.Length + digits.Length;
        if (length >= Width)
        {
            return prefix + digits;
        }

        if (Left)
        {
            return (prefix + digits).PadRight(Width);
        }

        return Zero && Precision is null
            ? new StringBuilder(prefix).Append('0', Width - length).Append(digits).ToString()
            : (prefix + digits).PadLeft(Width);
    }

    private static string ToOctal(ulong value)
    {
        var digits = "";
        do
        {
            digits = (char)('0' + (value & 7)) + digits;
            value >>= 3;
        } while (value != 0);
        return digits;
    }
}
