namespace AzerothsTopTalent.Data;

/// <summary>Identifies the node order that a class's builds are encoded against.</summary>
/// <param name="Nodes">How many nodes the class tree has.</param>
/// <param name="Checksum">See <see cref="AzerothsTopTalent.Talents.NodeOrder"/>.</param>
public sealed record ClassFingerprint(int Nodes, int Checksum);
