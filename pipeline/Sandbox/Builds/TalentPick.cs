namespace AzerothsTopTalent.Sandbox.Builds;

/// <summary>What a build takes of one node. <paramref name="Choice"/> is the entry's place, 0 where there is no choice.</summary>
public readonly record struct TalentPick(int NodeId, int Ranks, int Choice, bool Granted);
