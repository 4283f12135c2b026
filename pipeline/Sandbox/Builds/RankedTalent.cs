namespace AzerothsTopTalent.Sandbox.Builds;

/// <summary>One talent of a ranking row. <paramref name="TalentId"/> is the entry's id, not the node's.</summary>
public readonly record struct RankedTalent(int TalentId, int Points);
