using AzerothsTopTalent.Addon.Tests.Support;
using AzerothsTopTalent.FakeWow.Talents;

namespace AzerothsTopTalent.Addon.Tests.Talents;

/// <summary>What happens between a staged build and a worn one.</summary>
public sealed class CommitTests
{
    private const int FrostMage = 64;
    private readonly TalentBench bench = new(SandboxTrees.Catalog, FrostMage);

    private PlayerTalents Talents => bench.Talents;
    private TraitConfig Active => Talents.Active!;

    [Fact]
    public void CommitConfig_StagedBuild_IsWornAfterFiveSeconds()
    {
        TraitBuild build = StageStarter();

        Assert.True(Talents.CommitConfig(null));
        bench.Clock.Advance(4.9);
        Assert.Equal(TraitBuild.Empty, Talents.Worn);
        Assert.Contains("UNIT_SPELLCAST_START", bench.Events);
        Assert.DoesNotContain("TRAIT_CONFIG_UPDATED", bench.Events);

        bench.Clock.Advance(0.2);
        Assert.Equal(build, Talents.Worn);
        Assert.False(Active.HasStagedChanges);
        Assert.Equal(1, bench.Events.Count(name => name == "TRAIT_CONFIG_UPDATED"));
    }

    [Fact]
    public void CommitConfig_NothingStaged_IsRefused() => Assert.False(Talents.CommitConfig(null));

    [Fact]
    public void CommitConfig_WhileOneRuns_IsRefused()
    {
        StageStarter();
        Assert.True(Talents.CommitConfig(null));

        Assert.False(Talents.CommitConfig(null));
        Assert.Equal((false, "ERR_TALENT_FAILED_COMMIT_IN_PROGRESS"), Talents.CanEditTalents());
        Assert.False(Talents.PurchaseRank(Active.Id, Talents.Tree.Nodes[0].Id));
    }

    [Fact]
    public void InterruptCommit_DuringCast_FailsAndKeepsWhatIsStaged()
    {
        TraitBuild build = StageStarter();
        Talents.CommitConfig(null);
        bench.Clock.Advance(2);

        Talents.InterruptCommit();
        bench.Clock.Advance(10);

        Assert.Equal(TraitBuild.Empty, Talents.Worn);
        Assert.Equal(build, Active.Staged);
        Assert.Contains("UNIT_SPELLCAST_INTERRUPTED", bench.Events);
        Assert.Equal(1, bench.Events.Count(name => name == "CONFIG_COMMIT_FAILED"));
    }

    [Fact]
    public void RollbackConfig_DuringCast_CallsTheCastOff()
    {
        StageStarter();
        Talents.CommitConfig(null);

        Assert.True(Talents.RollbackConfig(Active.Id));
        bench.Clock.Advance(10);

        Assert.Equal(TraitBuild.Empty, Talents.Worn);
        Assert.Contains("CONFIG_COMMIT_FAILED", bench.Events);
    }

    [Fact]
    public void CommitConfig_WhileMoving_FailsAtOnce()
    {
        StageStarter();
        bench.IsMoving = true;

        Assert.True(Talents.CommitConfig(null));
        bench.Clock.Advance(0.1);

        Assert.Contains("CONFIG_COMMIT_FAILED", bench.Events);
        Assert.DoesNotContain("UNIT_SPELLCAST_START", bench.Events);
    }

    [Theory]
    [InlineData("ERR_TALENT_FAILED_IN_COMBAT")]
    [InlineData("ERR_TALENT_FAILED_IN_MYTHIC_PLUS")]
    public void CanEditTalents_Locked_SaysTheClientsReason(string reason)
    {
        bench.TalentLock = reason;

        Assert.Equal((false, reason), Talents.CanEditTalents());
        Assert.False(Talents.ResetTree(Active.Id, Talents.Tree.Id));
    }

    [Fact]
    public void CommitConfig_WithLoadout_OverwritesIt()
    {
        TraitConfig saved = Talents.Save(FrostMage, "Mine", TraitBuild.Empty);
        TraitConfig other = Talents.Save(FrostMage, "Other", TraitBuild.Empty);
        TraitBuild build = StageStarter();

        Assert.True(Talents.CommitConfig(saved.Id));
        bench.Clock.Advance(6);

        Assert.Equal(build, saved.Committed);
        Assert.Equal(TraitBuild.Empty, other.Committed);
        Assert.Equal(2, bench.Events.Count(name => name == "TRAIT_CONFIG_UPDATED"));
    }

