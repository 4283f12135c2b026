using System.Collections.Generic;
using System.Linq;
using AzerothsTopTalent.WowApi.Json;

namespace AzerothsTopTalent.WowApi.Manifest;

/// <summary>
/// Reads the signatures of the manifest.
/// <code>
/// signature = "(" [values] ")" ["->" values]
/// value     = name ["..."] ":" type ["=" default] {"{" Flag "}"}
/// type      = (name | name "[]" | "map&lt;" name "," name ">") ["?"]
/// </code>
/// </summary>
internal sealed class SignatureParser
{
    private readonly string text;
    private readonly SourcePosition origin;
    private int offset;

    private SignatureParser(string text, SourcePosition origin)
    {
        this.text = text;
        this.origin = origin;
    }

    /// <summary>
    /// Throws <see cref="JsonSyntaxException"/> at the character that does not fit. <paramref name="origin"/> is where the JSON string
    /// begins, its quote included.
    /// </summary>
    public static ApiSignature ParseSignature(string text, SourcePosition origin)
    {
        var parser = new SignatureParser(text, origin);
        parser.Expect("(");
        var parameters = parser.TryTake(")") ? [] : parser.Values();
        if (parameters.Count > 0)
        {
            parser.Expect(")");
        }

        var returns = parser.TryTake("->") ? parser.Values() : [];
        parser.ExpectEnd();
        return new(new(parameters), new(returns));
    }

    /// <summary>A type on its own, with an optional default: the right side of a structure's field.</summary>
    public static ApiParameter ParseField(string name, string text, SourcePosition origin)
    {
        var parser = new SignatureParser(text, origin);
        var field = parser.AfterColon(name, false, origin);
        parser.ExpectEnd();
        return field;
    }

    private List<ApiParameter> Values()
    {
        var values = new List<ApiParameter>();
        do
        {
            var position = Here();
            var name = Name("a name");
            var variadic = TryTake("...");
            Expect(":");
            values.Add(AfterColon(name, variadic, position with { Length = name.Length }));
        } while (TryTake(","));
        return values;
    }

    private ApiParameter AfterColon(string name, bool variadic, SourcePosition position)
    {
        var type = Type();
        var fallback = TryTake("=") ? Until(",){") : "";
        var flags = new List<string>();
        while (TryTake("{"))
        {
            flags.Add(Name("a flag"));
            Expect("}");
        }

        return new(name, type, fallback, new(flags), variadic, position);
    }

    private ApiType Type()
    {
        var name = Name("a type");
        if (name == "map")
        {
            Expect("<");
            var key = Name("a type");
            Expect(",");
            var value = Name("a type");
            Expect(">");
            return new(ApiTypeShape.Map, value, key, TryTake("?"));
        }

        var shape = TryTake("[]") ? ApiTypeShape.Sequence : ApiTypeShape.Plain;
        return new(shape, name, "", TryTake("?"));
    }

    private string Name(string what)
    {
        SkipBlanks();
        var start = offset;
        while (offset < text.Length && (char.IsLetterOrDigit(text[offset]) || text[offset] == '_'))
        {
            offset++;
        }

        return offset > start ? text.Substring(start, offset - start) : throw Error($"expected {what}");
    }

    private string Until(string ends)
    {
        SkipBlanks();
        var start = offset;
        while (offset < text.Length && !ends.Contains(text[offset]))
        {
            offset++;
        }

        return text.Substring(start, offset - start).Trim();
    }

    private bool TryTake(string token)
    {
        SkipBlanks();
        if (string.CompareOrdinal(text, offset, token, 0, token.Length) != 0)
        {
            return false;
        }

        offset += token.Length;
        return true;
    }

    private void Expect(string token)
    {
        if (!TryTake(token))
        {
            throw Error($"expected \"{token}\"");
        }
    }

    private void ExpectEnd()
    {
        SkipBlanks();
        if (offset < text.Length)
        {
            throw Error("nothing may follow here");
        }
    }

    private void SkipBlanks()
    {
        while (offset < text.Length && text[offset] == ' ')
        {
            offset++;
        }
    }

    // Signatures hold no escapes, so a place in the text is a place in the file.
    private SourcePosition Here()
    {
        SkipBlanks();
        return new(origin.Offset + 1 + offset, origin.Line, origin.Column + 1 + offset, 1);
    }

    private JsonSyntaxException Error(string message) => new($"in the signature \"{text}\": {message}", Here());
}
