using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace AzerothsTopTalent.WowApi.Json;

/// <summary>
/// Reads strict JSON and remembers where each value stands, which is what a diagnostic needs. Duplicate keys, comments and trailing
/// commas are refused.
/// </summary>
internal sealed class JsonReader
{
    private readonly string text;
    private int offset;
    private int line;
    private int lineStart;

    private JsonReader(string text) => this.text = text;

    /// <summary>The value of <paramref name="text"/>. Throws <see cref="JsonSyntaxException"/> at the first character that does not fit.</summary>
    public static JsonValue Read(string text)
    {
        var reader = new JsonReader(text);
        reader.SkipBlanks();
        var value = reader.ReadValue();
        reader.SkipBlanks();
        return reader.offset == text.Length ? value : throw reader.Error("nothing may follow the value");
    }

    private JsonValue ReadValue()
    {
        var start = Mark();
        switch (Peek())
        {
            case '{':
                return new JsonObject(start, ReadMembers());
            case '[':
                return new JsonArray(start, ReadItems());
            case '"':
                var content = ReadString();
                return new JsonScalar(Span(start), JsonScalarKind.String, content);
            case 't':
                return ReadWord(start, "true", JsonScalarKind.Boolean);
            case 'f':
                return ReadWord(start, "false", JsonScalarKind.Boolean);
            case 'n':
                return ReadWord(start, "null", JsonScalarKind.Null);
            default:
                return ReadNumber(start);
        }
    }

    private List<JsonMember> ReadMembers()
    {
        var members = new List<JsonMember>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        ReadSequence(
            '}',
            () =>
            {
                var start = Mark();
                if (Peek() != '"')
                {
                    throw Error("expected a name in double quotes");
                }

                var name = ReadString();
                var position = Span(start);
                if (!names.Add(name))
                {
                    throw new JsonSyntaxException($"\"{name}\" stands here twice", position);
                }

                SkipBlanks();
                Expect(':');
                SkipBlanks();
                members.Add(new JsonMember(name, position, ReadValue()));
            }
        );
        return members;
    }

    private List<JsonValue> ReadItems()
    {
        var items = new List<JsonValue>();
        ReadSequence(']', () => items.Add(ReadValue()));
        return items;
    }

    private void ReadSequence(char end, Action readItem)
    {
        offset++;
        SkipBlanks();
        if (Peek() == end)
        {
            offset++;
            return;
        }

        while (true)
        {
            readItem();
            SkipBlanks();
            if (Peek() == end)
            {
                offset++;
                return;
            }

            Expect(',');
            SkipBlanks();
        }
    }

    private JsonScalar ReadWord(SourcePosition start, string word, JsonScalarKind kind)
    {
        if (string.CompareOrdinal(text, offset, word, 0, word.Length) != 0)
        {
            throw Error("expected a value");
        }

        offset += word.Length;
        return new JsonScalar(Span(start), kind, word);
    }

    private JsonScalar ReadNumber(SourcePosition start)
    {
        while (offset < text.Length && "+-.0123456789eE".IndexOf(text[offset]) >= 0)
        {
            offset++;
        }

        var spelling = text.Substring(start.Offset, offset - start.Offset);
        return double.TryParse(spelling, NumberStyles.Float, CultureInfo.InvariantCulture, out _)
            ? new JsonScalar(Span(start), JsonScalarKind.Number, spelling)
            : throw new JsonSyntaxException("expected a value", start);
    }

    private string ReadString()
    {
        var content = new StringBuilder();
        offset++;
        while (Peek() != '"')
        {
            var character = text[offset++];
            if (character < ' ')
            {
                offset--;
                throw Error("a string ends on its own line; write \\n");
            }

            content.Append(character == '\\' ? ReadEscape() : character);
        }

        offset++;
        return content.ToString();
    }

    private char ReadEscape()
    {
        var escape = Peek();
        offset++;
        switch (escape)
        {
            case '"' or '\\' or '/':
                return escape;
            case 'n':
                return '\n';
            case 't':
                return '\t';
            case 'u'
                when offset + 4 <= text.Length
                    && ushort.TryParse(
                        text.Substring(offset, 4),
                        NumberStyles.AllowHexSpecifier,
                        CultureInfo.InvariantCulture,
                        out var code
                    ):
                offset += 4;
                return (char)code;
            default:
                offset--;
                throw Error("unknown escape");
        }
    }

    private void SkipBlanks()
    {
        for (; offset < text.Length && text[offset] is ' ' or '\t' or '\r' or '\n'; offset++)
        {
            if (text[offset] == '\n')
            {
                line++;
                lineStart = offset + 1;
            }
        }
    }

    private char Peek() => offset < text.Length ? text[offset] : throw Error("the text ends too early");

    private void Expect(char expected)
    {
        if (Peek() != expected)
        {
            throw Error($"expected '{expected}'");
        }

        offset++;
    }

    private SourcePosition Mark() => new(offset, line, offset - lineStart, 1);

    private SourcePosition Span(SourcePosition start) => start with { Length = offset - start.Offset };

    private JsonSyntaxException Error(string message) => new(message, Mark());
}
