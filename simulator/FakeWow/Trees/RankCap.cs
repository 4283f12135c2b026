namespace AzerothsTopTalent.FakeWow.Trees;

/// <summary>From <paramref name="Level"/> on, up to <paramref name="Ranks"/> ranks may be bought.</summary>
public readonly record struct RankCap(int Level, int Ranks);
