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

    /// <summary>The text with everything that an identifier cannot hold spelled as <c>u</c> and its number in hexadecimal.</summary>
    public static string Identifier(string text)
    {
        var name = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            _ =
                c == '_' || c < 128 && char.IsLetterOrDigit(c)
                    ? name.Append(c)
                    : name.Append('u').Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
        }
        return name.ToString();
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
