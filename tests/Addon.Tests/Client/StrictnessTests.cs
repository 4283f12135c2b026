namespace AzerothsTopTalent.Addon.Tests.Client;

public sealed class StrictnessTests
{
    [Theory]
    [InlineData("local x = NoSuchGlobal", "UnknownGlobal: NoSuchGlobal")]
    [InlineData("leaked = 1", "LeakedGlobal: leaked")]
    [InlineData(
        "pcall(function() CreateFrame('Frame'):RegisterEvent('NO_SUCH_EVENT') end)",
        "UnknownEvent: NO_SUCH_EVENT"
    )]
    [InlineData("UIParent.mine = 1", "ForeignWrite: UIParent.mine")]
    [InlineData("local x = GameTooltip.secretField", "UnknownField: GameTooltip.secretField")]
    [InlineData(
        "StaticPopupDialogs.X = { preferredIndex = 3 } StaticPopup_Show('X')",
        "UnknownDialogField: X.preferredIndex"
    )]
    [InlineData(
        "StaticPopupDialogs.X = { text = 'x', hasMoneyFrame = true } StaticPopup_Show('X')",
        "NotPlayed: the field hasMoneyFrame of the dialog X; leave it out, or test it in the game"
    )]
    [InlineData(
        "AddonCompartmentFrame:RegisterAddon({ text = 'x', onClick = print })",
        "UnknownField: AddonCompartmentFrame:RegisterAddon { onClick }"
    )]
    [InlineData(
        "StaticPopupDialogs.X = { text = 'x' } local x = StaticPopup_Show('X').button1",
        "UnknownField: StaticPopup1.button1"
    )]
    public void Misuse_OfTheGame_IsFound(string lua, string finding) =>
        Assert.Contains(finding, UiBench.LoggedIn(lua).Findings);

    [Theory]
    [InlineData("local x = _G['SLASH_OTHER1']")]
    [InlineData("SLASH_TOPTALENT1 = '/toptalent'")]
    [InlineData("CreateFrame('Frame', 'MyFrame') MyFrame.field = 1")]
    [InlineData("local x = PlayerSpellsFrame")]
    [InlineData("StaticPopupDialogs.X = { text = 'x' } StaticPopup_Show('X').data = 1")]
    public void OrdinaryUse_OfTheGame_IsNotFound(string lua)
    {
        var bench = UiBench.LoggedIn(lua);
        Assert.Empty(bench.Findings);
        Assert.Empty(bench.Failures);
    }

    [Fact]
    public void SecretTouched_InsidePcall_IsFoundOnce()
    {
        var bench = UiBench.LoggedIn("");
        bench.Client.Session.SetGlobal("SLASH_SECRET1", FakeSecret);
        bench.Run("pcall(function() return SLASH_SECRET1 == 1 end)");
        Assert.Contains("SwallowedSecret: ", Assert.Single(bench.Findings), StringComparison.Ordinal);
        Assert.Empty(bench.Failures);
    }

    [Fact]
    public void SecretTouched_OutsidePcall_IsAnErrorAndNoFinding()
    {
        var bench = UiBench.LoggedIn("");
        bench.Client.Session.SetGlobal("SLASH_SECRET1", FakeSecret);
        bench.Run("return SLASH_SECRET1 == 1");
        Assert.Contains("attempt to compare", Assert.Single(bench.Failures), StringComparison.Ordinal);
        Assert.Empty(bench.Findings);
    }

    [Fact]
    public void BlockedCall_InCombat_IsFoundOnce()
    {
        var bench = new Support.LuaBench(setUp: world => world.StartCombat());
        bench.Run("C_ClassTalents.SwitchToLoadoutByIndex(1)");
        Assert.Single(bench.Client.Record.Findings);
    }

    [Fact]
    public void GameGlobal_Replaced_IsFoundAtLogout()
    {
        var bench = UiBench.LoggedIn("print = function() end");
        bench.Client.Logout();
        Assert.Contains("ForeignWrite: the global print was replaced", bench.Findings);
    }

    [Fact]
    public void Finding_InAFile_TellsWhere()
    {
        var bench = UiBench.LoggedIn("\n\nleaked = 1");
        Assert.Equal("Interface/AddOns/TestAddon/Main.lua:3", Assert.Single(bench.Client.Record.Findings).Where);
    }

    [Theory]
    [InlineData(
        "C_Timer.After('soon', function() end)",
        "bad argument #1 to '?' (Usage: C_Timer.After(seconds, callback))"
    )]
    [InlineData("C_Timer.After(1)", "bad argument #2 to '?' (Usage: C_Timer.After(seconds, callback))")]
    [InlineData(
        "CreateFrame('Frame'):SetPoint()",
        "bad argument #1 to '?' (Usage: Region:SetPoint(point, [relativeTo], [relativePoint], [offsetX], [offsetY]))"
    )]
    [InlineData(
        "CreateFrame('Frame'):Show(1) CreateFrame('Frame').Show({})",
        "Attempt to find 'this' in non-framescript object (Region.Show)"
    )]
    [InlineData("CreateFrame('Nothing')", "CreateFrame: Unknown frame type 'Nothing'")]
    [InlineData(
        "CreateFrame('Frame', nil, nil, 'NoTemplate')",
        "CreateFrame(): Couldn't find inherited node \"NoTemplate\""
    )]
    [InlineData(
        "CreateFrame('Frame'):SetScript('OnClick', print)",
        "Frame:SetScript(): Doesn't have a \"OnClick\" script"
    )]
    [InlineData(
        "CreateFrame('Frame'):RegisterEvent('NO_SUCH_EVENT')",
        "Attempt to register unknown event \"NO_SUCH_EVENT\""
    )]
    [InlineData("CreateFrame('Frame'):SetPoint('MIDDLE')", "Frame:SetPoint(): Unknown region point (MIDDLE)")]
    [InlineData("StaticPopup_Show('NOT_THERE')", "Dialog NOT_THERE does not exist.")]
    public void WrongCall_RaisesTheClientsError(string lua, string message) =>
        Assert.Contains(UiBench.LoggedIn(lua).Failures, failure => failure.EndsWith(message, StringComparison.Ordinal));

    [Fact]
    public void SecretArgument_WhereNotAllowed_RaisesAnError()
    {
        var bench = UiBench.LoggedIn("");
        bench.Client.Session.SetGlobal("SLASH_SECRET1", FakeSecret);
        bench.Run("C_Timer.After(SLASH_SECRET1, function() end)");
        Assert.Contains(bench.Failures, failure => failure.Contains("secret", StringComparison.OrdinalIgnoreCase));
    }

    private static AzerothsTopTalent.Lua51.DynValue FakeSecret =>
        AzerothsTopTalent.Lua51.DynValue.NewNumber(1).AsSecret();
}
