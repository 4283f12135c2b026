using System.Globalization;
using System.Text;

namespace AzerothsTopTalent.Data;

/// <summary>
/// Reads the Lua that <see cref="TalentDataWriter"/> writes: assignments of literals to fields of one table. It is no Lua
/// interpreter; anything else is refused. Tables are dictionaries whose keys are <see cref="long"/> or <see cref="string"/>.
/// </summary>
internal sealed class LuaLiteralReader(string text)
{
    private const int Deepest = 20;
    private int at;

    /// <summary>The assigned fields by name, or null when the text is something else.</summary>
    public static IReadOnlyDictionary<object, object>? Read(string text)
    {
        try
        {
            return new LuaLiteralReader(text).Chunk();
        }
        catch (FormatException)
        {
            return null;
        }
    }

    private Dictionary<object, object> Chunk()
    {
        var fields = new Dictionary<object, object>();
        Expect("local");
        Name();
        Expect(",");
        var table = Name();
        Expect("=");
        Expect("...");
        while (!AtEnd())
        {
            Expect(table);
            Expect(".");
            var field = Name();
            Expect("=");
            fields[field] = Value(0);
        }
        return fields;
    }

    private object Value(int depth)
    {
        if (depth > Deepest)
            throw Error();
        SkipBlanks();
        var next = Peek();
        if (next == '{')
            return Table(depth);
        if (next == '"')
            return String();
        if (next == '-' || char.IsAsciiDigit(next))
            return Number();
        return Name() switch
        {
            "true" => true,
            "false" => false,
            _ => throw Error(),
        };
    }

    private Dictionary<object, object> Table(int depth)
    {
        var table = new Dictionary<object, object>();
        Expect("{");
        while (!TryTake("}"))
        {
            object key;
            if (TryTake("["))
            {
                key = Value(Deepest);
                Expect("]");
            }
            else
            {
                key = Name();
            }
            Expect("=");
            table[key] = Value(depth + 1);
            if (!TryTake(","))
            {
                Expect("}");
                break;
            }
        }
        return table;
    }

    private object Number()
    {
        var start = at;
        while (Peek() is '-' or '.' || char.IsAsciiDigit(Peek()))
            at++;
        var number = text.AsSpan(start, at - start);
        if (long.TryParse(number, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole))
            return whole;
        return decimal.TryParse(
            number,
            NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint,
            CultureInfo.InvariantCulture,
            out var value
        )
            ? value
            : throw Error();
    }

    private string String()
    {
        var value = new StringBuilder();
        for (at++; Peek() != '"'; at++)
        {
            if (Peek() is '\0' or '\n')
                throw Error();
            if (Peek() != '\\')
            {
                value.Append(Peek());
                continue;
            }
            at++;
            if (char.IsAsciiDigit(Peek()) && at + 3 <= text.Length && int.TryParse(text.AsSpan(at, 3), out var code))
            {
                value.Append((char)code);
                at += 2;
            }
            else
            {
                value.Append(Peek());
            }
        }
        at++;
        return value.ToString();
    }

    private string Name()
    {
        SkipBlanks();
        var start = at;
        while (char.IsAsciiLetterOrDigit(Peek()) || Peek() == '_')
            at++;
        return at > start ? text[start..at] : throw Error();
    }

    private void Expect(string token)
    {
        if (!TryTake(token))
            throw Error();
    }

    private bool TryTake(string token)
    {
        SkipBlanks();
        if (string.CompareOrdinal(text, at, token, 0, token.Length) != 0)
            return false;
        at += token.Length;
        return true;
    }

    private bool AtEnd()
    {
        SkipBlanks();
        return at >= text.Length;
    }

    private void SkipBlanks()
    {
        while (at < text.Length)
        {
            if (string.CompareOrdinal(text, at, "--", 0, 2) == 0)
                at = text.IndexOf('\n', at) is var end and >= 0 ? end : text.Length;
            else if (text[at] is ' ' or '\n' or '\r' or '\t')
                at++;
            else
                return;
        }
    }

    private char Peek() => at < text.Length ? text[at] : '\0';

    private FormatException Error() => new($"Not what att writes, at character {at}.");
}
