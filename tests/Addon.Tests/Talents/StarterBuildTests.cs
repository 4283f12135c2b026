using AzerothsTopTalent.Addon.Tests.Support;
using AzerothsTopTalent.FakeWow.Talents;

namespace AzerothsTopTalent.Addon.Tests.Talents;

/// <summary>Starter builds, of which only the real trees have any.</summary>
public sealed class StarterBuildTests
{
    private const int FrostMage = 64;
    private readonly TalentBench bench = new(Shared.RealTrees, FrostMage);

    private PlayerTalents Talents => bench.Talents;

    [Fact]
    public void DeleteConfig_WornLoadout_FallsBackToTheStarterBuild()
    {
        TraitConfig saved = Talents.Save(FrostMage, "Mine", TraitBuild.Empty);
        Talents.SetLastSelected(FrostMage, saved.Id);

        Talents.DeleteConfig(saved.Id);
        bench.Clock.Advance(1);

        Assert.True(Talents.IsStarterActive);
    }

    [Fact]
    public void SetStarterBuildActive_Off_GivesUpWhatIsStaged()
    {
        Talents.Wear(FrostMage, Talents.StarterBuild(FrostMage));
        Talents.FollowStarter(FrostMage);
        Talents.ResetTree(Talents.Active!.Id, Talents.Tree.Id);

        Assert.Equal(LoadConfigResult.NoChangesNecessary, Talents.SetStarterBuildActive(false));

        Assert.False(Talents.IsStarterActive);
        Assert.False(Talents.Active.HasStagedChanges);
    }

    [Fact]
    public void SetStarterBuildActive_On_IsBoughtAndFlaggedWhenCommitted()
    {
        Assert.Equal(LoadConfigResult.LoadInProgress, Talents.SetStarterBuildActive(true));
        Assert.False(Talents.IsStarterActive);
        bench.Clock.Advance(6);

        Assert.True(Talents.IsStarterActive);
        Assert.Equal(Talents.StarterBuild(FrostMage), Talents.Worn);
        Assert.Null(Talents.NextStarterStep());
    }
}
