using AzerothsTopTalent.Addon.Tests.Support;
using AzerothsTopTalent.FakeWow.World;
using AzerothsTopTalent.FakeWow.World.Atlas;
using AzerothsTopTalent.Scenarios.Playing;
using AzerothsTopTalent.Scenarios.Running;

namespace AzerothsTopTalent.Addon.Tests.Shipped;

/// <summary>
/// Nights of raiding at random in the fake client: pulls, wipes, kills, other raids and difficulties, lockouts, reloads, rooms known and not,
/// names to be read and not. Whatever happens, a boss is offered only in its own instance, and none that died there tonight.
/// </summary>
public sealed class RaidNightTests(ITestOutputHelper output)
{
    private const int Nights = 4;
    private const int Hours = 40;
    private static readonly int[] Difficulties = [14, 15, 16, 17, 233];
    private static readonly Instance[] Raids = [.. WorldAtlas.All.Where(one => one.IsRaid && one.Bosses.Length > 1)];

    private int asked;
    private int named;

    [Fact]
    public void Status_InAnyNight_NamesNoBossOfElsewhereAndNoneKilledTonight()
    {
        foreach (int seed in LongRun.Seeds(Nights))
            Play(seed);

        output.WriteLine($"{asked} times asked, {named} bosses named");
        Assert.True(named > asked);
    }

    private void Play(int seed)
    {
        var random = new Random(seed);
        var world = new GameWorld(SandboxTrees.Catalog, 6, 250, 90, seed) { ForcesSecrets = seed % 2 == 0 };
        AddonClient client = AddonClient.Open(
            world,
            new ClientFiles(ShippedAddon.Folder, ShippedAddon.Stage.DataText, null, null, [])
        );
        var killed = new HashSet<(string Place, int Boss)>();
        client.Login();
        for (int hour = 0; hour < Hours; hour++)
        {
            Happen(random, world, client, killed);
            string here = Key(world.Place);
            foreach (int boss in Named(client))
            {
                string why = $"seed {seed}, hour {hour}, {here}: {boss}";
                Assert.True(world.Place.Instance!.Bosses.Any(one => one.EncounterId == boss), $"elsewhere: {why}");
                Assert.False(killed.Contains((here, boss)), $"dead: {why}");
            }
        }
        Assert.Empty(client.Errors);
        Assert.Empty(client.Findings);
    }

    private static void Happen(Random random, GameWorld world, AddonClient client, HashSet<(string, int)> killed)
    {
        if (world.Place.Instance is not { IsRaid: true } || random.Next(8) == 0)
        {
            world.SetGroup(20, raid: true, leader: false);
            Place place = Place.Enter(Pick(random, Raids).MapId, Pick(random, Difficulties));
            world.Enter(place with { IsRestricted = random.Next(3) > 0 });
            world.Wait(3);
            return;
        }

        Boss boss = Pick(random, [.. world.Place.Instance!.Bosses]);
        switch (random.Next(7))
        {
            case 0:
                world.WalkTo(boss);
                break;
            case 1:
                world.Walk(random.Next(2) == 0 ? null : random.Next(1, 4000), "Somewhere");
                break;
            case 2:
                world.SetUnit("target", GameWorld.BossUnit(boss));
                break;
            case 3:
                world.PersonalLocks.Add(world.Place.MapId, world.Place.DifficultyId, boss.EncounterId);
                break;
            case 4:
                client.Reload();
                world.Wait(3);
                break;
            default:
                Fight(random, world, boss, killed);
                break;
        }
    }

    // A boss that is fought again lives again, wherever the group got it from.
    private static void Fight(Random random, GameWorld world, Boss boss, HashSet<(string, int)> killed)
    {
        world.Resurrect();
        world.Pull(boss);
        killed.Remove((Key(world.Place), boss.EncounterId));
        world.Wait(60);
        if (random.Next(2) == 0)
        {
            world.Wipe();
            world.Resurrect();
        }
        else
        {
            world.Kill();
            killed.Add((Key(world.Place), boss.EncounterId));
        }
        world.Wait(random.Next(600));
    }

    private int[] Named(AddonClient client)
    {
        int before = client.Chat.Count;
        client.Type("/toptalent status");
        asked++;
        int[] bosses =
        [
            .. client
                .Chat.Skip(before)
                .Where(line =>
                    line.StartsWith("choices=", StringComparison.Ordinal)
                    || line.StartsWith("menu=", StringComparison.Ordinal)
                )
                .SelectMany(line => line[(line.IndexOf('=') + 1)..].Split(','))
                .Where(key => key.Contains(":encounter:", StringComparison.Ordinal))
                .Select(key => int.Parse(key[(key.LastIndexOf(':') + 1)..])),
        ];
        named += bosses.Length;
        return bosses;
    }

    private static string Key(Place place) => $"{place.MapId}:{place.DifficultyId}";

    private static T Pick<T>(Random random, IReadOnlyList<T> items) => items[random.Next(items.Count)];
}
