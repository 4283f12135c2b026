extern alias addon;

using addon::AzerothsTopTalent;
using addon::AzerothsTopTalent.WowApi;

namespace AzerothsTopTalent.Addon.Tests.Detection;

public class BossDetectionTests
{
    private static readonly string[] Lines = File.ReadAllLines(
            Path.Combine(AppContext.BaseDirectory, "Detection", "situations.txt")
        )
        .Where(line => line.Contains(" => ") && !line.StartsWith('#'))
        .ToArray();

    public static TheoryData<string> Situations => new(Lines);

    [Theory]
    [MemberData(nameof(Situations))]
    public void Narrow_InASituation_NamesTheBossesThatCanBe(string line)
    {
        var situation = new Situation(line);

        Assert.Equal(situation.Expected, situation.Answer());
    }

    [Fact]
    public void Situations_OfTheTable_AreAtLeast150()
    {
        Assert.True(Lines.Length >= 150, $"only {Lines.Length} situations");
    }

    [Fact]
    public void RememberKill_OfTheBossWipedOn_ForgetsTheWipe()
    {
        var log = new RaidLog { PulledAt = new(), KilledAt = new() };
        RaidMemory.RememberWipe(log, 3176, 1000);

        RaidMemory.RememberKill(log, 3176, 1500);

        Assert.Equal(0, RaidMemory.RecentWipe(log, 1600));
    }
}
