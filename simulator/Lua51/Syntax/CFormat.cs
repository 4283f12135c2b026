using System.Globalization;

namespace AzerothsTopTalent.Lua51;

/// <summary>The floating point conversions of C's <c>printf</c>, without flags and width.</summary>
internal static class CFormat
{
    private static string? NotFinite(double value, bool upper)
    {
        if (double.IsFinite(value))
        {
            return null;
        }

        var text = (double.IsNegative(value) ? "-" : "") + (double.IsNaN(value) ? "nan" : "inf");
        return upper ? text.ToUpperInvariant() : text;
    }

    /// <summary><c>%.{precision}f</c></summary>
    internal static string Fixed(double value, int precision, bool alternate)
    {
        var text = NotFinite(value, upper: false) ?? value.ToString("F" + precision, CultureInfo.InvariantCulture);
        text = KeepSign(value, text);
        return alternate && precision == 0 && double.IsFinite(value) ? text + "." : text;
    }

    /// <summary><c>%.{precision}e</c></summary>
    internal static string Exponent(double value, int precision, bool alternate, bool upper)
    {
        if (NotFinite(value, upper) is { } special)
        {
            return special;
        }

        var (negative, digits, exponent) = Digits(value, precision + 1);
        return Scientific(negative, digits, exponent, alternate, upper);
    }

    /// <summary><c>%.{precision}g</c></summary>
    internal static string General(double value, int precision, bool alternate, bool upper)
    {
        if (NotFinite(value, upper) is { } special)
        {
            return special;
        }

        precision = precision == 0 ? 1 : precision;
        var (negative, digits, exponent) = Digits(value, precision);
        if (!alternate)
        {
            digits = digits.TrimEnd('0');
        }

        if (exponent < -4 || exponent >= precision)
        {
            return Scientific(negative, digits.Length == 0 ? "0" : digits, exponent, alternate, upper);
        }

        string text;
        if (exponent < 0)
        {
            text = "0." + new string('0', -exponent - 1) + digits;
            text = digits.Length == 0 ? "0" : text;
        }
        else if (digits.Length <= exponent + 1)
        {
            text = digits.PadRight(exponent + 1, '0') + (alternate ? "." : "");
        }
        else
        {
            text = digits[..(exponent + 1)] + "." + digits[(exponent + 1)..];
        }

        return negative ? "-" + text : text;
    }

    private static string Scientific(bool negative, string digits, int exponent, bool alternate, bool upper)
    {
        var mantissa = digits.Length > 1 || alternate ? digits[..1] + "." + digits[1..] : digits;
        var power = (exponent < 0 ? "-" : "+") + Math.Abs(exponent).ToString("00", CultureInfo.InvariantCulture);
        return (negative ? "-" : "") + mantissa + (upper ? "E" : "e") + power;
    }

    /// <summary>Exactly <paramref name="count"/> significant digits, correctly rounded, and the decimal exponent.</summary>
    private static (bool Negative, string Digits, int Exponent) Digits(double value, int count)
    {
        var text = Math.Abs(value).ToString("E" + (count - 1), CultureInfo.InvariantCulture);
        var e = text.IndexOf('E', StringComparison.Ordinal);
        var digits = text[..e].Replace(".", "", StringComparison.Ordinal);
        return (double.IsNegative(value), digits, int.Parse(text.AsSpan(e + 1), NumberStyles.AllowLeadingSign));
    }

    private static string KeepSign(double value, string text) =>
        double.IsNegative(value) && !text.StartsWith('-') ? "-" + text : text;
}
