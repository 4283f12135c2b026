using AzerothsTopTalent.FakeWow.World;
using AzerothsTopTalent.FakeWow.World.Atlas;

namespace AzerothsTopTalent.Scenarios.Storms;

// Places, keystones and units.
public sealed partial class Storm
{
    private void EnterInstance()
    {
        Instance instance = Pick(WorldAtlas.All);
        int difficulty = instance.IsRaid ? Pick([14, 15, 16, 17, 233, 220]) : Pick([1, 2, 8, 23, 24]);
        Place place = Place.Enter(instance.MapId, difficulty);
        world.Enter(
            place with
            {
                UiMapId = random.Next(4) == 0 ? null : place.UiMapId,
                IsRestricted = random.Next(6) > 0,
            }
        );
    }

    private void Walk()
    {
        if (Toss())
        {
            world.WalkTo(AnyBoss());
        }
        else
        {
            world.Walk(Toss() ? null : random.Next(1, 5000), Toss() ? "" : "Somewhere");
        }
    }

    /// <summary>All bosses of a raid but one are killed.</summary>
    private void Clear()
    {
        if (world.Place.Instance is not { IsRaid: true } here)
        {
            return;
        }

        CalmDown();
        Boss spared = Pick(here.Bosses);
        foreach (Boss boss in here.Bosses.Where(boss => boss != spared))
        {
            world.Pull(boss);
            world.Wait(1);
            world.Kill();
        }
    }

    private void EndKeystone()
    {
        if (Toss())
        {
            world.CompleteKeystone();
        }
        else
        {
            world.ResetKeystone();
        }
    }

    private void ChangeUnit()
    {
        string token = Pick(["target", "mouseover", "boss1", "nameplate1", "nameplate2", "raid3target"]);
        world.SetUnit(
            token,
            random.Next(4) == 0
                ? null
                : GameWorld.BossUnit(AnyBoss()) with
                {
                    Visibility = Pick(Enum.GetValues<UnitVisibility>()),
                }
        );
    }
}
