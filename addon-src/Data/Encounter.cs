namespace AzerothsTopTalent;

/// <summary>
/// A raid boss or a dungeon. A raid boss is found by <see cref="JournalID"/>, a dungeon by <see cref="MapID"/>, its
/// instance map (of a second wing: the map after it); the other one is 0. The name is for display only.
/// </summary>
public sealed record Encounter(int EncounterID, string Name, ContentKind Kind, int JournalID, int MapID, int Order);
