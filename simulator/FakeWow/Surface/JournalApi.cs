using System.Collections.Immutable;
using AzerothsTopTalent.FakeWow.Api;
using AzerothsTopTalent.FakeWow.World;
using AzerothsTopTalent.FakeWow.World.Atlas;

namespace AzerothsTopTalent.FakeWow.Surface;

/// <summary>The adventure journal: raids, dungeons and their bosses, by id, in the client's language.</summary>
public sealed class JournalApi(GameWorld world) : IEncounterJournal, IEncounterJournalGlobals
{
    public IReadOnlyList<EncounterJournalMapEncounterInfo> GetEncountersOnMap(int uiMapID)
    {
        ImmutableArray<int> bosses = world.BossesOnFloor(uiMapID);
        return
        [
            .. bosses.Select(
                (journalId, at) =>
                    new EncounterJournalMapEncounterInfo
                    {
                        EncounterID = journalId,
                        MapX = (at + 1.0) / (bosses.Length + 1),
                        MapY = 0.5,
                    }
            ),
        ];
    }

    public int? GetInstanceForGameMap(int mapID) => WorldAtlas.ByMap(mapID)?.JournalInstanceId;

    public bool IsEncounterComplete(int journalEncounterID) =>
        WorldAtlas.BossByJournal(journalEncounterID) is (Instance instance, Boss boss)
        && world.IsSavedTo(instance.MapId, boss.EncounterId, null);

    public (
        string Name,
        string Description,
        int JournalEncounterID,
        int RootSectionID,
        string Link,
        int JournalInstanceID,
        int? DungeonEncounterID,
        int? MapID
    )? EJ_GetEncounterInfo(int journalEncounterID) =>
        WorldAtlas.BossByJournal(journalEncounterID) is (Instance instance, Boss boss)
            ? Describe(instance, boss)
            : null;

    public (
        string Name,
        string Description,
        int JournalEncounterID,
        int RootSectionID,
        string Link,
        int JournalInstanceID,
        int? DungeonEncounterID,
        int? MapID
    )? EJ_GetEncounterInfoByIndex(int index, int? journalInstanceID) =>
        journalInstanceID is int id
        && WorldAtlas.ByJournal(id) is Instance instance
        && index >= 1
        && index <= instance.Bosses.Length
            ? Describe(instance, instance.Bosses[index - 1])
            : null;

    public (
        int CreatureID,
        string Name,
        string Description,
        int DisplayInfo,
        int IconImage,
        int UiModelSceneID
    )? EJ_GetCreatureInfo(int index, int? journalEncounterID)
    {
        if (
            journalEncounterID is not int id
            || WorldAtlas.BossByJournal(id) is not (_, Boss boss)
            || index < 1
            || index > Math.Max(1, boss.CreatureIds.Length)
        )
        {
            return null;
        }

        // The id is the journal's own for the picture, not the creature's.
        return ((id * 10) + index, world.Language.Localize(boss.Name), "", 100_000 + id, 0, 0);
    }

    public (
        string Name,
        string Description,
        int BgImage,
        int ButtonImage1,
        int LoreImage,
        int ButtonImage2,
        int DungeonAreaMapID,
        string Link,
        bool ShouldDisplayDifficulty,
        int MapID,
        int? CovenantID,
        bool IsRaid
    )? EJ_GetInstanceInfo(int? journalInstanceID)
    {
        Instance? instance = journalInstanceID is int id ? WorldAtlas.ByJournal(id) : world.Place.Instance;
        return instance is null
            ? null
            : (
                world.Language.Localize(instance.Name),
                "",
                0,
                0,
                0,
                0,
                instance.EntranceFloor,
                "",
                true,
                instance.MapId,
                null,
                instance.IsRaid
            );
    }

    public int EJ_GetInstanceForMap(int uiMapID) =>
        WorldAtlas.All.FirstOrDefault(one => one.EntranceFloor == uiMapID)?.JournalInstanceId ?? 0;

    private (string, string, int, int, string, int, int?, int?) Describe(Instance instance, Boss boss)
    {
        string name = world.Language.Localize(boss.Name);
        return (
            name,
            "",
            boss.JournalId,
            30_000 + boss.JournalId,
            $"|cff66bbff|Hjournal:1:{boss.JournalId}:14|h[{name}]|h|r",
            instance.JournalInstanceId,
            boss.EncounterId,
            instance.MapId
        );
    }
}
