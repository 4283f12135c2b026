namespace AzerothsTopTalent.FakeWow.World.Atlas;

/// <summary>A dungeon, or one wing of it, as Mythic+ knows it.</summary>
/// <param name="Id">The challenge mode map id.</param>
/// <param name="Name">English name.</param>
public sealed record ChallengeMap(int Id, string Name);
