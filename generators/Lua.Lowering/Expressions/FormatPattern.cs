using System.Collections.Generic;
using System.Linq;
using System.Text;
using AzerothsTopTalent.Lua.Syntax;
using static AzerothsTopTalent.Lua.Syntax.LuaFactory;

namespace AzerothsTopTalent.Lua.Lowering;

/// <summary>
/// A part of a number pattern such as <c>#,##0.##</c>: at least <paramref name="Whole"/> digits before the point, between
/// <paramref name="Least"/> and <paramref name="Most"/> behind it, text before and after, and what the number is multiplied
/// with: 0 where only the text is printed.
/// </summary>
internal sealed record FormatPattern(
    string Prefix,
    int Whole,
    int Least,
    int Most,
    bool Grouped,
    string Suffix,
    int Scale
)
{
    /// <summary>The parts for positive numbers, negative ones and zero; none where the pattern says more than that.</summary>
    public static IReadOnlyList<FormatPattern> Of(string format)
    {
        var sections = Sections(format);
        var parts = sections?.Select(Section).ToList();
        return parts is null || parts.Count > 3 || parts.Any(part => part is null) || parts[0]!.Scale == 0
            ? []
            : [.. parts.Select(part => part!)];
    }

    /// <summary>The part as the runtime reads it.</summary>
    public LuaExpression Table()
    {
        var fields = new List<LuaField>
        {
            new(Text("prefix"), Text(Prefix)),
            new(Text("whole"), Number(Whole)),
            new(Text("least"), Number(Least)),
            new(Text("most"), Number(Most)),
            new(Text("suffix"), Text(Suffix)),
        };
        if (Grouped)
        {
            fields.Add(new(Text("grouped"), True));
        }
        if (Scale != 1)
        {
            fields.Add(new(Text("scale"), Number(Scale)));
        }
        return new LuaTable(fields);
    }

    /// <summary>Signs of the pattern, each with whether it is text; null for a quote or a backslash that is not ended.</summary>
    private static List<List<(char Sign, bool IsText)>>? Sections(string format)
    {
        var sections = new List<List<(char, bool)>> { new() };
        for (var i = 0; i < format.Length; i++)
        {
            if (format[i] is '\'' or '"')
            {
                var end = format.IndexOf(format[i], i + 1);
                if (end < 0)
                {
                    return null;
                }
                sections[sections.Count - 1].AddRange(format.Substring(i + 1, end - i - 1).Select(c => (c, true)));
                i = end;
            }
            else if (format[i] == '\\')
            {
                if (++i == format.Length)
                {
                    return null;
                }
                sections[sections.Count - 1].Add((format[i], true));
            }
            else if (format[i] == ';')
            {
                sections.Add([]);
            }
            else
            {
                sections[sections.Count - 1].Add((format[i], "0#.,%".IndexOf(format[i]) < 0));
            }
        }
        return sections;
    }

    private static FormatPattern? Section(List<(char Sign, bool IsText)> signs)
    {
        var prefix = new StringBuilder();
        var suffix = new StringBuilder();
        var digits = new StringBuilder();
        var scale = 1;
        for (var i = 0; i < signs.Count; i++)
        {
            var (sign, isText) = signs[i];
            if (isText || sign == '%')
            {
                // Exponents and shares of a thousand are no plain text.
                if (
                    sign == '\u2030'
                    || sign is 'E' or 'e' && i + 1 < signs.Count && signs[i + 1].Sign is '0' or '+' or '-'
                )
                {
                    return null;
                }
                scale = isText ? scale : scale * 100;
                (digits.Length == 0 ? prefix : suffix).Append(sign);
            }
            else if (suffix.Length > 0)
            {
                return null;
            }
            else
            {
                digits.Append(sign);
            }
        }
        var halves = digits.ToString().Split('.');
        var whole = halves[0];
        var fraction = halves.Length > 1 ? halves[1] : "";
        if (digits.Length == 0 && scale == 1)
        {
            return new FormatPattern(prefix.ToString(), 0, 0, 0, false, "", 0);
        }
        var isOrdered =
            halves.Length <= 2
            && digits.Length > 0
            && whole.Replace(",", "").TrimStart('#').All(c => c == '0')
            && fraction.TrimEnd('#').All(c => c == '0')
            && !whole.EndsWith(",", System.StringComparison.Ordinal)
            && !whole.StartsWith(",", System.StringComparison.Ordinal);
        return isOrdered && scale <= 100
            ? new FormatPattern(
                prefix.ToString(),
                whole.Count(c => c == '0'),
                fraction.Count(c => c == '0'),
                fraction.Length,
                whole.Contains(","),
                suffix.ToString(),
                scale
            )
            : null;
    }
}
