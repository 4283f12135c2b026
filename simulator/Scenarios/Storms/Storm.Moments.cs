using AzerothsTopTalent.FakeWow.Talents;
using AzerothsTopTalent.FakeWow.World;
using AzerothsTopTalent.FakeWow.World.Atlas;

namespace AzerothsTopTalent.Scenarios.Storms;

// Moments in which the addon has something to say. Left to chance alone they hardly ever come: somebody is dead, in combat or
// in a cinematic, or wears the very build.
public sealed partial class Storm
{
    private const double AfterLoading = 4;

    private void MomentOfLogin()
    {
        CalmDown();
        client.Logout();
        PutOn();
        client.Login();
        world.Wait(AfterLoading);
    }

    private void MomentOfSpecChange()
    {
        CalmDown();
        PutOn();
        world.ChangeSpec(Pick(world.Class.Specs).Id);
        world.Wait(2 * AfterLoading);
    }

    private void MomentOfZoneIn()
    {
        CalmDown();
        PutOn();
        world.Enter(Place.Enter(PickKnown(raid: false).MapId, Pick([1, 2, 8, 23, 23, 23])));
        world.Wait(AfterLoading);
    }

    private void MomentOfReadyCheck()
    {
        CalmDown();
        PutOn();
        if (world.Place.Instance is not { IsRaid: true })
        {
            world.SetGroup(random.Next(10, 31), raid: true, Toss());
            world.Enter(Place.Enter(PickKnown(raid: true).MapId, Pick([14, 15, 16, 233])));
            world.Wait(AfterLoading);
        }

        if (Toss())
        {
            world.WalkTo(AnyBoss());
        }

        world.ReadyCheck();
        world.Wait(2);
    }

    /// <summary>Nothing stands in the way of a popup.</summary>
    private void CalmDown()
    {
        world.Kill();
        world.EndCombat();
        world.Resurrect();
        world.StopMoving();
        world.SetCinematic(false);
        world.SetPvpMatch(false);
        if (world.Keystone.State is not KeystoneState.None)
        {
            world.ResetKeystone();
        }

        world.Wait(Toss() ? 0 : AfterLoading);
    }

    private Instance PickKnown(bool raid)
    {
        Instance[] known = [.. knownInstances.Where(one => one.IsRaid == raid)];
        return known.Length > 0 && random.Next(5) > 0
            ? Pick(known)
            : Pick([.. WorldAtlas.All.Where(one => one.IsRaid == raid)]);
    }

    /// <summary>A build by chance; of each spec and level a few, which are used again and again.</summary>
    private TraitBuild AnyBuild(int specId)
    {
        (int SpecId, int Level) whose = (specId, world.Level);
        if (!builds.TryGetValue(whose, out List<TraitBuild>? pool))
        {
            builds[whose] = pool = [];
        }

        if (pool.Count < BuildsOfASpec)
        {
            pool.Add(
                RandomBuild.Make(
                    world.Talents.Rules(specId),
                    new Random(random.Next()),
                    random.Next(4) == 0 ? random.Next(40) : int.MaxValue
                )
            );
            return pool[^1];
        }

        return Pick(pool);
    }
}
