using AzerothsTopTalent.Addon.Tests.Support;
using AzerothsTopTalent.FakeWow.Talents;
using AzerothsTopTalent.FakeWow.Trees;

namespace AzerothsTopTalent.Addon.Tests.Surface;

/// <summary>The talent functions as Lua sees them.</summary>
public sealed class TalentApiTests
{
    private const int Frost = 64;

    /// <summary>What an addon does to put a build on: reset, then buy in passes until one buys nothing.</summary>
    private const string Buyer = """
        function BenchDB(target)
            local config = C_ClassTalents.GetActiveConfigID()
            C_Traits.ResetTree(config, C_ClassTalents.GetTraitTreeForSpec(64))
            local bought = true
            while bought do
                bought = false
                for _, want in ipairs(target) do
                    local node = C_Traits.GetNodeInfo(config, want[1])
                    if want[3] then
                        if not node.activeEntry and C_Traits.SetSelection(config, want[1], want[3]) then bought = true end
                    else
                        while C_Traits.GetNodeInfo(config, want[1]).ranksPurchased < want[2] and C_Traits.PurchaseRank(config, want[1]) do
                            bought = true
                        end
                    end
                end
            end
            return C_ClassTalents.CommitConfig()
        end
        """;

    [Fact]
    public void Apply_RandomBuilds_AreWornAndExportedTheSame()
    {
        for (int seed = 0; seed < 5; seed++)
        {
            var bench = new LuaBench(Buyer);
            TraitRules rules = bench.World.Talents.Rules(Frost);
            TraitBuild target = RandomBuild.Make(rules, new Random(seed));
            string list = string.Join(
                ',',
                target.Picks.Select(pick =>
                    $"{{{pick.Key},{pick.Value.Ranks}{(pick.Value.EntryId is int entry ? $",{entry}" : "")}}}"
                )
            );

            Assert.Equal("true", bench.Eval($"BenchDB({{{list}}})"));
            bench.World.Wait(6);

            Assert.Equal(target, bench.World.Talents.Worn);
            Assert.Equal(
                BuildStrings.Export(rules, target),
                bench.Eval("C_Traits.GenerateImportString(C_ClassTalents.GetActiveConfigID())")
            );
        }
    }

    [Fact]
    public void GetNodeInfo_EveryNode_AnswersAndAgreesWithTheRules()
    {
        var bench = new LuaBench(setUp: world =>
            world.Talents.Wear(Frost, RandomBuild.Make(world.Talents.Rules(Frost), new Random(3)))
        );
        TraitRules rules = bench.World.Talents.Rules(Frost);
        string[] lines = bench
            .Run(
                """
                local config, out = C_ClassTalents.GetActiveConfigID(), {}
                for _, id in ipairs(C_Traits.GetTreeNodes(C_ClassTalents.GetTraitTreeForSpec(64))) do
                    local n = C_Traits.GetNodeInfo(config, id)
                    out[#out + 1] = table.concat({ id, tostring(n.isVisible), n.activeRank, n.ranksPurchased, n.type, #n.entryIDs }, ":")
                end
                return table.concat(out, ",")
                """
            )
            .Split(',');

        TraitBuild worn = bench.World.Talents.Worn;
        Assert.Equal(
            rules.Tree.Nodes.Select(node =>
                $"{node.Id}:{(rules.IsVisible(node) ? "true" : "false")}:{rules.ActiveRanks(node, worn)}:{worn.Ranks(node.Id)}:{(int)node.Type}:{node.Entries.Length}"
            ),
            lines
        );
    }

    [Theory]
    [InlineData("C_ClassTalents.GetTraitTreeForSpec(64) == C_ClassTalents.GetTraitTreeForSpec(62)", "true")]
    [InlineData("#C_Traits.GetTreeHash(C_ClassTalents.GetTraitTreeForSpec(64))", "16")]
    [InlineData("C_Traits.GetLoadoutSerializationVersion()", "2")]
    [InlineData(
        "C_Traits.GetTreeCurrencyInfo(C_ClassTalents.GetActiveConfigID(), C_ClassTalents.GetTraitTreeForSpec(64), false)[1].quantity",
        "34"
    )]
    [InlineData(
        "C_Traits.GetTreeCurrencyInfo(C_ClassTalents.GetActiveConfigID(), C_ClassTalents.GetTraitTreeForSpec(64), false)[3].maxQuantity",
        "13"
    )]
    [InlineData("C_Traits.ConfigHasStagedChanges(C_ClassTalents.GetActiveConfigID())", "false")]
    [InlineData("select('#', C_Traits.GetStagedChanges(C_ClassTalents.GetActiveConfigID()))", "0")]
    [InlineData("C_ClassTalents.GetLastSelectedSavedConfigID(64)", "nil")]
    [InlineData("C_Traits.GetConfigInfo(C_ClassTalents.GetActiveConfigID()).type", "1")]
    [InlineData("select('#', C_Traits.GetConfigInfo(12345))", "0")]
    [InlineData("C_ClassTalents.CanEditTalents()", "true nil")]
    [InlineData("C_SpecializationInfo.GetSpecialization()", "3")]
    [InlineData("(C_SpecializationInfo.GetSpecializationInfo(3))", "64")]
    [InlineData("Constants.TraitConsts.COMMIT_COMBAT_TRAIT_CONFIG_CHANGES_SPELL_ID", "384255")]
    public void Call_FreshMage_AnswersAsTheGame(string expression, string expected) =>
        Assert.Equal(expected, new LuaBench().Eval(expression));

