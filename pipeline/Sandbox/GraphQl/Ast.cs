namespace AzerothsTopTalent.Sandbox.GraphQl;

/// <summary>A field asked for. Values are .NET values, <see cref="EnumName"/>, <see cref="Variable"/>, lists of these.</summary>
internal sealed record Field(
    string Name,
    string Key,
    Dictionary<string, object?> Arguments,
    List<Field> Fields,
    int Line,
    int Column
)
{
    /// <summary>The type an inline fragment narrows to; null for a field asked for plainly.</summary>
    public string? OnType { get; init; }

    /// <summary>Set when this stands for a spread of a named fragment, to be replaced by its fields.</summary>
    public bool IsSpread { get; init; }
}

internal sealed record EnumName(string Name);

internal sealed record Variable(string Name);

internal sealed record VariableDefinition(string Name, string Type, object? Default, bool HasDefault);

internal sealed record Operation(string Kind, string? Name, List<VariableDefinition> Variables, List<Field> Fields);

internal sealed record Fragment(string Name, string OnType, List<Field> Fields);

internal sealed record Document(List<Operation> Operations, Dictionary<string, Fragment> Fragments);
