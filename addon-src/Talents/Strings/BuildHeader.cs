namespace AzerothsTopTalent.Talents;

/// <summary>What a build string says before its first node.</summary>
/// <param name="Version">The format's version; only <see cref="BuildString.Version"/> can be read further.</param>
/// <param name="SpecId">The game's specialization id.</param>
/// <param name="TreeHash">32 lower-case hexadecimal digits, all zero when the tree is not to be checked.</param>
public sealed record BuildHeader(int Version, int SpecId, string TreeHash);