    [Theory]
    [InlineData("C_Traits.PurchaseRank('x', 1)")]
    [InlineData("C_Traits.PurchaseRank()")]
    [InlineData("C_Traits.GetNodeInfo(1, {})")]
    [InlineData("C_ClassTalents.RequestNewConfig(nil)")]
    public void Call_WrongArguments_RaiseTheClientsUsageError(string expression) =>
        Assert.Contains("Usage: ", new LuaBench().Eval(expression));

    [Fact]
    public void CanEditTalents_German_GivesTheReasonInGerman()
    {
        var bench = new LuaBench(setUp: world => world.Language = FakeWow.World.Language.ByCode("deDE")!);
        bench.World.StartCombat();

        string answer = bench.Eval("C_ClassTalents.CanEditTalents()");

        Assert.StartsWith("false ", answer);
        Assert.DoesNotContain("combat", answer);
        Assert.EndsWith(bench.World.Text("ERR_TALENT_FAILED_IN_COMBAT"), answer);
    }

    [Fact]
    public void GetActiveConfigID_TalentsLate_IsNilUntilTheyArrive()
    {
        var bench = new LuaBench(setUp: world => world.LoginDelay = 2);
        Assert.Equal(
            "nil nil",
            bench.Eval("C_ClassTalents.GetActiveConfigID(), C_SpecializationInfo.GetSpecialization()")
        );

        bench.World.Wait(2.5);

        Assert.DoesNotContain(
            "nil",
            bench.Eval("C_ClassTalents.GetActiveConfigID(), C_SpecializationInfo.GetSpecialization()")
        );
    }

    [Fact]
    public void GetSpecialization_BelowTen_IsTheInitialSpec() =>
        Assert.Equal(
            "4 1449 nil",
            new LuaBench(level: 9).Eval(
                "C_SpecializationInfo.GetSpecialization(), (C_SpecializationInfo.GetSpecializationInfo(4)), C_ClassTalents.GetActiveConfigID()"
            )
        );

    [Fact]
    public void SwitchToLoadoutByIndex_InCombat_IsBlocked()
    {
        var bench = new LuaBench(setUp: world => world.Talents.Save(Frost, "Mine", TraitBuild.Empty));
        bench.World.StartCombat();

        bench.Run("C_ClassTalents.SwitchToLoadoutByIndex(1)");

        Assert.NotEmpty(bench.Client.Record.Findings);
    }

    [Fact]
    public void ImportLoadout_Entries_BecomeALoadout()
    {
        var bench = new LuaBench(
            """
            local frame = CreateFrame("Frame")
            frame:RegisterEvent("TRAIT_CONFIG_CREATED")
            frame:SetScript("OnEvent", function(_, _, info) print("created", info.name, info.type, #info.treeIDs) end)
            """
        );
        TraitBuild build = RandomBuild.Make(bench.World.Talents.Rules(Frost), new Random(5));
        TraitTree tree = bench.World.Talents.Tree;
        string entries = string.Join(
            ',',
            build.Picks.Select(pick =>
                $"{{nodeID={pick.Key},ranksGranted=0,ranksPurchased={pick.Value.Ranks},selectionEntryID={pick.Value.EntryId ?? tree.Node(pick.Key)!.Entries[0].Id}}}"
            )
        );

        Assert.Equal(
            "true nil",
            bench.Eval($"C_ClassTalents.ImportLoadout(C_ClassTalents.GetActiveConfigID(), {{{entries}}}, 'Top')")
        );
        bench.World.Wait(1);

        Assert.Contains("created Top 1 1", bench.Client.Record.Chat);
        Assert.Equal(build, bench.World.Talents.Config(bench.World.Talents.SavedConfigs(Frost)[0])!.Committed);
    }
}
