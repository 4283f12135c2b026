namespace AzerothsTopTalent.Addon.Tests.Client;

/// <summary>The game's dialogs since 11.2, path by path.</summary>
public sealed class PopupTests
{
    private const string Tell = """
        local function tell(what) return function(dialog, data, reason) print(what, dialog and "dialog" or "no dialog", data, reason) end end
        """;

    private static UiBench With(string fields, string more = "")
    {
        var bench = UiBench.LoggedIn(
            Tell
                + "\nStaticPopupDialogs.ASK = { text = 'Ask', "
                + fields
                + " }\n"
                + more
                + "\nStaticPopup_Show('ASK', nil, nil, 'data')"
        );
        Assert.Empty(bench.Failures);
        return bench;
    }

    [Theory]
    [InlineData("Yes", "OnButton1 dialog data clicked")]
    [InlineData("No", "OnButton2 dialog data clicked")]
    [InlineData("Perhaps", "OnButton3 dialog data clicked")]
    [InlineData("Never", "OnButton4 dialog data clicked")]
    [InlineData("More", "OnExtraButton dialog data clicked")]
    public void Click_WithSelectCallbackByIndex_CallsTheButtonsOwnFunction(string label, string told)
    {
        var bench = With(
            """
            selectCallbackByIndex = true, button1 = "Yes", button2 = "No", button3 = "Perhaps", button4 = "Never", extraButton = "More",
            OnButton1 = tell("OnButton1"), OnButton2 = tell("OnButton2"), OnButton3 = tell("OnButton3"), OnButton4 = tell("OnButton4"),
            OnExtraButton = tell("OnExtraButton"), OnHide = tell("OnHide")
            """
        );
        Assert.True(bench.Player.Press(label));
        Assert.Equal([told, "OnHide dialog data nil"], bench.Chat);
        Assert.Empty(bench.Player.Windows);
    }

    [Theory]
    [InlineData(1, "OnAccept dialog data nil")]
    [InlineData(2, "OnCancel dialog data clicked")]
    [InlineData(3, "OnAlt dialog data clicked")]
    [InlineData(4, "OnCancel dialog data clicked")]
    public void Click_TheOlderWay_CancelsBySecondAndFourth(int position, string told)
    {
        var bench = With(
            """
            button1 = "1", button2 = "2", button3 = "3", button4 = "4",
            OnAccept = tell("OnAccept"), OnCancel = tell("OnCancel"), OnAlt = tell("OnAlt")
            """
        );
        Assert.True(bench.Player.Press(position));
        Assert.Equal([told], bench.Chat);
    }

    [Fact]
    public void Accept_GetsData2AsItsThirdArgument()
    {
        var bench = With(
            "button1 = 'Yes', OnShow = function(dialog) dialog.data2 = 'second' end, OnAccept = tell('OnAccept')"
        );
        bench.Player.Press("Yes");
        Assert.Equal(["OnAccept dialog data second"], bench.Chat);
    }

    [Theory]
    [InlineData("button1 = 'X', OnAccept = function() return true end", true)]
    [InlineData("button2 = 'X', OnCancel = function() return true end", true)]
    [InlineData("button3 = 'X', OnAlt = function() return true end", false)]
    [InlineData("button3 = 'X', OnAlt = function() end, noCloseOnAlt = true", true)]
    [InlineData("button3 = 'X', selectCallbackByIndex = true, OnButton3 = function() return true end", true)]
    [InlineData("button1 = 'X', selectCallbackByIndex = true, OnButton1 = function() end", false)]
    public void Click_WhoseFunctionReturnsTrue_KeepsTheDialogOpen(string fields, bool isOpen)
    {
        var bench = With(fields);
        Assert.True(bench.Player.Press("X"));
        Assert.Equal(isOpen, bench.Player.Windows.Count > 0);
    }

    [Theory]
    [InlineData(
        "hideOnEscape = true, OnCancel = tell('OnCancel'), OnHide = tell('OnHide')",
        "OnCancel dialog data clicked|OnHide dialog data nil",
        true
    )]
    [InlineData(
        "hideOnEscape = true, noCancelOnEscape = true, OnCancel = tell('OnCancel'), OnHide = tell('OnHide')",
        "OnHide dialog data nil",
        true
    )]
    [InlineData(
        "hideOnEscape = true, selectCallbackByIndex = true, OnButton2 = tell('OnButton2'), OnHide = tell('OnHide')",
        "OnHide dialog data nil",
        true
    )]
    [InlineData("OnCancel = tell('OnCancel'), OnHide = tell('OnHide')", "", false)]
    public void Escape_CancelsThenHides(string fields, string told, bool closes)
    {
        var bench = With(fields + ", button1 = 'Yes', button2 = 'No'");
        Assert.Equal(closes, bench.Player.PressEscape());
        Assert.Equal(told, string.Join("|", bench.Chat));
        Assert.Equal(closes, bench.Player.Windows.Count == 0);
    }

