using System.Collections.Immutable;
using AzerothsTopTalent.FakeWow.World.Atlas;

namespace AzerothsTopTalent.FakeWow.World;

/// <summary>Where the character stands.</summary>
public sealed record Place
{
    /// <summary>The map of the open world that characters without another place stand on.</summary>
    public const int OpenWorldMap = 2694;

    public static readonly Place OpenWorld = new()
    {
        MapId = OpenWorldMap,
        UiMapId = 2395,
        Zone = "The Open World",
    };

    /// <summary>Instance map id; of the open world, its map.</summary>
    public required int MapId { get; init; }

    /// <summary><c>none</c>, <c>party</c>, <c>raid</c>, <c>pvp</c>, <c>arena</c> or <c>scenario</c>.</summary>
    public string InstanceType { get; init; } = "none";

    /// <summary>0 in the open world.</summary>
    public int DifficultyId { get; init; }

    /// <summary>The floor; null where the game knows none.</summary>
    public int? UiMapId { get; init; }

    /// <summary>English; the client shows it in its language.</summary>
    public string Zone { get; init; } = "";

    /// <summary>English; empty where the place has no name of its own.</summary>
    public string SubZone { get; init; } = "";

    /// <summary>Whether the map restricts addons. True of the dungeons and raids of today.</summary>
    public bool IsRestricted { get; init; }

    public bool IsInstance => InstanceType != "none";

    public Instance? Instance => WorldAtlas.ByMap(MapId);

    /// <summary>The entrance of a dungeon or raid; an unknown map is entered too, without bosses.</summary>
    public static Place Enter(int mapId, int difficultyId)
    {
        Instance? instance = WorldAtlas.ByMap(mapId);
        return new Place
        {
            MapId = mapId,
            InstanceType = instance?.Type ?? Difficulty.ById(difficultyId)?.InstanceType ?? "party",
            DifficultyId = difficultyId,
            UiMapId = instance?.EntranceFloor ?? Instance.StandInFloor + mapId,
            Zone = instance?.Name ?? $"Map {mapId}",
            IsRestricted = true,
        };
    }

    /// <summary>Journal ids of the bosses that the map of that floor shows, where no story says otherwise.</summary>
    public static ImmutableArray<int> BossesOnFloor(int uiMapId)
    {
        foreach (Instance instance in WorldAtlas.All)
        {
            if (instance.EntranceFloor == uiMapId)
            {
                return [.. instance.Bosses.Select(boss => boss.JournalId)];
            }

            if (instance.Bosses.FirstOrDefault(boss => Instance.RoomOf(boss) == uiMapId) is Boss room)
            {
                return [room.JournalId];
            }
        }

        return [];
    }
}
