namespace AzerothsTopTalent.Sandbox.GraphQl;

/// <summary>A field's arguments, checked against the schema and with variables put in; absent ones read as the default.</summary>
public sealed class Arguments(IReadOnlyDictionary<string, object?> values)
{
    public int Int(string name, int missing = 0) => values.GetValueOrDefault(name) is long value ? (int)value : missing;

    public string Text(string name, string missing = "") => values.GetValueOrDefault(name) as string ?? missing;

    public bool Flag(string name) => values.GetValueOrDefault(name) is true;

    /// <summary>Null where the list was not given.</summary>
    public IReadOnlyList<int>? Ints(string name) =>
        values.GetValueOrDefault(name) is List<object?> list ? [.. list.OfType<long>().Select(v => (int)v)] : null;

    public bool Has(string name) => values.GetValueOrDefault(name) is not null;
}
