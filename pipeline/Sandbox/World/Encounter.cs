namespace AzerothsTopTalent.Sandbox.World;

/// <summary>A boss or a dungeon as the service lists it; <paramref name="JournalId"/> is 0 where it has none.</summary>
public sealed record Encounter(int Id, string Name, int JournalId, int MapId);
