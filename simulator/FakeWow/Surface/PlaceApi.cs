using AzerothsTopTalent.FakeWow.Api;
using AzerothsTopTalent.FakeWow.World;
using AzerothsTopTalent.FakeWow.World.Atlas;

namespace AzerothsTopTalent.FakeWow.Surface;

/// <summary>Where the character is and what is done there.</summary>
public sealed class PlaceApi(GameWorld world)
    : IInstanceGlobals,
        IMap,
        IRaidLocks,
        IInstanceEncounter,
        IPvP,
        IGroupGlobals
{
    private const int DungeonMap = 4;
    private const int ZoneMap = 3;

    public (
        string Name,
        string InstanceType,
        int DifficultyID,
        string DifficultyName,
        int MaxPlayers,
        int DynamicDifficulty,
        bool? IsDynamic,
        int InstanceID,
        int InstanceGroupSize,
        int? LfgDungeonID,
        bool HasWorldTier
    ) GetInstanceInfo()
    {
        Place place = world.Place;
        Difficulty? difficulty = Difficulty.ById(place.DifficultyId);
        return (
            world.Language.Localize(place.Zone),
            place.InstanceType,
            place.DifficultyId,
            world.Language.Localize(difficulty?.Name ?? ""),
            difficulty?.MaxPlayers ?? 0,
            0,
            place.InstanceType == "raid",
            place.MapId,
            place.IsInstance ? Math.Max(1, world.GroupSize) : 0,
            null,
            false
        );
    }

    public (bool IsInInstance, string InstanceType) IsInInstance() =>
        (world.Place.IsInstance, world.Place.InstanceType);

    public (
        string Name,
        string InstanceType,
        bool IsHeroic,
        bool IsChallengeMode,
        bool DisplayHeroic,
        bool DisplayMythic,
        int? ToggleDifficultyID,
        bool IsLFR,
        int? MinPlayers,
        int? MaxPlayers,
        bool IsUserSelectable
    ) GetDifficultyInfo(int difficultyID) =>
        Difficulty.ById(difficultyID) is Difficulty difficulty
            ? (
                world.Language.Localize(difficulty.Name),
                difficulty.InstanceType,
                difficulty.IsHeroic,
                difficulty.IsChallengeMode,
                difficulty.ShowsHeroic,
                difficulty.ShowsMythic,
                null,
                difficulty.IsLookingForRaid,
                difficulty.MinPlayers,
                difficulty.MaxPlayers,
                difficulty.IsUserSelectable
            )
            : ("", "", false, false, false, false, null, false, null, null, false);

    public string GetSubZoneText() => world.Language.Localize(world.Place.SubZone);

    public string GetMinimapZoneText() =>
        world.Language.Localize(world.Place.SubZone.Length > 0 ? world.Place.SubZone : world.Place.Zone);

    public string GetZoneText() => world.Language.Localize(world.Place.Zone);

    public string GetRealZoneText(int? mapID) =>
        world.Language.Localize(mapID is int id ? WorldAtlas.ByMap(id)?.Name ?? "" : world.Place.Zone);

    public bool IsResting() => world.IsResting && !world.Place.IsInstance;

    public bool IsPlayerMoving() => world.IsMoving;

    public bool InCinematic() => world.IsInCinematic;

    public bool IsInCinematicScene() => false;

    public string GetAreaInfo(int areaID) => world.Language.Localize($"Area {areaID}");

    public int? GetBestMapForUnit(string unitToken) =>
        world.Unit(unitToken) is { IsPlayer: true } ? world.Place.UiMapId : null;

    public UiMapDetails? GetMapInfo(int uiMapID) =>
        new()
        {
            MapID = uiMapID,
            Name = world.Language.Localize(NameOfFloor(uiMapID)),
            MapType = (UIMapType)(uiMapID == Place.OpenWorld.UiMapId ? ZoneMap : DungeonMap),
            ParentMapID = 0,
            Flags = 0,
        };

    public int? GetMapGroupID(int uiMapID) =>
        world.Place.UiMapId == uiMapID && world.Place.IsInstance ? world.Place.MapId : null;

    public IReadOnlyList<UiMapGroupMemberInfo>? GetMapGroupMembersInfo(int uiMapGroupID) =>
        WorldAtlas.ByMap(uiMapGroupID) is not Instance instance
            ? null
            :
            [
                .. Floors(instance)
                    .Select(
                        (floor, at) =>
                            new UiMapGroupMemberInfo
                            {
                                MapID = floor,
                                RelativeHeightIndex = at,
                                Name = world.Language.Localize(NameOfFloor(floor)),
                            }
                    ),
            ];

    public int GetRedirectedDifficultyID(int mapID, int difficultyID) => world.Redirect(mapID, difficultyID);

    public bool IsEncounterComplete(int mapID, int encounterID, int? difficultyID) =>
        world.IsSavedTo(mapID, encounterID, difficultyID);

    public bool IsEncounterInProgress() => world.IsEncounterInProgress;

    public bool IsMatchActive() => world.IsInPvpMatch;

    public bool IsMatchComplete() => false;

    public bool IsActiveBattlefield() => world.IsInPvpMatch;

    public bool IsPVPMap() => world.Place.InstanceType is "pvp" or "arena";

    public bool IsInRaid(int? groupType) => world.IsInRaid;

    public bool IsInGroup(int? groupType) => world.GroupSize > 0;

    public int GetNumGroupMembers(int? groupType) => world.GroupSize;

    private static IEnumerable<int> Floors(Instance instance) =>
        instance.Bosses.Select(Instance.RoomOf).Prepend(instance.EntranceFloor);

    private static string NameOfFloor(int uiMapID)
    {
        foreach (Instance instance in WorldAtlas.All)
        {
            if (instance.EntranceFloor == uiMapID)
            {
                return instance.Name;
            }

            if (instance.Bosses.FirstOrDefault(boss => Instance.RoomOf(boss) == uiMapID) is Boss boss)
            {
                return $"{boss.Name}'s Room";
            }
        }

        return $"Map {uiMapID}";
    }
}
