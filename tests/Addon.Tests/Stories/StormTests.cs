using AzerothsTopTalent.Addon.Tests.Support;
using AzerothsTopTalent.Scenarios.Storms;

namespace AzerothsTopTalent.Addon.Tests.Stories;

/// <summary>A slice of what <c>att simulate storm</c> does at length.</summary>
public sealed class StormTests
{
    [Theory]
    [InlineData(1, false)]
    [InlineData(2, true)]
    [InlineData(3, false)]
    [InlineData(4, true)]
    public void Run_RandomEvents_MakeNoErrorAndNoFinding(int seed, bool secrets)
    {
        StormResult result = Storm.Run(
            new StormOptions
            {
                Trees = SandboxTrees.Catalog,
                AddonFolder = Path.Combine(Shared.RepositoryRoot(), "addon", "AzerothsTopTalent"),
                DataText = StoryData.Text,
                Seed = seed,
                Events = 250,
                ForcesSecrets = secrets,
            }
        );

        Assert.Null(
            result.Problem is null ? null : $"{result.Character}: {result.Problem}\n{string.Join('\n', result.Log)}"
        );
        Assert.Equal(250, result.Events);
    }

    [Fact]
    public void Run_SameSeed_IsTheSameStorm()
    {
        var options = new StormOptions
        {
            Trees = SandboxTrees.Catalog,
            AddonFolder = Path.Combine(Shared.RepositoryRoot(), "addon", "AzerothsTopTalent"),
            DataText = StoryData.Text,
            Seed = 11,
            Events = 60,
        };

        StormResult first = Storm.Run(options);
        StormResult second = Storm.Run(options);

        Assert.Equal((first.Character, first.Popups, first.Commits), (second.Character, second.Popups, second.Commits));
    }
}
