namespace AzerothsTopTalent.Data;

/// <summary>A raid boss or a dungeon of the season.</summary>
/// <param name="Id">The service's encounter id. For a raid boss it is the game's dungeonEncounterID too.</param>
/// <param name="Name">For display, in English; clean.</param>
/// <param name="Content">Boss or dungeon.</param>
/// <param name="JournalId">The adventure journal's id, 0 when the service does not know it.</param>
/// <param name="Order">From 1 in the order of the zone, through all zones of the content.</param>
public sealed record SeasonEncounter(int Id, string Name, ContentType Content, int JournalId, int Order);
