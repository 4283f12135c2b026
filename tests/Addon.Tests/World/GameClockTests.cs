using AzerothsTopTalent.FakeWow.World;

namespace AzerothsTopTalent.Addon.Tests.World;

public sealed class GameClockTests
{
    private readonly GameClock clock = new();

    [Fact]
    public void Advance_WorkDue_RunsInOrderOfTimeThenOfScheduling()
    {
        var order = new List<string>();
        clock.After(2, () => order.Add("late"));
        clock.After(1, () => order.Add("first"));
        clock.After(1, () => order.Add("second"));
        clock.After(1.5, () => clock.After(0, () => order.Add("from within")));

        clock.Advance(2);

        Assert.Equal(["first", "second", "from within", "late"], order);
    }

    [Fact]
    public void Advance_DuringWork_TheClockShowsItsTime()
    {
        double begin = clock.Now;
        double seen = 0;
        clock.After(1.25, () => seen = clock.Now);

        clock.Advance(10);

        Assert.Equal(begin + 1.25, seen);
        Assert.Equal(begin + 10, clock.Now);
    }

    [Fact]
    public void Dispose_BeforeItsTime_CallsTheWorkOff()
    {
        bool ran = false;
        clock.After(1, () => ran = true).Dispose();

        clock.Advance(2);

        Assert.False(ran);
    }

    [Fact]
    public void Frame_Wanted_ComesTwentyTimesASecond()
    {
        double elapsed = 0;
        int frames = 0;
        clock.Frame += seconds =>
        {
            elapsed += seconds;
            frames++;
        };
        clock.Advance(1);
        Assert.Equal(0, frames);

        clock.WantsFrames = () => true;
        clock.Advance(1);

        Assert.InRange(frames, 20, 21);
        Assert.Equal(1, elapsed, 6);
    }

    [Theory]
    [InlineData(1, 20)]
    [InlineData(10, 200)]
    [InlineData(0.05, 1)]
    public void Advance_ManySeconds_HasTwentyFramesEach(double seconds, int expected)
    {
        var clock = new GameClock { WantsFrames = () => true };
        int frames = 0;
        clock.Frame += _ => frames++;

        clock.Advance(seconds);

        Assert.Equal(expected, frames);
        Assert.Equal(1000 + seconds, clock.Now, 9);
    }
}
