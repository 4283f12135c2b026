using AzerothsTopTalent.Addon.Tests.Support;
using AzerothsTopTalent.FakeWow.Client;
using AzerothsTopTalent.FakeWow.Surface;
using AzerothsTopTalent.FakeWow.World;

namespace AzerothsTopTalent.Addon.Tests.Client;

public sealed class FakeClientTests
{
    [Fact]
    public void Login_WithAnAddon_RunsItsFilesWithNameAndTable()
    {
        var bench = UiBench.LoggedIn("local name, addon = ... print(name, type(addon))");
        Assert.Equal(["TestAddon table"], bench.Chat);
        Assert.Empty(bench.Failures);
        Assert.Empty(bench.Findings);
    }

    [Fact]
    public void Login_TellsEvents_InTheGamesOrder()
    {
        var bench = UiBench.LoggedIn(
            """
            local frame = CreateFrame("Frame")
            for _, event in ipairs({ "PLAYER_ENTERING_WORLD", "PLAYER_LOGIN", "ADDON_LOADED" }) do frame:RegisterEvent(event) end
            frame:SetScript("OnEvent", function(_, event, ...) print(event, ...) end)
            """
        );
        Assert.Equal(["ADDON_LOADED TestAddon false", "PLAYER_LOGIN", "PLAYER_ENTERING_WORLD true false"], bench.Chat);
    }

    [Fact]
    public void Reload_TellsThatItIsNoLogin()
    {
        var bench = UiBench.LoggedIn(
            """
            local frame = CreateFrame("Frame")
            frame:RegisterEvent("PLAYER_ENTERING_WORLD")
            frame:SetScript("OnEvent", function(_, event, ...) print(...) end)
            """
        );
        bench.Client.Reload();
        Assert.Equal(["true false", "false true"], bench.Chat);
    }

    [Fact]
    public void SavedVariables_AfterReload_AreThereWithoutNils()
    {
        var bench = UiBench.LoggedIn(
            """
            local frame = CreateFrame("Frame")
            frame:RegisterEvent("ADDON_LOADED")
            frame:SetScript("OnEvent", function()
                if TestDB then print(TestDB.count, TestDB.text, TestDB.inner[1], TestDB.gone) end
                TestDB = TestDB or { count = 41, text = "a \"quoted\"\nline", inner = { true }, gone = nil }
                TestDB.count = TestDB.count + 1
            end)
            """,
            "## SavedVariables: TestDB"
        );
        bench.Client.Reload();
        Assert.Equal(["42 a \"quoted\"\nline true nil"], bench.Chat);
        Assert.Empty(bench.Findings);
    }

    [Fact]
    public void Reload_TellsOfTheLogout_BeforeVariablesAreSaved()
    {
        var bench = UiBench.LoggedIn(
            """
            local frame = CreateFrame("Frame")
            frame:RegisterEvent("PLAYER_LOGOUT")
            frame:SetScript("OnEvent", function() TestDB = "written at the last moment" end)
            """,
            "## SavedVariables: TestDB"
        );
        bench.Client.Reload();
        Assert.Contains("written at the last moment", bench.Client.Disk["TestAddon"], StringComparison.Ordinal);
    }

    [Fact]
    public void SavedVariables_OfTheCharacter_HaveAFileOfTheirOwn()
    {
        var bench = UiBench.LoggedIn("TestCharDB = { 1 }", "## SavedVariablesPerCharacter: TestCharDB");
        bench.Client.Logout();
        Assert.Contains("TestCharDB = {", bench.Client.Disk["TestAddon/Character"], StringComparison.Ordinal);
        Assert.False(bench.Client.IsRunning);
    }

    [Fact]
    public void SavedVariables_WithAFunctionInThem_LeaveItOutAndTell()
    {
        var bench = UiBench.LoggedIn("TestDB = { run = function() end, kept = 1 }", "## SavedVariables: TestDB");
        bench.Client.Logout();
        Assert.Contains("[\"kept\"] = 1", bench.Client.Disk["TestAddon"], StringComparison.Ordinal);
        Assert.Contains("UnsavableValue: TestDB[run]", bench.Findings);
    }

    [Fact]
    public void SavedVariables_ThatAreDamaged_LeaveTheAddonWithNil()
    {
        var bench = new UiBench(
            """
            local frame = CreateFrame("Frame")
            frame:RegisterEvent("ADDON_LOADED")
            frame:SetScript("OnEvent", function() print(type(TestDB)) end)
            """,
            "## SavedVariables: TestDB"
        );
        bench.Client.Disk["TestAddon"] = "TestDB = { broken";
        bench.Client.Login();
        Assert.Equal(["nil"], bench.Chat);
    }

    [Fact]
    public void LoadSavedVariablesFirst_InTheToc_GivesThemToTheFirstFile()
    {
        var bench = new UiBench("print(TestDB)", "## SavedVariables: TestDB\n## LoadSavedVariablesFirst: 1");
        bench.Client.Disk["TestAddon"] = "TestDB = 7";
        bench.Client.Login();
        Assert.Equal(["7"], bench.Chat);
    }

