using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace AzerothsTopTalent.Lua.Syntax;

/// <summary>How text stands in Lua source, and which names Lua keeps for itself.</summary>
public static class LuaStrings
{
    private static readonly HashSet<string> Keywords =
    [
        "and",
        "break",
        "do",
        "else",
        "elseif",
        "end",
        "false",
        "for",
        "function",
        "if",
        "in",
        "local",
        "nil",
        "not",
        "or",
        "repeat",
        "return",
        "then",
        "true",
        "until",
        "while",
    ];

    public static bool IsKeyword(string name) => Keywords.Contains(name);

    /// <summary>True when the text can follow a dot or stand as a bare table key.</summary>
    public static bool IsIdentifier(string text)
    {
        if (text.Length == 0 || char.IsDigit(text[0]) || IsKeyword(text))
        {
            return false;
        }
        foreach (var c in text)
        {
            if (c != '_' && !(c < 128 && char.IsLetterOrDigit(c)))
            {
                return false;
            }
        }
        return true;
    }

    /// <summary>A double-quoted literal; control characters are escaped, everything else stands as itself in UTF-8.</summary>
    public static string Quote(string value)
    {
        var text = new StringBuilder(value.Length + 2).Append('"');
        foreach (var c in value)
        {
            _ = c switch
            {
                '"' => text.Append("\\\""),
                '\\' => text.Append("\\\\"),
                '\n' => text.Append("\\n"),
                '\r' => text.Append("\\r"),
                '\t' => text.Append("\\t"),
                < ' ' or '\u007f' => text.Append('\\').Append(((int)c).ToString("000", CultureInfo.InvariantCulture)),
                _ => text.Append(c),
            };
        }
        return text.Append('"').ToString();
    }
}
