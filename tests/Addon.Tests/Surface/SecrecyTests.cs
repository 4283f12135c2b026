using AzerothsTopTalent.Addon.Tests.Support;
using AzerothsTopTalent.FakeWow.World;
using AzerothsTopTalent.FakeWow.World.Atlas;

namespace AzerothsTopTalent.Addon.Tests.Surface;

/// <summary>Secrets are handed out where the game hands them out.</summary>
public sealed class SecrecyTests
{
    private const string Boss = "Nek'zali the Soulcoiler";

    [Theory]
    [InlineData("outside", "(UnitName('target'))", Boss)]
    [InlineData("raid", "(UnitName('target'))", "secret")]
    [InlineData("combat", "(UnitName('target'))", "secret")]
    [InlineData("old raid", "(UnitName('target'))", Boss)]
    [InlineData("raid", "(UnitGUID('target'))", "secret")]
    [InlineData("raid", "(UnitName('player'))", "Hero")]
    [InlineData("raid", "(UnitName('raid2'))", "Member2")]
    [InlineData("outside", "UnitCreatureID('target')", "259927")]
    [InlineData("raid", "C_Secrets.ShouldUnitIdentityBeSecret('target')", "true")]
    [InlineData("outside", "C_Secrets.ShouldUnitIdentityBeSecret('target')", "false")]
    [InlineData("raid", "UnitClassification('target')", "worldboss")]
    [InlineData("raid", "UnitIsBossMob('target')", "true")]
    [InlineData("raid", "GetSubZoneText()", "The Deep")]
    [InlineData("raid", "(select(8, GetInstanceInfo()))", "3004")]
    [InlineData("raid", "C_RestrictedActions.IsAddOnRestrictionActive(4)", "true")]
    [InlineData("outside", "C_RestrictedActions.IsAddOnRestrictionActive(4)", "false")]
    public void Call_State_IsSecretByTheRules(string state, string expression, string expected) =>
        Assert.Equal(expected, In(state).Eval(expression));

    [Fact]
    public void UnitCreatureID_Restricted_RaisesAnError() =>
        Assert.Contains("restricted", In("raid").Eval("UnitCreatureID('target')"));

    [Fact]
    public void UnitName_ThrowingToken_RaisesAnErrorThoughNoPredicateWarns()
    {
        LuaBench bench = In("raid");
        bench.World.SetUnit("raid3target", Target() with { Visibility = UnitVisibility.Throws });

        Assert.Equal("false", bench.Eval("C_Secrets.ShouldUnitIdentityBeSecret('raid3target')"));
        Assert.Equal("false", bench.Eval("(pcall(UnitName, 'raid3target'))"));
    }

    [Theory]
    [InlineData("local n = UnitName('target') return n == 'x'", "attempt to compare")]
    [InlineData("local n = UnitName('target') local t = {} t[n] = 1", "secret")]
    [InlineData("local n = UnitName('target') return #n", "secret")]
    [InlineData("local n = UnitName('target') return n:sub(1)", "secret")]
    public void Secret_LookedInto_IsAnError(string lua, string expected) =>
        Assert.Contains(expected, In("raid").Run(lua));

    [Theory]
    [InlineData("return type((UnitName('target')))", "string")]
    [InlineData("return 'at ' .. (UnitName('target'))", "secret")]
    [InlineData("return (UnitName('target')) == nil", "false")]
    public void Secret_PassedOn_IsAllowed(string lua, string expected) => Assert.Equal(expected, In("raid").Run(lua));

    private static Unit Target() => GameWorld.BossUnit(WorldAtlas.BossByEncounter(3470)!.Value.Boss);

    private static LuaBench In(string state)
    {
        var bench = new LuaBench();
        GameWorld world = bench.World;
        if (state is "raid" or "old raid")
        {
            world.SetGroup(20, raid: true, leader: false);
            world.Enter(Place.Enter(3004, 16) with { SubZone = "The Deep", IsRestricted = state == "raid" });
        }

        world.SetUnit("target", Target());
        if (state == "combat")
        {
            world.StartCombat();
        }

        return bench;
    }
}
