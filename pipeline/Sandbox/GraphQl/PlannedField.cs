namespace AzerothsTopTalent.Sandbox.GraphQl;

/// <summary>A field to answer: under which key, by which definition, with which arguments, and what of it.</summary>
public sealed record PlannedField(
    string Key,
    SchemaField Definition,
    Arguments Arguments,
    IReadOnlyList<PlannedField> Fields
);
