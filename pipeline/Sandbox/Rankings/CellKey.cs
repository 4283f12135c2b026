namespace AzerothsTopTalent.Sandbox.Rankings;

/// <summary>
/// One leaderboard. <paramref name="Native"/> is true where the metric is the one the spec is ranked by; a healer's
/// damage list names other people.
/// </summary>
public readonly record struct CellKey(int SpecId, int EncounterId, int Difficulty, int Partition, bool Native);
