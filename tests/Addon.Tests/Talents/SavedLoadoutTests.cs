using AzerothsTopTalent.Addon.Tests.Support;
using AzerothsTopTalent.FakeWow.Talents;

namespace AzerothsTopTalent.Addon.Tests.Talents;

public sealed class SavedLoadoutTests
{
    private const int FrostMage = 64;
    private readonly TalentBench bench = new(SandboxTrees.Catalog, FrostMage);

    private PlayerTalents Talents => bench.Talents;

    [Fact]
    public void ImportLoadout_NewLoadout_ArrivesEmptyAndIsFilledLater()
    {
        TraitBuild build = bench.AnyBuild;

        Assert.Equal((true, ""), Talents.ImportLoadout(build, "Imported"));
        Assert.Empty(Talents.SavedConfigs(FrostMage));
        bench.Clock.Advance(0.35);
        TraitConfig created = Talents.Config(Assert.Single(Talents.SavedConfigs(FrostMage)))!;
        Assert.False(created.IsPopulated);
        Assert.Equal(["TRAIT_CONFIG_CREATED", "TRAIT_CONFIG_LIST_UPDATED"], bench.Events);
        bench.Clock.Advance(1);

        Assert.True(created.IsPopulated);
        Assert.Equal(build, created.Committed);
        Assert.Equal("Imported", created.Name);
        Assert.Equal(TraitBuild.Empty, Talents.Worn);
    }

    [Fact]
    public void ImportLoadout_TalentWindowOpen_IsPutOnBeforeItIsFilled()
    {
        Talents.Wear(FrostMage, bench.AnyBuild);
        bench.IsTalentFrameShown = true;

        Talents.ImportLoadout(Talents.Worn, "Imported");
        bench.Clock.Advance(6);

        Assert.Equal(TraitBuild.Empty, Talents.Worn);
    }

    [Fact]
    public void RequestNewConfig_TwoAtOnce_RefusesTheSecond()
    {
        Assert.True(Talents.RequestNewConfig("First"));
        Assert.False(Talents.RequestNewConfig("Second"));
        Assert.Contains("UI_ERROR_MESSAGE", bench.Events);

        bench.Clock.Advance(1);
        Assert.True(Talents.RequestNewConfig("Second"));
    }

    [Fact]
    public void RequestNewConfig_AllSlotsFull_IsRefused()
    {
        for (int slot = 0; slot < 40; slot++)
        {
            Talents.Save(FrostMage, $"Slot {slot}", TraitBuild.Empty);
        }

        Assert.False(Talents.CanCreateNewConfig);
        Assert.False(Talents.RequestNewConfig("One more"));
    }

    [Theory]
    [InlineData("a name of exactly thirty-one ch.", false)]
    [InlineData("a name of exactly thirty-one ch", true)]
    [InlineData("with | in it", false)]
    [InlineData("", false)]
    public void RequestNewConfig_Name_IsCheckedAsTheClientDoes(string name, bool accepted) =>
        Assert.Equal(accepted, Talents.RequestNewConfig(name));

    [Fact]
    public void DeleteConfig_Deleted_IsStillDescribedButNotListed()
    {
        TraitConfig saved = Talents.Save(FrostMage, "Mine", TraitBuild.Empty);

        Assert.True(Talents.DeleteConfig(saved.Id));
        bench.Clock.Advance(1);

        Assert.Empty(Talents.SavedConfigs(FrostMage));
        Assert.Equal("Mine", Talents.Config(saved.Id)!.Name);
        Assert.Equal(LoadConfigResult.Error, Talents.LoadConfig(saved.Id, true).Result);
        Assert.Contains("TRAIT_CONFIG_DELETED", bench.Events);
    }

    [Fact]
    public void SavedConfigs_AfterLogins_ComeInAnotherOrder()
    {
        for (int slot = 0; slot < 8; slot++)
        {
            Talents.Save(FrostMage, $"Slot {slot}", TraitBuild.Empty);
        }

        var orders = new HashSet<string>();
        for (int login = 0; login < 5; login++)
        {
            Talents.Login();
            orders.Add(string.Join(' ', Talents.SavedConfigs(FrostMage)));
        }

        Assert.True(orders.Count > 1);
    }

