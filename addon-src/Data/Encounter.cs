namespace AzerothsTopTalent;

/// <summary>
/// A raid boss or a dungeon. A raid boss is found by <see cref="JournalID"/>, a dungeon by <see cref="MapID"/>, its
/// instance map, and one wing of two by <see cref="ChallengeMapID"/>; ids that do not apply are 0. The name is for display
/// only.
/// </summary>
public sealed record Encounter(
    int EncounterID,
    string Name,
    ContentKind Kind,
    int JournalID,
    int MapID,
    int ChallengeMapID,
    int Order
);
