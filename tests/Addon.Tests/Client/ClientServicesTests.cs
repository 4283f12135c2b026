using AzerothsTopTalent.FakeWow.Drawing;
using AzerothsTopTalent.FakeWow.World;

namespace AzerothsTopTalent.Addon.Tests.Client;

/// <summary>Timers, chat, slash commands, options, the compartment, clock and language.</summary>
public sealed class ClientServicesTests
{
    [Fact]
    public void After_ComesOnceWhenItIsTime()
    {
        var bench = UiBench.LoggedIn("C_Timer.After(5, function() print(GetTime()) end)");
        bench.World.Wait(4.9);
        Assert.Empty(bench.Chat);
        bench.World.Wait(10);
        Assert.Single(bench.Chat);
    }

    [Fact]
    public void Timer_Cancelled_DoesNotCome()
    {
        var bench = UiBench.LoggedIn(
            """
            local t = C_Timer.NewTimer(1, function() print('no') end)
            print(t:IsCancelled()) t:Cancel() print(t:IsCancelled())
            """
        );
        bench.World.Wait(2);
        Assert.Equal(["false", "true"], bench.Chat);
    }

    [Fact]
    public void Ticker_WithIterations_StopsByItself()
    {
        var bench = UiBench.LoggedIn("C_Timer.NewTicker(1, function(self) print(self:IsCancelled()) end, 3)");
        bench.World.Wait(10);
        Assert.Equal(["false", "false", "true"], bench.Chat);
    }

    [Fact]
    public void Ticker_CancellingItself_StopsAtOnce()
    {
        var bench = UiBench.LoggedIn("C_Timer.NewTicker(1, function(self) print('once') self:Cancel() end)");
        bench.World.Wait(10);
        Assert.Equal(["once"], bench.Chat);
    }

    [Fact]
    public void RunNextFrame_ComesInTheNextFrame_NotInThisOne()
    {
        var bench = UiBench.LoggedIn("RunNextFrame(function() print('next') end) print('now')");
        bench.World.Wait(GameClock.FrameTime * 2);
        Assert.Equal(["now", "next"], bench.Chat);
    }

    [Fact]
    public void Timers_AfterReload_AreGone()
    {
        var bench = UiBench.LoggedIn("if GetTime() < 1001 then C_Timer.After(60, function() print('old') end) end");
        bench.World.Wait(2);
        bench.Client.Reload();
        bench.World.Wait(120);
        Assert.Empty(bench.Chat);
    }

    [Fact]
    public void Slash_OfTheAddon_GetsTheTrimmedRest()
    {
        var bench = UiBench.LoggedIn(
            "SLASH_TOPTALENT1 = '/toptalent' SlashCmdList.TOPTALENT = function(message, box) print(message, box:GetObjectType()) end"
        );
        Assert.True(bench.Player.Slash("/TopTalent  undo  "));
        Assert.Equal(["undo EditBox"], bench.Chat);
        Assert.False(bench.Player.Slash("/nobody"));
    }

    [Fact]
    public void Compartment_Clicked_CallsTheGlobalOfTheToc()
    {
        var bench = UiBench.LoggedIn(
            "function TestAddon_Click(name, button) print(name, button) end",
            "## AddonCompartmentFunc: TestAddon_Click"
        );
        Assert.True(bench.Player.ClickCompartment("TestAddon", "RightButton"));
        Assert.Equal(["TestAddon RightButton"], bench.Chat);
        Assert.Empty(bench.Findings);
    }

    private const string Options = """
        TestDB = {}
        local category = Settings.RegisterVerticalLayoutCategory("Test")
        local setting = Settings.RegisterAddOnSetting(category, "Test_Sound", "sound", TestDB, "boolean", "Play a sound", true)
        setting:SetValueChangedCallback(function(s, value) print(s:GetValue(), value, TestDB.sound) end)
        Settings.CreateCheckbox(category, setting, "tip")
        Settings.RegisterAddOnCategory(category)
        """;

    [Fact]
    public void Setting_Registered_WritesItsDefault()
    {
        var bench = UiBench.LoggedIn(Options, "## SavedVariables: TestDB");
        Assert.Empty(bench.Failures);
        Assert.Equal("true", bench.Text("TestDB.sound"));
        Assert.Equal("Play a sound", bench.Client.Session.Settings.AddOnPages[0].Controls[0].Setting.Name);
    }