    [Fact]
    public void CommitConfig_WithoutLoadout_OverwritesNone()
    {
        TraitConfig saved = Talents.Save(FrostMage, "Mine", TraitBuild.Empty);
        Talents.SetLastSelected(FrostMage, saved.Id);
        StageStarter();

        Talents.CommitConfig(null);
        bench.Clock.Advance(6);

        Assert.Equal(TraitBuild.Empty, saved.Committed);
        Assert.Equal(saved.Id, Talents.LastSelected(FrostMage));
    }

    [Fact]
    public void CommitConfig_TalentOnCooldownTakenOut_IsRefusedUntilItIsReady()
    {
        TraitBuild starter = Talents.Wear(FrostMage, bench.AnyBuild);
        int node = starter.Picks.First(pick => pick.Value.EntryId is null).Key;
        Talents.SetCooldown(node, bench.Now + 30);
        Talents.ResetTree(Active.Id, Talents.Tree.Id);

        Assert.False(Talents.CommitConfig(null));
        Assert.Equal("ERR_TALENT_FAILED_CANT_REMOVE_TALENT", Talents.CanChangeTalents().Error);

        bench.Clock.Advance(31);
        Assert.True(Talents.CommitConfig(null));
    }

    [Fact]
    public void CanChangeTalents_UnspentPoints_SaysNoThoughACommitIsAccepted()
    {
        Talents.PurchaseRank(Active.Id, FirstBuyable());

        Assert.Equal((false, true, "ERR_TALENT_FAILED_UNSPENT_TALENT_POINTS"), Talents.CanChangeTalents());
        Assert.True(Talents.CommitConfig(null));
    }

    [Theory]
    [InlineData(CommitFault.Refused, false, "")]
    [InlineData(CommitFault.Interrupted, false, "CONFIG_COMMIT_FAILED")]
    [InlineData(CommitFault.Rejected, false, "CONFIG_COMMIT_FAILED")]
    [InlineData(CommitFault.SilentSuccess, true, "")]
    [InlineData(CommitFault.SilentFailure, false, "")]
    public void CommitConfig_FaultOnOrder_HappensOnce(CommitFault fault, bool worn, string told)
    {
        TraitBuild build = StageStarter();
        Talents.Faults.Commit = fault;

        Talents.CommitConfig(null);
        bench.Clock.Advance(10);

        Assert.Equal(worn ? build : TraitBuild.Empty, Talents.Worn);
        Assert.DoesNotContain("TRAIT_CONFIG_UPDATED", bench.Events);
        Assert.Equal(told.Length > 0, bench.Events.Contains("CONFIG_COMMIT_FAILED"));
        Assert.Equal(CommitFault.None, Talents.Faults.Commit);
    }

    [Fact]
    public void CommitConfig_LateAnswer_ArrivesLate()
    {
        TraitBuild build = StageStarter();
        Talents.Faults.CommitDelay = 4;

        Talents.CommitConfig(null);
        bench.Clock.Advance(8);
        Assert.Equal(TraitBuild.Empty, Talents.Worn);
        bench.Clock.Advance(1.1);

        Assert.Equal(build, Talents.Worn);
    }

    [Fact]
    public void PurchaseRank_SavedConfiguration_IsAFinding()
    {
        TraitConfig saved = Talents.Save(FrostMage, "Mine", TraitBuild.Empty);

        Assert.False(Talents.PurchaseRank(saved.Id, FirstBuyable()));
        Assert.Single(bench.Findings);
    }

    [Fact]
    public void Changes_MixOfAll_AreInTheRightLists()
    {
        TraitBuild worn = Talents.Wear(FrostMage, bench.AnyBuild);
        TraitRules rules = Talents.Rules(FrostMage);
        int choice = worn.Picks.First(pick => pick.Value.EntryId is not null).Key;
        int other = Talents.Tree.Node(choice)!.Entries.First(entry => entry.Id != worn.Pick(choice)!.Value.EntryId).Id;
        int leaf = worn.Picks.First(pick => pick.Key != choice && rules.Refund(pick.Key, worn) is not null).Key;

        Assert.True(Talents.SetSelection(Active.Id, choice, other, false));
        Assert.True(Talents.RefundRank(Active.Id, leaf, false));

        Assert.Equal([choice], Active.Changes.SelectionSwaps);
        Assert.Equal([leaf], Active.Changes.Refunds);
        Assert.Empty(Active.Changes.Purchases);
    }

    private TraitBuild StageStarter()
    {
        TraitBuild build = bench.AnyBuild;
        foreach ((int node, TraitPick pick) in build.Picks)
        {
            Active.Staged = Active.Staged.With(node, pick.Ranks, pick.EntryId);
        }

        return build;
    }

    private int FirstBuyable() =>
        Talents.Tree.Nodes.First(node => Talents.Rules(FrostMage).Purchase(node.Id, TraitBuild.Empty) is not null).Id;
}
