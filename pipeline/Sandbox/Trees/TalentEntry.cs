namespace AzerothsTopTalent.Sandbox.Trees;

/// <summary>
/// One talent of a node, or one hero tree of a selection node (then <see cref="SubTreeId"/> is set and the definition
/// and spell are 0). Rankings name talents by <see cref="Id"/>.
/// </summary>
public sealed record TalentEntry(
    int Id,
    int DefinitionId,
    int SpellId,
    int MaxRanks,
    string Name,
    string Type,
    int Index
)
{
    public int? SubTreeId { get; init; }
}
