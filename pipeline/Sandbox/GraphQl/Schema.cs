namespace AzerothsTopTalent.Sandbox.GraphQl;

/// <summary>Types by name with their fields, and enums by name with their members. The root type is Query.</summary>
public sealed class Schema
{
    private readonly Dictionary<string, Dictionary<string, SchemaField>> types = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> enums = new(StringComparer.Ordinal);

    public Schema Add<T>(string type, params SchemaField<T>[] fields)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(fields);
        types[type] = fields.ToDictionary(f => f.Name, f => f.Untyped(), StringComparer.Ordinal);
        return this;
    }

    public Schema AddEnum(string name, params string[] members)
    {
        enums[name] = [.. members];
        return this;
    }

    public bool HasType(string name) => types.ContainsKey(name);

    public SchemaField? Field(string type, string name) => types.GetValueOrDefault(type)?.GetValueOrDefault(name);

    /// <summary>Null where the name is no enum.</summary>
    public IReadOnlySet<string>? Enum(string name) => enums.GetValueOrDefault(name);

    /// <summary>A type's name without list and non-null marks.</summary>
    public static string Bare(string type) => type.Trim('[', ']', '!');
}
