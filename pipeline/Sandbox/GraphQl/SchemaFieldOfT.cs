namespace AzerothsTopTalent.Sandbox.GraphQl;

/// <summary>A <see cref="SchemaField"/> whose parent is known to be a <typeparamref name="T"/>.</summary>
public sealed record SchemaField<T>(string Name, string Type, Func<T, Arguments, object?> Resolve)
    where T : notnull
{
    /// <summary>Arguments as the schema language writes them: <c>id: Int!, name: String</c>.</summary>
    public string Takes { get; init; } = "";

    public double Cost { get; init; }

    internal SchemaField Untyped() =>
        new(Name, Type, (parent, arguments) => Resolve((T)parent, arguments))
        {
            Cost = Cost,
            Arguments = Takes
                .Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                .Select(a => a.Split(':', StringSplitOptions.TrimEntries))
                .ToDictionary(a => a[0], a => a[1], StringComparer.Ordinal),
        };
}
