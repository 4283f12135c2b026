namespace AzerothsTopTalent.Data.Tests.GraphQl;

/// <summary>A field of a type of the schema.</summary>
/// <param name="Type">Its type without list and non-null marks.</param>
/// <param name="Arguments">Types of its arguments as written; those with a default are marked by a trailing "=".</param>
internal sealed record SchemaFieldInfo(string Type, IReadOnlyDictionary<string, string> Arguments);

/// <summary>A schema: fields by type, values by enum.</summary>
internal sealed record SchemaInfo(
    IReadOnlyDictionary<string, Dictionary<string, SchemaFieldInfo>> Types,
    IReadOnlyDictionary<string, HashSet<string>> Enums
);
