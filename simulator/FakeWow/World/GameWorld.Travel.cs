using System.Collections.Immutable;
using AzerothsTopTalent.FakeWow.World.Atlas;

namespace AzerothsTopTalent.FakeWow.World;

public sealed partial class GameWorld
{
    private readonly Dictionary<int, ImmutableArray<int>> floors = [];

    /// <summary>Says which bosses (journal ids) the map of a floor shows.</summary>
    public void SetFloor(int uiMapId, ImmutableArray<int> journalIds) => floors[uiMapId] = journalIds;

    public ImmutableArray<int> BossesOnFloor(int uiMapId) =>
        floors.TryGetValue(uiMapId, out ImmutableArray<int> known) ? known : Place.BossesOnFloor(uiMapId);

    /// <summary>Goes to another map through a loading screen.</summary>
    public void Enter(Place place)
    {
        InterruptCasts();
        EndReadyCheck(preempted: true);
        int before = Place.MapId;
        int difficultyBefore = Place.DifficultyId;
        Fire("PLAYER_LEAVING_WORLD");
        Fire("LOADING_SCREEN_ENABLED");
        Restrict(() =>
        {
            Place = place;
            Keystone = Keystone.None;
            Encounter = null;
            units.Clear();
        });
        if (before != place.MapId)
        {
            Fire("PLAYER_MAP_CHANGED", before, place.MapId);
        }

        Fire("PLAYER_ENTERING_WORLD", false, false);
        Fire("ZONE_CHANGED_NEW_AREA");
        if (difficultyBefore != place.DifficultyId)
        {
            Fire("PLAYER_DIFFICULTY_CHANGED");
        }

        Clock.Advance(GameClock.FrameTime);
        Fire("LOADING_SCREEN_DISABLED");
        if (place.InstanceType == "raid")
        {
            Fire("RAID_INSTANCE_WELCOME", Language.Localize(place.Zone), 302400, 0, 0);
        }

        Fire("UPDATE_INSTANCE_INFO");
    }

    /// <summary>Puts the character somewhere before the story begins: nothing is told.</summary>
    public void StartAt(Place place) => Place = place;

    /// <summary>Walks to another room or floor of the same map, without a loading screen.</summary>
    public void Walk(int? uiMapId, string subZone)
    {
        Place = Place with { UiMapId = uiMapId, SubZone = subZone };
        Fire("ZONE_CHANGED_INDOORS");
        Fire("ZONE_CHANGED");
    }

    /// <summary>Walks into the room of a boss.</summary>
    public void WalkTo(Boss boss) => Walk(Instance.RoomOf(boss), $"{boss.Name}'s Room");
}