    [Theory]
    [InlineData("120105", true)]
    [InlineData("120100, 120105", true)]
    [InlineData("120200", true)]
    [InlineData("120100", false)]
    [InlineData("11508, 50501", false)]
    [InlineData("", false)]
    public void Interface_InTheToc_BelowTheClients_KeepsTheAddonFromLoading(string interfaces, bool isLoaded)
    {
        var addon = new AddonFolder(
            TocFile.Read("Old", $"## Interface: {interfaces}\nMain.lua\n"),
            new Dictionary<string, string> { ["Main.lua"] = "print('here')" }
        );
        var world = new GameWorld(SandboxTrees.Catalog, classId: 6);
        var client = GameFunctions.Open(world, [addon]);
        client.Login();
        Assert.Equal(isLoaded, client.Record.Chat.Contains("here"));
        Assert.Equal(!isLoaded, client.Record.NotLoaded.ContainsKey("Old"));

        world.LoadsOutOfDateAddons = true;
        client.Reload();
        Assert.Contains("here", client.Record.Chat);
        Assert.Empty(client.Record.NotLoaded);
    }

    [Fact]
    public void Error_InAFile_IsRecordedWithItsPlace()
    {
        var bench = UiBench.LoggedIn("local nothing\nnothing.field = 1");
        Assert.Equal(
            ["Interface/AddOns/TestAddon/Main.lua:2: attempt to index local 'nothing' (a nil value)"],
            bench.Failures
        );
    }

    [Fact]
    public void Error_WithAHandlerSet_GoesToTheHandler()
    {
        var bench = UiBench.LoggedIn("seterrorhandler(function(text) print('caught', text) end) error('no', 0)");
        Assert.Equal(["caught no"], bench.Chat);
        Assert.Empty(bench.Failures);
    }

    [Fact]
    public void MissingFile_InTheToc_IsRecorded()
    {
        var bench = new UiBench("print(1)", "Missing.lua");
        bench.Client.Login();
        Assert.Equal(["TestAddon/Missing.lua"], bench.Client.Record.MissingFiles);
        Assert.Equal(["1"], bench.Chat);
    }

    [Fact]
    public void Dependencies_InTheToc_ComeFirstOrNothingIsLoaded()
    {
        AddonFolder Folder(string name, string toc, string lua = "print((...))") =>
            new(
                TocFile.Read(name, $"## Interface: 120105\n{toc}\nMain.lua"),
                new Dictionary<string, string> { ["Main.lua"] = lua }
            );
        FakeClient client = GameFunctions.Open(
            new GameWorld(Support.SandboxTrees.Catalog, classId: 6),
            [
                Folder("A", "## Dependencies: C"),
                Folder("B", "## RequiredDeps: Missing"),
                Folder("C", "## OptionalDeps: D"),
                Folder("D", ""),
                Folder("E", "## LoadOnDemand: 1"),
                Folder("F", "", "print('F', C_AddOns.IsAddOnLoaded('E')) C_AddOns.LoadAddOn('E')"),
            ]
        );
        client.Login();
        Assert.Equal(["D", "C", "A", "F false false", "E"], client.Record.Chat);
        Assert.Equal(["B needs Missing, which is not there or cannot be loaded"], client.Record.NotLoaded.Values);
    }

    [Theory]
    [InlineData("enUS", "A.lua, Locales/enUS.lua, Mainline/M.lua")]
    [InlineData("deDE", "A.lua, De.lua, Locales/deDE.lua, Mainline/M.lua")]
    public void FilesFor_Language_DecidesConditionsAndFillsPaths(string language, string files)
    {
        TocFile toc = TocFile.Read(
            "T",
            """
            ## Interface: 120105
            A.lua
            De.lua [AllowLoadTextLocale deDE, frFR]
            Old.lua [AllowLoadGameType classic, vanilla]
            Glue.lua [AllowLoad glue]
            Later.lua [AllowLoadSomethingNew yes]
            Locales\[TextLocale].lua
            [Family]/M.lua [AllowLoadGameType mainline]
            """
        );
        Assert.Equal(files, string.Join(", ", toc.FilesFor(language)));
    }

    [Fact]
    public void SavedVariables_ThatAreDamaged_AreNoErrorOfTheAddons()
    {
        var bench = new UiBench("", "## SavedVariables: TestDB");
        bench.Client.Disk["TestAddon"] = "TestDB = { broken";
        bench.Client.Login();
        Assert.Empty(bench.Failures);
        Assert.Equal(["TestAddon"], bench.Client.Record.DamagedFiles);
    }

    [Fact]
    public void Calls_OfTheGame_AreCounted()
    {
        var bench = UiBench.LoggedIn("GetTime() GetTime() C_Timer.After(1, function() end)");
        Assert.Equal(2, bench.Client.Record.Calls["GetTime"]);
        Assert.Equal(1, bench.Client.Record.Calls["C_Timer.After"]);
        Assert.False(bench.Client.Record.Calls.ContainsKey("GetLocale"));
    }
}
