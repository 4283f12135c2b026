using System.Globalization;
using System.Text;

namespace AzerothsTopTalent.Data;

/// <summary>Writes Lua source line by line: four blanks a level, <c>\n</c> only.</summary>
internal sealed class LuaText
{
    private readonly StringBuilder text = new();
    private int level;

    public LuaText Line(string line = "")
    {
        if (line.Length > 0)
            text.Append(' ', level * 4).Append(line);
        text.Append('\n');
        return this;
    }

    public LuaText Open(string line)
    {
        Line(line);
        level++;
        return this;
    }

    public LuaText Close(string line = "},")
    {
        level--;
        return Line(line);
    }

    /// <summary>A string literal that holds exactly this text, whatever it is.</summary>
    public static string Quote(string value)
    {
        var quoted = new StringBuilder(value.Length + 2).Append('"');
        foreach (var rune in value.EnumerateRunes())
        {
            switch (rune.Value)
            {
                case '"' or '\\':
                    quoted.Append('\\').Append((char)rune.Value);
                    break;
                case < ' ' or 0x7F:
                    quoted.Append(CultureInfo.InvariantCulture, $"\\{rune.Value:D3}");
                    break;
                default:
                    quoted.Append(rune.ToString());
                    break;
            }
        }
        return quoted.Append('"').ToString();
    }

    /// <summary>A number literal with one or two decimals, as shares are written.</summary>
    public static string Percent(decimal value) => value.ToString("0.0#", CultureInfo.InvariantCulture);

    public override string ToString() => text.ToString();
}