    [Fact]
    public void Setting_ChangedByThePlayer_TellsTheAddon()
    {
        var bench = UiBench.LoggedIn(Options, "## SavedVariables: TestDB");
        Assert.True(bench.Player.Set("Test_Sound", false));
        Assert.Equal(["false false false"], bench.Chat);
    }

    [Theory]
    [InlineData(
        "Settings.RegisterAddOnSetting(c, 'v', 'k', {}, 'boolean', 'n', function() end)",
        "Function values are not allowed for settings APIs"
    )]
    [InlineData("Settings.RegisterAddOnSetting(c, 'v', 'k', 7, 'boolean', 'n', true)", "variableTbl must be a table")]
    [InlineData(
        "Settings.RegisterAddOnSetting(c, 'v', 'k', {}, 'boolean', 'n', true):SetValue('yes')",
        "Setting v takes a boolean, not a string"
    )]
    public void Setting_MisUsed_RaisesAnError(string lua, string message)
    {
        var bench = UiBench.LoggedIn("local c = Settings.RegisterVerticalLayoutCategory('Test') " + lua);
        Assert.Contains(message, Assert.Single(bench.Failures), StringComparison.Ordinal);
    }

    [Fact]
    public void ProxySetting_IsKeptByItsFunctions()
    {
        var bench = UiBench.LoggedIn(
            """
            local c = Settings.RegisterVerticalLayoutCategory("Test")
            local kept = 5
            local s = Settings.RegisterProxySetting(c, "Test_N", "number", "Number", 1, function() return kept end, function(v) kept = v end)
            s:SetValue(9)
            print(s:GetValue(), kept)
            Settings.RegisterAddOnCategory(c)
            Settings.OpenToCategory(c:GetID())
            """
        );
        Assert.Equal(["9 9"], bench.Chat);
        Assert.Equal("Test", bench.Client.Session.Settings.OpenPage?.Name);
    }

    [Fact]
    public void After_NoTime_ComesInTheNextFrame()
    {
        var bench = UiBench.LoggedIn("");
        bench.Run("C_Timer.After(0, function() print('here') end)");
        bench.World.Wait(0.01);
        Assert.Empty(bench.Chat);
        bench.World.Wait(0.05);
        Assert.Equal(["here"], bench.Chat);
    }

    [Fact]
    public void Options_Opened_AreDrawnWithWhatIsSet_AndChangeIt()
    {
        var bench = UiBench.LoggedIn(
            """
            local kept = { on = true, color = "red", size = 4 }
            local c = Settings.RegisterVerticalLayoutCategory("My page")
            Settings.CreateCheckbox(c, Settings.RegisterAddOnSetting(c, "A", "on", kept, "boolean", "Be there", true))
            Settings.CreateDropdown(c, Settings.RegisterAddOnSetting(c, "B", "color", kept, "string", "Colour", "red"), function()
                local list = Settings.CreateControlTextContainer()
                list:Add("red", "Bright red")
                list:Add("blue", "Deep blue")
                return list:GetData()
            end)
            Settings.CreateSlider(c, Settings.RegisterAddOnSetting(c, "C", "size", kept, "number", "Size", 4), Settings.CreateSliderOptions(1, 9, 1))
            Settings.RegisterAddOnCategory(c)
            Settings.OpenToCategory(c:GetID())
            function SlashCmdList.TEST() print(kept.on, kept.color, kept.size) end
            """
        );
        Assert.Empty(bench.Failures);
        Assert.Equal(
            """
            ┌──────────────────────────┐
            │           [×]            │
            │ Be there  [x]            │
            │  Colour  [1 Bright red]  │
            │ Size  1 ◄ 4 ► 9          │
            └──────────────────────────┘

            """,
            TextDrawing.Screen(bench.Client.Ui)
        );
        Assert.True(bench.Player.Tick("Be there"));
        Assert.True(bench.Player.Press("Bright red"));
        Assert.Equal(
            ["My page", "Be there", "Colour", "Deep blue", "Size", "1 ◄ 4 ► 9"],
            bench.Client.Session.Settings.Texts
        );
        Assert.Contains("[ ]", TextDrawing.Screen(bench.Client.Ui), StringComparison.Ordinal);
        Assert.Contains("Deep blue", TextDrawing.Screen(bench.Client.Ui), StringComparison.Ordinal);
        Assert.Contains("My page", SvgDrawing.Screen(bench.Client.Ui), StringComparison.Ordinal);
        Assert.True(bench.Player.PressEscape());
        Assert.Empty(bench.Player.Windows);
    }

