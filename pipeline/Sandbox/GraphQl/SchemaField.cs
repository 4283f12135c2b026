namespace AzerothsTopTalent.Sandbox.GraphQl;

/// <summary>
/// A field of a type: its arguments by name with their types, and how it is answered from its parent. A list answers an
/// <see cref="IEnumerable{T}"/> of objects.
/// </summary>
public sealed record SchemaField(string Name, string Type, Func<object, Arguments, object?> Resolve)
{
    public IReadOnlyDictionary<string, string> Arguments { get; init; } = new Dictionary<string, string>();

    /// <summary>Points the service bills for answering it once.</summary>
    public double Cost { get; init; }
}
