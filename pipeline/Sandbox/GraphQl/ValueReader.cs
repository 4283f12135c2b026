namespace AzerothsTopTalent.Sandbox.GraphQl;

/// <summary>Checks a value against a type of the schema: Int, Float, String, Boolean, enums, lists of these.</summary>
internal sealed class ValueReader(Schema schema)
{
    /// <summary>The value as the type has it, or the reason it does not fit.</summary>
    public (object? Value, string? Problem) Read(object? value, string type)
    {
        if (type.EndsWith('!'))
        {
            return value is null ? (null, $"Expected value of type \"{type}\", found null.") : Read(value, type[..^1]);
        }

        if (value is null)
        {
            return (null, null);
        }

        if (type.StartsWith('['))
        {
            var items = value as List<object?> ?? [value];
            var read = items.Select(item => Read(item, type[1..^1])).ToList();
            return (read.Select(r => r.Value).ToList(), read.Select(r => r.Problem).FirstOrDefault(p => p is not null));
        }

        return type switch
        {
            "Int" when value is long and >= int.MinValue and <= int.MaxValue => (value, null),
            "Float" when value is long or double => (value, null),
            "String" when value is string => (value, null),
            "Boolean" when value is bool => (value, null),
            _ when schema.Enum(type) is { } members && Member(value) is { } member && members.Contains(member) => (
                member,
                null
            ),
            _ => (null, $"Expected value of type \"{type}\", found {Show(value)}."),
        };
    }

    // A variable brings an enum's member as text, a literal brings it as a name.
    private static string? Member(object value) => value is EnumName name ? name.Name : value as string;

    private static string Show(object value) =>
        value switch
        {
            string text => $"\"{text}\"",
            EnumName name => name.Name,
            bool flag => flag ? "true" : "false",
            List<object?> => "a list",
            _ => FormattableString.Invariant($"{value}"),
        };
}
