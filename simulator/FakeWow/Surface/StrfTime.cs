using System.Globalization;
using System.Text;

namespace AzerothsTopTalent.FakeWow.Surface;

/// <summary>A moment as text by C's <c>strftime</c>; an unknown conversion stays as it is written.</summary>
internal static class StrfTime
{
    public static string Format(string format, DateTimeOffset moment)
    {
        var text = new StringBuilder();
        for (var index = 0; index < format.Length; index++)
        {
            if (format[index] != '%' || index + 1 == format.Length)
            {
                text.Append(format[index]);
                continue;
            }

            index++;
            text.Append(Convert(format[index], moment));
        }

        return text.ToString();
    }

    private static string Convert(char conversion, DateTimeOffset moment)
    {
        var pattern = conversion switch
        {
            'Y' => "yyyy",
            'y' => "yy",
            'm' => "MM",
            'd' => "dd",
            'H' => "HH",
            'I' => "hh",
            'M' => "mm",
            'S' => "ss",
            'p' => "tt",
            'a' => "ddd",
            'A' => "dddd",
            'b' => "MMM",
            'B' => "MMMM",
            'c' => "ddd MMM dd HH:mm:ss yyyy",
            'x' => "MM/dd/yy",
            'X' => "HH:mm:ss",
            _ => "",
        };
        return pattern.Length > 0 ? moment.ToString(pattern, CultureInfo.InvariantCulture)
            : conversion == '%' ? "%"
            : conversion == 'j' ? moment.DayOfYear.ToString("D3", CultureInfo.InvariantCulture)
            : "%" + conversion;
    }
}
