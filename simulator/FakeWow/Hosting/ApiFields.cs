using AzerothsTopTalent.Lua51;

namespace AzerothsTopTalent.FakeWow.Hosting;

/// <summary>The fields of a structure that Lua passes; what is missing or of the wrong type raises <paramref name="error"/>.</summary>
public sealed class ApiFields(Table table, ApiException error)
{
    public double Number(string name) => OptionalNumber(name) ?? throw error;

    public double? OptionalNumber(string name) =>
        table.Get(name) switch
        {
            { Type: DataType.Nil } => null,
            { Type: DataType.Number } value => value.Number,
            _ => throw error,
        };

    public int Int(string name) => (int)Number(name);

    public int? OptionalInt(string name) => (int?)OptionalNumber(name);

    public long Long(string name) => (long)Number(name);

    public long? OptionalLong(string name) => (long?)OptionalNumber(name);

    public string Text(string name) => OptionalText(name) ?? throw error;

    public string? OptionalText(string name) =>
        table.Get(name) switch
        {
            { Type: DataType.Nil } => null,
            { Type: DataType.String } value => value.String,
            _ => throw error,
        };

    public bool Flag(string name) => OptionalFlag(name) ?? throw error;

    public bool? OptionalFlag(string name) =>
        table.Get(name) switch
        {
            { Type: DataType.Nil } => null,
            { Type: DataType.Boolean } value => value.Boolean,
            _ => throw error,
        };
}
