namespace AzerothsTopTalent.Data;

/// <summary>The most popular build that wears another hero tree.</summary>
/// <param name="HeroTree">The hero tree's (trait subtree's) id.</param>
/// <param name="HeroName">Its name in English.</param>
/// <param name="Code">The import string.</param>
/// <param name="Popularity">Percent of the same sample.</param>
public sealed record AlternativeBuild(int HeroTree, string HeroName, string Code, decimal Popularity);
