using System.Collections.Generic;

namespace AzerothsTopTalent.WowApi.Json;

/// <summary>A value of a JSON text and where it stands. Numbers and literals keep their spelling in <see cref="JsonScalar.Text"/>.</summary>
internal abstract class JsonValue(SourcePosition position)
{
    public SourcePosition Position { get; } = position;
}

internal enum JsonScalarKind
{
    String,
    Number,
    Boolean,
    Null,
}

internal sealed class JsonScalar(SourcePosition position, JsonScalarKind kind, string text) : JsonValue(position)
{
    public JsonScalarKind Kind { get; } = kind;

    public string Text { get; } = text;
}

internal sealed class JsonArray(SourcePosition position, IReadOnlyList<JsonValue> items) : JsonValue(position)
{
    public IReadOnlyList<JsonValue> Items { get; } = items;
}

/// <summary>A name in an object, with the place of its key.</summary>
internal readonly record struct JsonMember(string Name, SourcePosition Position, JsonValue Value);

internal sealed class JsonObject(SourcePosition position, IReadOnlyList<JsonMember> members) : JsonValue(position)
{
    public IReadOnlyList<JsonMember> Members { get; } = members;

    public JsonMember? Find(string name)
    {
        foreach (var member in Members)
        {
            if (member.Name == name)
            {
                return member;
            }
        }

        return null;
    }
}
