namespace AzerothsTopTalent.Addon.Tests.Shipped;

public class RandomLifeTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Run_AnythingAtAnyTime_GivesNoErrorAndNoFinding(int seed)
    {
        Assert.Equal("", ShippedAddon.Problems(RandomLife.Story(seed, 120)));
    }
}