    [Theory]
    [InlineData(
        "OnCancel = tell('OnCancel'), OnHide = tell('OnHide')",
        "OnHide dialog data nil|OnCancel dialog data timeout"
    )]
    [InlineData(
        "selectCallbackByIndex = true, OnButton2 = tell('OnButton2'), OnHide = tell('OnHide')",
        "OnHide dialog data nil"
    )]
    [InlineData("timeoutInformationalOnly = true, OnCancel = tell('OnCancel')", "")]
    public void TimeOut_HidesThenCancels(string fields, string told)
    {
        var bench = With("timeout = 30, button1 = 'Yes', " + fields);
        bench.World.Wait(29);
        Assert.Empty(bench.Chat);
        Assert.Equal("1", bench.Run("return math.floor(StaticPopup1.timeleft + 0.5)").ToString());
        bench.World.Wait(2);
        Assert.Equal(told, string.Join("|", bench.Chat));
    }

    [Fact]
    public void Show_TheSameAgain_OverridesTheFirst()
    {
        var bench = With("button1 = 'Yes', OnCancel = tell('OnCancel'), OnHide = tell('OnHide')");
        bench.Run("StaticPopup_Show('ASK', nil, nil, 'other')");
        Assert.Equal(["OnHide dialog data nil", "OnCancel dialog data override"], bench.Chat);
        Assert.Single(bench.Player.Windows);
    }

    [Fact]
    public void Show_TheSameAgain_WithNoCancelOnReuse_OnlyHidesTheFirst()
    {
        var bench = With(
            "noCancelOnReuse = true, button1 = 'Yes', OnCancel = tell('OnCancel'), OnHide = tell('OnHide')"
        );
        bench.Run("StaticPopup_Show('ASK', nil, nil, 'other')");
        Assert.Equal(["OnHide dialog data nil"], bench.Chat);
    }

    [Fact]
    public void Show_OfAMultipleDialog_ReplacesOnlyTheOneWithTheSameData()
    {
        var bench = With("multiple = true, button1 = 'Yes'");
        bench.Run("StaticPopup_Show('ASK', nil, nil, 'other')");
        Assert.Equal(2, bench.Player.Windows.Count);
        bench.Run("StaticPopup_Show('ASK', nil, nil, 'data')");
        Assert.Equal(2, bench.Player.Windows.Count);
    }

    [Theory]
    [InlineData("exclusive = true", "exclusive = true")]
    [InlineData("", "cancels = 'ASK'")]
    public void Show_OfAnother_ThatExcludesIt_Overrides(string first, string second)
    {
        var bench = With(
            $"{first} {(first.Length > 0 ? "," : "")} button1 = 'Yes', OnCancel = tell('OnCancel')",
            $"StaticPopupDialogs.SECOND = {{ text = 'Second', button1 = 'Yes', {second} }}"
        );
        bench.Run("StaticPopup_Show('SECOND')");
        Assert.Equal(["OnCancel dialog data override"], bench.Chat);
        Assert.Equal("SECOND", bench.Run("return StaticPopup_Visible('SECOND') and 'SECOND'").String);
    }

    [Fact]
    public void Show_WithFourShown_CancelsWithoutADialog()
    {
        var bench = With("multiple = true, button1 = 'Yes', OnCancel = tell('OnCancel')");
        bench.Run("for i = 1, 3 do StaticPopup_Show('ASK', nil, nil, i) end");
        Assert.Equal(4, bench.Player.Windows.Count);
        Assert.Equal("nil", bench.Text("StaticPopup_Show('ASK', nil, nil, 'fifth')"));
        Assert.Equal(["OnCancel no dialog fifth nil"], bench.Chat);
    }

    [Fact]
    public void Show_WhileDead_CancelsUnlessAllowed()
    {
        var bench = UiBench.LoggedIn(Tell);
        bench.World.Die();
        bench.Run(
            Tell
                + "\n"
                + """
                StaticPopupDialogs.ASK = { text = 'Ask', OnCancel = tell('OnCancel') }
                StaticPopupDialogs.DEAD = { text = 'Dead', whileDead = true }
                print(StaticPopup_Show('ASK', nil, nil, 'data'))
                print(StaticPopup_Show('DEAD') ~= nil)
                """
        );
        Assert.Equal(["OnCancel no dialog data nil", "nil", "true"], bench.Chat);
    }

    [Fact]
    public void Show_InACinematic_CancelsUnlessItInterrupts()
    {
        var bench = UiBench.LoggedIn("");
        bench.World.SetCinematic(true);
        bench.Run(
            """
            StaticPopupDialogs.ASK = { text = 'Ask' }
            StaticPopupDialogs.NOW = { text = 'Now', interruptCinematic = true }
            print(StaticPopup_Show('ASK') == nil, StaticPopup_Show('NOW') ~= nil)
            """
        );
        Assert.Equal(["true true"], bench.Chat);
    }

