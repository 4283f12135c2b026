using AzerothsTopTalent.Addon.Tests.Support;
using AzerothsTopTalent.FakeWow.Api;
using AzerothsTopTalent.FakeWow.Client;
using AzerothsTopTalent.FakeWow.Surface;
using AzerothsTopTalent.FakeWow.World;
using AzerothsTopTalent.Lua51;

namespace AzerothsTopTalent.Addon.Tests.Client;

/// <summary>The door between Lua and the whole game: what is checked, hidden and refused on the way.</summary>
public sealed class ApiSurfaceTests
{
    private readonly GameWorld world = new(SandboxTrees.Catalog, classId: 6);
    private readonly FakeClient client;

    public ApiSurfaceTests()
    {
        client = GameFunctions.Open(world, []);
        client.Login();
    }

    private string? Text(string lua)
    {
        var session = client.Session;
        return session.Invoke(session.Script.LoadString($"return tostring({lua})", "Test.lua")).String;
    }

    private string Error(string lua)
    {
        client.Record.Failures.Clear();
        Text(lua);
        return Assert.Single(client.Record.Failures).Message;
    }

    [Fact]
    public void Functions_OfTheManifest_AreAllThere()
    {
        var globals = client.Session.Script.Globals;
        foreach (var (space, names) in ApiCatalog.Functions)
        {
            var table = space.Length == 0 ? globals : globals.Get(space).Table!;
            Assert.All(names, name => Assert.Equal(DataType.ClrFunction, table.Get(name).Type));
        }
    }

    [Theory]
    [InlineData("Enum.TraitNodeType.SubTreeSelection", "3")]
    [InlineData("Enum.LoadConfigResult.Ready", "3")]
    [InlineData("Constants.TraitConsts.MAX_COMBAT_TRAIT_CONFIGS", "40")]
    public void Numbers_OfTheManifest_HaveTheirValues(string lua, string value) => Assert.Equal(value, Text(lua));

    [Theory]
    [InlineData("select('#', C_Traits.GetNodeInfo(1, 1))", "0")]
    [InlineData("select('#', C_ChallengeMode.GetMapUIInfo(-1))", "0")]
    [InlineData("select('#', C_ClassTalents.GetTraitTreeForSpec(-1))", "1")]
    public void MayReturnNothing_WithoutAnAnswer_GivesNoValueAtAll(string lua, string count) =>
        Assert.Equal(count, Text(lua));

    [Theory]
    [InlineData(
        "C_Traits.GetNodeInfo('x', 1)",
        "bad argument #1 to '?' (Usage: local nodeInfo = C_Traits.GetNodeInfo(configID, nodeID))"
    )]
    [InlineData(
        "C_Traits.GetNodeInfo(1)",
        "bad argument #2 to '?' (Usage: local nodeInfo = C_Traits.GetNodeInfo(configID, nodeID))"
    )]
    [InlineData("UnitLevel()", "bad argument #1 to '?' (Usage: local result = UnitLevel(name))")]
    [InlineData(
        "C_ClassTalents.ImportLoadout(1, { { nodeID = 1 } }, 'x')",
        "bad argument #2 to '?' (Usage: local success, importError = C_ClassTalents.ImportLoadout(configID, entries, name, [importString]))"
    )]
    [InlineData(
        "C_ClassTalents.LoadConfig(1, 'yes')",
        "bad argument #2 to '?' (Usage: local result, changeError, newLearnedNodeIDs = C_ClassTalents.LoadConfig(configID, autoApply))"
    )]
    public void Argument_OfAWrongType_RaisesTheUsage(string lua, string message) =>
        Assert.EndsWith(message, Error(lua), StringComparison.Ordinal);

    [Fact]
    public void Number_AsText_IsTakenAsTheNumber() =>
        Assert.Equal("TraitTree", Text("C_Traits.GetTreeNodes('0') and '' or 'TraitTree'"));

    [Fact]
    public void Name_OfAnEnemyThatIsSecret_CanBeHeldButNotComparedOrPassedOn()
    {
        world.SetUnit(
            "target",
            new Unit
            {
                Name = "Boss",
                CreatureId = 7,
                Visibility = UnitVisibility.Secret,
            }
        );
        Assert.Equal("true", Text("issecretvalue((UnitName('target')))"));
        Assert.Equal("string", Text("type((UnitName('target')))"));
        Assert.Contains("secret", Error("UnitName('target') == 'Boss'"), StringComparison.Ordinal);
        Assert.Contains("secret", Error("C_Map.GetAreaInfo(UnitName('target'))"), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Name_OfThePlayer_IsNeverSecret()
    {
        world.ForcesSecrets = true;
        Assert.Equal("false", Text("issecretvalue((UnitName('player')))"));
        Assert.Equal("false", Text("issecretvalue((UnitClass('player')))"));
    }

    [Fact]
    public void Identity_WithoutAccess_RaisesAnError()
    {
        world.SetUnit(
            "target",
            new Unit
            {
                Name = "Boss",
                CreatureId = 7,
                Visibility = UnitVisibility.Secret,
            }
        );
        Assert.Contains("restricted", Error("UnitCreatureID('target')"), StringComparison.Ordinal);
    }

    [Fact]
    public void RestrictedFunction_InCombat_DoesNothingAndIsFound()
    {
        world.StartCombat();
        Text("C_ClassTalents.SwitchToLoadoutByIndex(1)");
        Assert.Contains(
            client.Record.Findings,
            finding =>
                finding
                    .ToString()
                    .StartsWith("BlockedCall: C_ClassTalents.SwitchToLoadoutByIndex", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void ReadyCheckPayload_WhereChatIsLocked_IsSecret()
    {
        world.ForcesSecrets = true;
        client.Session.Invoke(
            client.Session.Script.LoadString(
                """
                local f = CreateFrame("Frame")
                f:RegisterEvent("READY_CHECK")
                f:SetScript("OnEvent", function(_, _, name, left) print(issecretvalue(name), issecretvalue(left)) end)
                """
            )
        );
        world.ReadyCheck();
        Assert.Equal(["true true"], client.Record.Chat);
        Assert.Empty(client.Record.Failures);
    }
}
