namespace AzerothsTopTalent.Data.Tests.Service;

public sealed class BudgetTests
{
    private static readonly DateTimeOffset Noon = new(2026, 9, 21, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public void TryAdmit_ReserveReached_RefusesUntilTheHourIsOver()
    {
        var time = new ManualTime(Noon);
        var budget = new Budget(time, reserve: 60);
        budget.Read(3600, 3530, TimeSpan.FromMinutes(10));

        Assert.True(budget.TryAdmit());
        Assert.True(budget.TryAdmit());
        Assert.True(budget.TryAdmit());
        Assert.True(budget.TryAdmit());
        Assert.False(budget.TryAdmit(), "four under way at 2.1 points each leave less than the reserve");

        time.Advance(TimeSpan.FromMinutes(11));
        Assert.True(budget.TryAdmit());
    }

    [Fact]
    public void Read_Readings_TeachTheCostOfARequest()
    {
        var budget = new Budget(new ManualTime(Noon), reserve: 60);

        for (var request = 0; request <= 20; request++)
            budget.Read(3600, 100 + request * 1.1, TimeSpan.FromMinutes(30));

        Assert.Equal(1.1, budget.CostPerRequest, precision: 6);
        Assert.Equal(21 * 1.1, budget.SpentByRun, precision: 6);
    }

    [Fact]
    public void Read_NextHour_StartsOverAndKeepsTheSum()
    {
        var time = new ManualTime(Noon);
        var budget = new Budget(time, reserve: 60);
        for (var request = 0; request < 10; request++)
            budget.Read(3600, 3000 + request, TimeSpan.FromMinutes(1));
        time.Advance(TimeSpan.FromMinutes(2));

        budget.Read(3600, 0, TimeSpan.FromMinutes(59));

        Assert.Equal(3600, budget.Left);
        Assert.Equal(11, budget.SpentByRun, precision: 6);
    }

    [Fact]
    public void MarkSpent_ResetKnown_TrustsItMoreThanRetryAfter()
    {
        var time = new ManualTime(Noon);
        var budget = new Budget(time, reserve: 60);
        budget.Read(3600, 3599, TimeSpan.FromMinutes(2));

        Assert.Equal(Noon.AddMinutes(2), budget.MarkSpent(TimeSpan.FromMinutes(17)));
        Assert.False(budget.TryAdmit());
    }

    [Theory]
    [InlineData(300, 5)]
    [InlineData(null, 60)]
    [InlineData(999_999, 60)]
    public void MarkSpent_ResetUnknown_TakesTheHintUpToAnHour(int? retryAfterSeconds, int minutes)
    {
        var budget = new Budget(new ManualTime(Noon), reserve: 60);
        var hint = retryAfterSeconds is { } seconds ? TimeSpan.FromSeconds(seconds) : (TimeSpan?)null;

        Assert.Equal(Noon.AddMinutes(minutes), budget.MarkSpent(hint));
        Assert.False(budget.TryAdmit());
    }

    [Fact]
    public async Task Strained_Gate_HalvesAndGrowsBack()
    {
        var gate = new RequestGate(4);
        gate.Strained();
        Assert.Equal(2, gate.Width);
        await gate.EnterAsync(CancellationToken.None);
        await gate.EnterAsync(CancellationToken.None);
        var third = gate.EnterAsync(CancellationToken.None);
        Assert.False(third.IsCompleted);

        gate.Leave();
        await third;
        for (var good = 0; good < 40; good++)
            gate.Succeeded();
        Assert.Equal(4, gate.Width);
    }

    [Fact]
    public async Task EnterAsync_CancelledWait_TakesNoTurn()
    {
        var gate = new RequestGate(1);
        await gate.EnterAsync(CancellationToken.None);
        using var impatient = new CancellationTokenSource();
        var waiting = gate.EnterAsync(impatient.Token);
        await impatient.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);

        gate.Leave();

        Assert.True(gate.EnterAsync(CancellationToken.None).IsCompletedSuccessfully);
    }
}
