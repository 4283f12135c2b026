namespace AzerothsTopTalent.FakeWow.World;

/// <summary>Which encounters are done, by map and difficulty.</summary>
public sealed class KillList
{
    private readonly HashSet<(int MapId, int DifficultyId, int EncounterId)> kills = [];

    public bool Contains(int mapId, int difficultyId, int encounterId) =>
        kills.Contains((mapId, difficultyId, encounterId));

    public void Add(int mapId, int difficultyId, int encounterId) => kills.Add((mapId, difficultyId, encounterId));

    public void Remove(int mapId, int difficultyId, int encounterId) =>
        kills.Remove((mapId, difficultyId, encounterId));

    /// <summary>Forgets what was done on one map: a reset.</summary>
    public void Clear(int mapId) => kills.RemoveWhere(kill => kill.MapId == mapId);
}
