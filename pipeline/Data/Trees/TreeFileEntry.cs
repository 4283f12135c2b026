namespace AzerothsTopTalent.Data;

/// <summary>One entry in the public talents format; entries of a hero tree selection name the tree.</summary>
internal sealed record TreeFileEntry(int Id, int MaxRanks, string? Name, int TraitSubTreeId);
