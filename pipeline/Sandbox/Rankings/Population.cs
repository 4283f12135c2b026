using AzerothsTopTalent.Sandbox.Builds;
using AzerothsTopTalent.Sandbox.World;

namespace AzerothsTopTalent.Sandbox.Rankings;

/// <summary>
/// Who stands on which leaderboard with which build: a pure function of the seed and the cell, so that nothing is kept
/// between requests and a test can count the truth for itself.
/// </summary>
public sealed class Population(SandboxWorld world)
{
    public const int PageSize = 100;

    /// <summary>The service shows no page beyond this one.</summary>
    public const int LastPage = 20;

    /// <summary>All rows of a leaderboard, best first; none where nobody is ranked.</summary>
    public IReadOnlyList<RankingRow> Rows(CellKey cell)
    {
        var place = world.Place(cell.EncounterId);
        if (place is null || place.Zone.Partitions?.FirstOrDefault(p => p.Id == cell.Partition) is not { Empty: false })
        {
            return [];
        }

        var random = Prng.For(
            world.Seed,
            4,
            cell.SpecId,
            cell.EncounterId,
            cell.Difficulty,
            cell.Partition,
            cell.Native ? 1 : 0
        );
        var players = Players(cell, place, random);
        var builds = Builds(cell, place.Zone.Kind, players, random);
        var rows = builds.Select((build, i) => Row(i, build, place.Zone.Kind, random)).ToList();
        Repeat(rows, place.Zone.Kind, world.Pool(cell.SpecId, place.Zone.Kind), random);
        return [.. rows.Take(PageSize * LastPage).Select((row, i) => row with { Place = i })];
    }

    private static RankingRow Row(int player, TalentBuild build, ZoneKind kind, Prng random) =>
        new(player)
        {
            Build = build,
            Hidden = random.Percent(2),
            Bare = random.Percent(1),
            Outdated = random.Percent(0.6),
            Level = kind == ZoneKind.MythicPlus ? 16 + random.Below(4) : 0,
        };

    /// <summary>How many characters are ranked: rare specs are thin on the highest difficulty, some on the next as well.</summary>
    private int Players(CellKey cell, Place place, Prng random)
    {
        if (place.Zone.Kind == ZoneKind.MythicPlus)
        {
            return 150 + random.Below(350);
        }

        var rarity = Prng.For(world.Seed, 5, cell.SpecId, cell.EncounterId).Below(100);
        return cell.Difficulty switch
        {
            5 when rarity < 8 => random.Below(15),
            4 when rarity < 1 => 4 + random.Below(10),
            5 => 40 + random.Below(260),
            _ => 250 + random.Below(500),
        };
    }

    /// <summary>One build per character, best character first. Shares are dealt per page, so that each page has one winner.</summary>
    private List<TalentBuild> Builds(CellKey cell, ZoneKind kind, int players, Prng random)
    {
        var pool = world.Pool(cell.SpecId, kind);
        var order = Order(cell);
        var all = new List<TalentBuild>(players);
        while (all.Count < players)
        {
            var page = new List<TalentBuild>();
            var size = Math.Min(PageSize, players - all.Count);
            var top = 20 + random.Below(15);
            int[] shares = [top, top * 6 / 10, top * 4 / 10, top * 3 / 10, top * 2 / 10];
            for (var i = 0; i < shares.Length; i++)
            {
                var count = Math.Min((shares[i] * size / PageSize) + (i == 0 ? 1 : 0), size - page.Count);
                page.AddRange(Enumerable.Repeat(pool.Shared[order[i]], count));
            }

            while (page.Count < size)
            {
                page.Add(random.Pick(pool.Tail));
            }

            random.Shuffle(page);
            all.AddRange(page);
        }

        return all;
    }

    /// <summary>Which shared build leads: the encounter's own favourite first, then the one that is good everywhere.</summary>
    private List<int> Order(CellKey cell)
    {
        var random = Prng.For(world.Seed, 6, cell.SpecId, cell.EncounterId, cell.Native ? 1 : 0);
        List<int> order = [0, 1, 2, 3, 4];
        random.Shuffle(order);
        order.Remove(0);
        order.Insert(random.Percent(45) ? 0 : 1, 0);
        return order;
    }

    /// <summary>Dungeon lists hold a character once per key level; raid lists now and then repeat one.</summary>
    private static void Repeat(List<RankingRow> rows, ZoneKind kind, BuildPool pool, Prng random)
    {
        var percent = kind == ZoneKind.MythicPlus ? 18 : 1.5;
        var repeated = rows.Where(r => !r.Hidden && random.Percent(percent)).ToList();
        foreach (var row in repeated)
        {
            var first = rows.IndexOf(row);
            var place = Math.Min(rows.Count, first + 2 + random.Below(40));
            rows.Insert(
                place,
                row with
                {
                    Build = random.Percent(40) ? random.Pick(pool.Tail) : row.Build,
                    Bare = false,
                    Outdated = false,
                    Level = Math.Max(0, row.Level - 1),
                }
            );
        }
    }
}
