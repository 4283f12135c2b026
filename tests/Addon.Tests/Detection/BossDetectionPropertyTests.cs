extern alias addon;

using addon::AzerothsTopTalent;

namespace AzerothsTopTalent.Addon.Tests.Detection;

/// <summary>What holds whichever bosses live and whatever the signals say, likely or not.</summary>
public class BossDetectionPropertyTests
{
    private const int Slice = 20_000;

    // Some signals name bosses of other instances, and dead ones.
    private const int HighestId = 12;

    [Fact]
    public void Narrow_AnyBossesAndSignals_NamesOnlyLivingOnesOfTheInstance()
    {
        ForAny(
            (bosses, signals, verdict) =>
            {
                var alive = bosses.Where(boss => boss.State == BossState.Alive).ToList();
                Assert.Subset(alive.ToHashSet(), verdict.Candidates.ToHashSet());
                Assert.Equal(alive.Count == 0, verdict.Candidates.Count == 0);
                Assert.Equal(
                    bosses.Where(boss => boss.State == BossState.LockedOut).OrderBy(boss => boss.Order),
                    verdict.LockedOut
                );
            }
        );
    }

    [Fact]
    public void Narrow_AnyBossesAndSignals_KeepsTheJournalsOrderAndNamesEachOnce()
    {
        ForAny(
            (_, _, verdict) =>
                Assert.Equal(
                    verdict.Candidates.Select(boss => boss.Order).Distinct().Order(),
                    verdict.Candidates.Select(boss => boss.Order)
                )
        );
    }

    [Fact]
    public void Narrow_AnyBossesAndSignals_IsSureOfOneAndGuessesAmongSeveral()
    {
        ForAny(
            (bosses, signals, verdict) =>
            {
                int alive = bosses.Count(boss => boss.State == BossState.Alive);
                int id = verdict.IsCertain ? verdict.Candidates[0].EncounterID : 0;
                bool isTrue = verdict.Reason switch
                {
                    BossReason.Unknown => alive == 0,
                    BossReason.OnlyOneLeft => alive == 1,
                    BossReason.InSight => signals.InSight.Contains(id),
                    BossReason.ThisRoom => signals.Room.Contains(id),
                    BossReason.PulledHereBefore => signals.PulledHere.Contains(id),
                    BossReason.WipedHere => signals.LastWipe.Contains(id),
                    _ => verdict.Candidates.Count > 1,
                };
                Assert.True(isTrue, $"{verdict.Reason} with {verdict.Candidates.Count} candidates");
            }
        );
    }

    [Fact]
    public void Narrow_SignalsThatAgree_LeavesTheirIntersection()
    {
        ForAny(
            (bosses, signals, verdict) =>
            {
                var left = bosses.Where(boss => boss.State == BossState.Alive).ToHashSet();
                foreach (var signal in Lists(signals))
                {
                    var told = bosses.Where(boss => boss.State == BossState.Alive && signal.Contains(boss.EncounterID));
                    if (told.Any())
                        left.IntersectWith(told);
                }
                if (left.Count > 0)
                    Assert.Equal(left.OrderBy(boss => boss.Order), verdict.Candidates);
            }
        );
    }

    private static void ForAny(Action<List<Boss>, BossSignals, BossVerdict> check)
    {
        var random = new Random(LongRun.Seed);
        for (int at = 0; at < LongRun.Count(Slice); at++)
        {
            var bosses = Bosses(random);
            var signals = new BossSignals(Ids(random), Ids(random), Ids(random), Ids(random).Take(1).ToList());
            check(bosses, signals, BossDetection.Narrow(bosses, signals));
        }
    }

    private static List<Boss> Bosses(Random random)
    {
        var ids = Enumerable.Range(1, HighestId).ToArray();
        random.Shuffle(ids);
        return
        [
            .. ids.Take(random.Next(10))
                .Select(id => new Boss(id, id, $"boss {id}", 100 - id, (BossState)random.Next(3))),
        ];
    }

    private static List<int> Ids(Random random) =>
        random.Next(3) == 0
            ? []
            : [.. Enumerable.Range(0, random.Next(5)).Select(_ => random.Next(1, HighestId + 1)).Distinct()];

    private static IEnumerable<List<int>> Lists(BossSignals signals) =>
        [signals.InSight, signals.Room, signals.PulledHere, signals.LastWipe];
}