    [Fact]
    public void Dropdown_Opened_HasTheChoicesOfItsFunction()
    {
        var bench = UiBench.LoggedIn(
            """
            local c = Settings.RegisterVerticalLayoutCategory("Test")
            local s = Settings.RegisterProxySetting(c, "Test_L", "string", "List", "a", function() return "a" end, function() end)
            Settings.CreateDropdown(c, s, function()
                local container = Settings.CreateControlTextContainer()
                container:Add("a", "Alpha")
                container:Add("b", "Beta")
                return container:GetData()
            end)
            Settings.RegisterAddOnCategory(c)
            """
        );
        var control = bench.Client.Session.Settings.AddOnPages[0].Controls[0];
        Assert.Equal(["Alpha", "Beta"], control.Choices().Select(choice => choice.Label));
    }

    [Fact]
    public void Clock_GoesWithTheWorld()
    {
        var bench = UiBench.LoggedIn("");
        var before = bench.Run("return GetServerTime()").Number;
        bench.World.Wait(90);
        Assert.Equal(90, bench.Run("return GetServerTime()").Number - before, 0.01);
        Assert.Equal(bench.Run("return time()").Number, bench.Run("return GetServerTime()").Number);
        Assert.Equal("2026-10-20", bench.Run("return date('!%Y-%m-%d', GetServerTime())").String);
    }

    [Fact]
    public void Metadata_ComesFromTheToc()
    {
        var bench = UiBench.LoggedIn("", "## Version: 1.2.3");
        Assert.Equal("1.2.3", bench.Text("C_AddOns.GetAddOnMetadata('TestAddon', 'Version')"));
        Assert.Equal("nil", bench.Text("C_AddOns.GetAddOnMetadata('TestAddon', 'X-Nothing')"));
        Assert.Equal("true", bench.Text("select(2, C_AddOns.IsAddOnLoaded('TestAddon'))"));
    }

    [Fact]
    public void Sound_Played_IsHeard()
    {
        var bench = UiBench.LoggedIn("C_Sound.PlaySound(8959)");
        Assert.Equal([8959], bench.Client.Record.Sounds);
    }

    [Fact]
    public void TalentWindow_OpenedByThePlayer_IsLoadedThen()
    {
        var bench = UiBench.LoggedIn(
            """
            print(PlayerSpellsFrame, C_AddOns.IsAddOnLoaded("Blizzard_PlayerSpells"))
            local f = CreateFrame("Frame")
            f:RegisterEvent("ADDON_LOADED")
            f:SetScript("OnEvent", function(_, _, name) print(name, PlayerSpellsFrame ~= nil) end)
            """
        );
        bench.Chat.RemoveAll(line => line.StartsWith("TestAddon", StringComparison.Ordinal));
        bench.World.IsTalentFrameShown = true;
        Assert.Equal(["nil false false", "Blizzard_PlayerSpells true"], bench.Chat);
        Assert.Equal("true", bench.Text("PlayerSpellsFrame:IsShown()"));
        bench.World.IsTalentFrameShown = false;
        Assert.Equal("false", bench.Text("PlayerSpellsFrame:IsShown()"));
        bench.Run("PlayerSpellsFrame.mine = 1");
        Assert.Equal(["ForeignWrite: PlayerSpellsFrame.mine"], bench.Findings);
    }

    [Fact]
    public void TalentWindow_LoadedByAnAddon_StaysHidden()
    {
        var bench = UiBench.LoggedIn("C_AddOns.LoadAddOn('Blizzard_PlayerSpells')");
        Assert.Equal("false", bench.Text("PlayerSpellsFrame:IsShown()"));
    }
}