    [Fact]
    public void FindByName_Duplicates_GivesTheFirstWhateverTheCase()
    {
        Talents.Save(FrostMage, "Raid", TraitBuild.Empty);
        Talents.Save(FrostMage, "RAID", TraitBuild.Empty);

        Assert.Equal(Talents.SavedConfigs(FrostMage)[0], Talents.FindByName("raid"));
        Assert.Null(Talents.FindByName("dungeon"));
    }

    [Fact]
    public void LoadConfig_EqualBuild_NeedsNoChange()
    {
        TraitConfig saved = Talents.Save(FrostMage, "Mine", TraitBuild.Empty);

        Assert.Equal(LoadConfigResult.NoChangesNecessary, Talents.LoadConfig(saved.Id, true).Result);
        Assert.Equal(0, Talents.CommitCount);
    }

    [Fact]
    public void LoadConfig_OtherBuild_IsStagedOrCommitted()
    {
        TraitConfig saved = Talents.Save(FrostMage, "Mine", bench.AnyBuild);

        Assert.Equal(LoadConfigResult.Ready, Talents.LoadConfig(saved.Id, false).Result);
        Assert.True(Talents.Active!.HasStagedChanges);
        Assert.Equal(LoadConfigResult.LoadInProgress, Talents.LoadConfig(saved.Id, true).Result);
        bench.Clock.Advance(6);
        Assert.Equal(saved.Committed, Talents.Worn);
    }

    [Fact]
    public void SwitchToLoadout_OtherBuild_IsWornAndSelected()
    {
        TraitConfig saved = Talents.Save(FrostMage, "Mine", bench.AnyBuild);

        Talents.SwitchToLoadout(saved.Id);
        bench.Clock.Advance(6);

        Assert.Equal(saved.Committed, Talents.Worn);
        Assert.Equal(saved.Id, Talents.LastSelected(FrostMage));
        Assert.Contains("SELECTED_LOADOUT_CHANGED", bench.Events);
    }

    [Fact]
    public void SwitchToLoadout_Ignored_DoesNothingOnce()
    {
        TraitConfig saved = Talents.Save(FrostMage, "Mine", bench.AnyBuild);
        Talents.Faults.IgnoreSwitch = true;

        Talents.SwitchToLoadout(saved.Id);
        bench.Clock.Advance(6);
        Assert.Equal(TraitBuild.Empty, Talents.Worn);

        Talents.SwitchToLoadout(saved.Id);
        bench.Clock.Advance(6);
        Assert.Equal(saved.Committed, Talents.Worn);
    }

    [Fact]
    public void SaveConfig_WithStagedChanges_IsRefused()
    {
        TraitConfig saved = Talents.Save(FrostMage, "Mine", TraitBuild.Empty);
        Talents.Wear(FrostMage, bench.AnyBuild);
        Assert.True(Talents.ResetTree(Talents.Active!.Id, Talents.Tree.Id));

        Assert.False(Talents.SaveConfig(saved.Id));
        Talents.RollbackConfig(Talents.Active.Id);
        Assert.True(Talents.SaveConfig(saved.Id));
        bench.Clock.Advance(1);
        Assert.Equal(Talents.Worn, saved.Committed);
    }

    [Fact]
    public void RenameConfig_Accepted_TakesEffectLater()
    {
        TraitConfig saved = Talents.Save(FrostMage, "Before", TraitBuild.Empty);
        Assert.True(Talents.RenameConfig(saved.Id, "After"));
        Assert.Equal("Before", saved.Name);
        bench.Clock.Advance(1);
        Assert.Equal("After", saved.Name);
        Assert.False(Talents.RenameConfig(saved.Id, new string('x', 32)));
    }

    [Fact]
    public void SaveConfig_NothingStaged_TakesWhatIsWorn()
    {
        TraitConfig saved = Talents.Save(FrostMage, "Mine", TraitBuild.Empty);
        Talents.Wear(FrostMage, bench.AnyBuild);
        Assert.True(Talents.SaveConfig(saved.Id));
        bench.Clock.Advance(1);
        Assert.Equal(bench.AnyBuild, saved.Committed);
    }
}
