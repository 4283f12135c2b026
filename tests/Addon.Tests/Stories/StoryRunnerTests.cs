using AzerothsTopTalent.Scenarios.Running;

namespace AzerothsTopTalent.Addon.Tests.Stories;

public sealed class StoryRunnerTests
{
    private const string Greeter = """
        local name, addon = ...
        local frame = CreateFrame("Frame")
        frame:RegisterEvent("PLAYER_LOGIN")
        frame:SetScript("OnEvent", function(_, event)
            SmallDB = SmallDB or { logins = 0 }
            SmallDB.logins = SmallDB.logins + 1
            print("hello, login " .. SmallDB.logins)
        end)
        """;

    [Fact]
    public void Run_LoginAndSavedVariables_AreAsInTheGame() =>
        Assert.Equal(
            "",
            SmallAddon.Problems(
                Greeter,
                """
                story A greeting
                set up
                  spec frost mage
                act
                  login
                  log in again
                  reload
                expect
                  chat says "hello, login 3"
                  saved SmallDB.logins is 3
                  no errors
                act
                  logout
                expect
                  saved SmallDB.logins is 3
                """
            )
        );

    [Fact]
    public void Run_UnmetExpectation_FailsAtItsLine() =>
        Assert.Equal(
            "test.story(5): chat says \"good bye\": it said: hello, login 1",
            SmallAddon.Problems(Greeter, "story A\nact\n  login\nexpect\n  chat says \"good bye\"\n")
        );

    [Fact]
    public void Run_UnknownStep_IsAnErrorAtItsLine() =>
        Assert.Contains(
            "test.story(3): unknown step 'logn' in 'act'",
            SmallAddon.Problems(Greeter, "story A\nact\n  logn\nexpect\n  no errors\n")
        );

    [Fact]
    public void Run_StepOfAnotherSection_SaysWhereItBelongs() =>
        Assert.Contains(
            "it belongs into 'act'",
            SmallAddon.Problems(Greeter, "story A\nset up\n  login\nexpect\n  no errors\n")
        );

    [Fact]
    public void Run_NoExpectation_Fails() =>
        Assert.Contains("expects nothing", SmallAddon.Problems(Greeter, "story A\nact\n  login\n"));

    [Fact]
    public void Run_LuaError_FailsTheStory() =>
        Assert.Contains(
            "Lua error: ",
            SmallAddon.Problems("local x = nil; print(x.y)", "story A\nact\n  login\nexpect\n  chat is silent\n")
        );

    [Theory]
    [InlineData("Leaked = 1", "LeakedGlobal")]
    [InlineData("local x = NoSuchGlobal", "UnknownGlobal")]
    [InlineData("CreateFrame('Frame'):RegisterEvent('NO_SUCH_EVENT')", "UnknownEvent")]
    public void Run_Misuse_IsAFinding(string lua, string finding) =>
        Assert.Contains(finding, SmallAddon.Problems(lua, "story A\nact\n  login\nexpect\n  chat is silent\n"));

    [Fact]
    public void Run_Examples_AreToldOnceEach()
    {
        IReadOnlyList<StoryResult> results = SmallAddon.Tell(
            "print((GetInstanceInfo()))",
            """
            story Places
            set up
              in <map> difficulty 23
            act
              login
            expect
              chat says "<name>"
            examples
              | map  | name         |
              | 2993 | Altar of Fangs |
              | 2813 | Murder Row   |
              | 2813 | wrong        |
            """
        );

        Assert.Equal([true, true, false], results.Select(result => result.Passed));
        Assert.Contains("map 2813, name wrong", results[2].Name);
    }

    [Fact]
    public void Run_Secrets_CannotBeComparedAndAreForgivenWhenGuarded()
    {
        const string Compare = """
            local frame = CreateFrame("Frame")
            frame:RegisterEvent("READY_CHECK")
            frame:SetScript("OnEvent", function(_, event, who)
                if who == "Leader" then print("it is the leader") end
            end)
            """;
        const string Story = """
            story Secrets
            set up
              in <map> difficulty 16
            act
              login
              ready check
            expect
              chat is silent
            examples
              | map |
              | 3004 |
            """;

        Assert.Contains("secret", SmallAddon.Problems(Compare, Story));
        Assert.Equal("", SmallAddon.Problems(Compare.Replace("if who", "if not issecretvalue(who) and who"), Story));
    }

    [Fact]
    public void Run_Popup_IsSeenAndPressed() =>
        Assert.Equal(
            "",
            SmallAddon.Problems(
                """
                StaticPopupDialogs.SMALL = {
                    text = "Change it?", button1 = "Yes", button2 = "No", timeout = 0, hideOnEscape = true,
                    OnAccept = function() print("accepted") end,
                    OnCancel = function(_, _, reason) print("cancelled: " .. tostring(reason)) end,
                }
                local frame = CreateFrame("Frame")
                frame:RegisterEvent("READY_CHECK")
                frame:SetScript("OnEvent", function() StaticPopup_Show("SMALL") end)
                """,
                """
                story A dialog
                act
                  login
                expect
                  no popup
                act
                  ready check
                expect
                  one popup
                  popup says "Change it?"
                  buttons "Yes", "No"
                  button "Yes" is enabled
                act
                  press "Yes"
                expect
                  chat says "accepted"
                  no popup
                act
                  ready check
                  escape
                expect
                  chat says "cancelled: clicked"
                  2 popups
                """
            )
        );

    [Fact]
    public void Run_Slash_GoesToTheAddonThatHasIt() =>
        Assert.Equal(
            "",
            SmallAddon.Problems(
                "SLASH_SMALL1 = '/small'; SLASH_SMALL2 = '/att'; SlashCmdList.SMALL = function(message) print('small ' .. message) end",
                """
                story Slashes
                set up
                  slash /att of another addon
                act
                  login
                  type /small one two
                  type /att three
                expect
                  chat says "small one two"
                  chat says "AnotherAddon: three"
                """
            )
        );

    [Fact]
    public void Run_ReloadDuringTheCast_TheServerGoesOn() =>
        Assert.Equal(
            "",
            SmallAddon.Problems(
                "C_Timer.After(4, function() print('timer') end)",
                """
                story Reload in mid-cast
                set up
                  spec frost mage
                  wears a random build
                  loadout "Other" with a random build 2
                act
                  login
                  wait 3 seconds
                  reload
                  wait 2 seconds
                expect
                  chat does not say "timer"
                act
                  wait 3 seconds
                expect
                  chat says "timer"
                """
            )
        );
}
