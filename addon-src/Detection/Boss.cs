namespace AzerothsTopTalent;

/// <summary>A boss of the current instance that the data has a build for. Ids are the game's dungeonEncounterIDs.</summary>
public sealed record Boss(int EncounterID, int JournalID, string Name, int Order, BossState State);