    [Fact]
    public void Show_WithTextArguments_FormatsThem()
    {
        var bench = UiBench.LoggedIn(
            "StaticPopupDialogs.ASK = { text = 'Put on %s, %d%%?' } StaticPopup_Show('ASK', 'Raid', 35)"
        );
        Assert.Equal(["Put on Raid, 35%?"], bench.Player.Windows[0].Texts);
    }

    [Fact]
    public void Show_WithAFrameToInsert_ShowsItInsideUntilTheDialogGoes()
    {
        var bench = UiBench.LoggedIn(
            """
            StaticPopupDialogs.ASK = { text = 'Ask', button1 = 'Yes' }
            local inner = CreateFrame("Frame", "Inner", UIParent)
            inner:SetSize(100, 40)
            inner:Hide()
            StaticPopup_Show('ASK', nil, nil, nil, inner)
            """
        );
        Assert.Equal("StaticPopup1", bench.Text("Inner:GetParent():GetName()"));
        Assert.Equal("true", bench.Text("Inner:IsVisible()"));
        bench.Player.Press("Yes");
        Assert.Equal("nil", bench.Text("Inner:GetParent()"));
        Assert.Equal("false", bench.Text("Inner:IsShown()"));
    }

    [Fact]
    public void DisplayButton_GivingFalse_LeavesTheButtonOut()
    {
        var bench = With(
            "button1 = 'One', button2 = 'Two', button3 = 'Three', DisplayButton2 = function() return false end"
        );
        Assert.Equal(["One", "Three"], bench.Player.Windows[0].Buttons.Select(button => button.Label));
    }

    [Fact]
    public void AcceptDelay_HoldsTheFirstButtonBack()
    {
        var bench = With("button1 = 'Yes', acceptDelay = 3, OnAccept = tell('OnAccept')");
        Assert.False(bench.Player.Press(1));
        Assert.Equal("3", bench.Player.Windows[0].Buttons.First().Label);
        bench.World.Wait(3.1);
        Assert.True(bench.Player.Press("Yes"));
    }

    [Fact]
    public void Enter_WithEnterClicksFirstButton_PressesTheFirstEnabledOne()
    {
        var bench = With("button1 = 'Yes', button2 = 'No', enterClicksFirstButton = true, OnAccept = tell('OnAccept')");
        Assert.True(bench.Player.PressEnter());
        Assert.Equal(["OnAccept dialog data nil"], bench.Chat);
    }

    [Fact]
    public void Hide_ByName_DoesNotCancel()
    {
        var bench = With("button1 = 'Yes', OnCancel = tell('OnCancel'), OnHide = tell('OnHide')");
        bench.Run("StaticPopup_Hide('ASK')");
        Assert.Equal(["OnHide dialog data nil"], bench.Chat);
    }

    [Fact]
    public void EditBox_OfADialog_PassesWhatIsTyped()
    {
        var bench = With(
            "hasEditBox = true, maxLetters = 4, EditBoxOnEnterPressed = function(box) print(box:GetText()) end"
        );
        Assert.True(bench.Player.Type("Longer"));
        bench.Player.PressEnter();
        Assert.Equal(["Long"], bench.Chat);
    }

    [Theory]
    [InlineData("OnAccept = print, OnButton1 = print", "OnAccept and OnButton1")]
    [InlineData("OnCancel = print, OnButton2 = print", "OnCancel and OnButton2")]
    public void Show_OfAContradictoryDialog_RaisesAnError(string fields, string message)
    {
        var bench = UiBench.LoggedIn($"StaticPopupDialogs.ASK = {{ text = 'Ask', {fields} }} StaticPopup_Show('ASK')");
        Assert.Contains(message, Assert.Single(bench.Failures), StringComparison.Ordinal);
    }

    [Fact]
    public void Buttons_StandInTheOrderOfTheirNumbers_WithTenBetween()
    {
        var bench = With("button1 = 'One', button2 = 'Two', button3 = 'Three'");
        var buttons = bench.Player.Windows[0].Buttons.ToArray();
        Assert.Equal(["One", "Two", "Three"], buttons.Select(button => button.Label));
        Assert.Equal(10, buttons[1].GetLeft()!.Value - buttons[0].GetRight()!.Value, 3);
        Assert.Equal(10, buttons[2].GetLeft()!.Value - buttons[1].GetRight()!.Value, 3);
    }

    [Theory]
    [InlineData("", 320)]
    [InlineData("wide = true,", 420)]
    [InlineData("showAlert = true,", 420)]
    public void Width_IsThatOfTheKind(string field, double width) =>
        Assert.Equal(width, With(field + "button1 = 'Yes'").Player.Windows[0].Place.Width);
}
