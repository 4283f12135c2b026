using AzerothsTopTalent.FakeWow.Drawing;

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
    [InlineData("button1 = 'X', selectCallbackByIndex = true", true)]
    [InlineData("button1 = 'X', OnButton1 = function() return true end", true)]
    [InlineData("extraButton = 'X', OnExtraButton = function() return true end", false)]
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
        bench.Run("StaticPopup_Show('ASK', nil, nil, 'da' .. ('ta'):lower())");
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
            StaticPopup_Show('ASK', nil, nil, nil, inner)
            """
        );
        Assert.Equal("StaticPopup1", bench.Text("Inner:GetParent():GetName()"));
        Assert.Equal("true", bench.Text("Inner:IsVisible()"));
        bench.Player.Press("Yes");
        Assert.Equal("nil", bench.Text("Inner:GetParent()"));
        Assert.Equal("false", bench.Text("Inner:IsShown()"));

        // It was hidden with the dialog, and the next one only takes it in.
        bench.Run("StaticPopup_Show('ASK', nil, nil, nil, Inner)");
        Assert.Equal("false", bench.Text("Inner:IsVisible()"));
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
        bench.World.Wait(0.5);
        Assert.Equal("3", bench.Player.Windows[0].Buttons.First().Label);
        bench.World.Wait(1);
        Assert.Equal("2", bench.Player.Windows[0].Buttons.First().Label);
        bench.World.Wait(1.7);
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
    public void StartDelay_HoldsTheFirstButtonBack_AndItsTextTellsHowLong()
    {
        var bench = With(
            "button1 = 'Yes', StartDelay = function() return 2 end, GetExpirationText = function(_, _, left) return 'in ' .. left end"
        );
        bench.World.Wait(0.5);
        Assert.Equal("in 2", bench.Player.Windows[0].Texts.First());
        Assert.False(bench.Player.Press("Yes"));
        bench.World.Wait(2);
        Assert.Equal("Ask", bench.Player.Windows[0].Texts.First());
        Assert.True(bench.Player.Press("Yes"));
    }

    [Fact]
    public void GetExpirationText_OfATimeout_GetsWholeSeconds()
    {
        var bench = With(
            "timeout = 10, button1 = 'Yes', subText = '', GetExpirationText = function(_, _, left) return 'left ' .. left end, GetExpirationSubText = function(_, _, left) return 'sub ' .. left end"
        );
        bench.World.Wait(2.5);
        Assert.Equal("left 8", bench.Text("StaticPopup1:GetTextFontString():GetText()"));
        Assert.Equal("sub 8", bench.Text("StaticPopup1.SubText:GetText()"));
    }

    [Fact]
    public void Hide_ByTheAddonItself_RunsOnHideAndFreesTheDialog()
    {
        var bench = With("button1 = 'Yes', OnHide = tell('OnHide')");
        bench.Run("StaticPopup1:Hide()");
        Assert.Equal(["OnHide dialog data nil"], bench.Chat);
        Assert.Equal("nil", bench.Text("StaticPopup_Visible('ASK')"));
        Assert.Equal("StaticPopup1", bench.Text("StaticPopup_Show('ASK'):GetName()"));
    }

    [Fact]
    public void OnCancel_AfterATimeout_StillFindsTheDialogsData()
    {
        var bench = With(
            "timeout = 1, button1 = 'Yes', OnCancel = function(dialog) print(dialog.which, dialog.data) end"
        );
        bench.World.Wait(2);
        Assert.Equal(["ASK data"], bench.Chat);
    }

    [Fact]
    public void CustomOnHide_OfOneShowing_RunsBeforeOnHide()
    {
        var bench = UiBench.LoggedIn(
            "StaticPopupDialogs.ASK = { text = 'Ask', button1 = 'Yes', OnHide = function() print('OnHide') end }\n"
                + "StaticPopup_Show('ASK', nil, nil, nil, nil, function(dialog) print('custom', dialog.which) end)"
        );
        bench.Player.Press("Yes");
        bench.Run("StaticPopup_Show('ASK')");
        bench.Player.Press("Yes");
        Assert.Equal([], bench.Failures);
        Assert.Equal(1, bench.Chat.Count(line => line == "custom ASK"));
    }

    [Fact]
    public void Hide_WithOtherData_LeavesTheDialog()
    {
        var bench = With("button1 = 'Yes'");
        bench.Run("StaticPopup_Hide('ASK', 'other')");
        Assert.Single(bench.Player.Windows);
        bench.Run("StaticPopup_Hide('ASK', ('xxdata'):sub(3))");
        Assert.Empty(bench.Player.Windows);
    }

    [Fact]
    public void Exclusive_ShownAgain_IsCancelledThoughItsReuseWouldNot()
    {
        var bench = With("exclusive = true, noCancelOnReuse = true, button1 = 'Yes', OnCancel = tell('OnCancel')");
        bench.Run("StaticPopup_Show('ASK', nil, nil, 'other')");
        Assert.Equal(["OnCancel dialog data override"], bench.Chat);
    }

    [Theory]
    [InlineData("cancelIfNotAllowedWhileDead = true", true)]
    [InlineData("cancelIfNotAllowedWhileDead = true, whileDead = true", false)]
    [InlineData("cancelIfNotAllowedWhileLoggingOut = true", true)]
    [InlineData("cancelIfNotAllowedWhileLoggingOut = true, notClosableByLogout = true", false)]
    public void Show_OfOneThatCancelsWhatIsNotAllowed_AsksItsOwnFields(string fields, bool cancels)
    {
        var bench = With(
            "button1 = 'Yes', OnCancel = tell('OnCancel')",
            $"StaticPopupDialogs.SECOND = {{ text = 'Second', button1 = 'Yes', {fields} }}"
        );
        bench.Run("StaticPopup_Show('SECOND')");
        Assert.Equal(cancels ? ["OnCancel dialog data override"] : [], bench.Chat);
    }

    [Fact]
    public void Link_InADialogsText_TellsItsDefinition()
    {
        var bench = UiBench.LoggedIn(
            """
            StaticPopupDialogs.ASK = {
                text = "See |cff71d5ff|Hspell:48707|h[Anti-Magic Shell]|h|r", button1 = "Yes",
                OnHyperlinkClick = function(dialog, link, text, button) print("click", dialog.which, link, button, #text) end,
                OnHyperlinkEnter = function(_, link, text, region) print("enter", link, region:GetObjectType()) end,
                OnHyperlinkLeave = function(dialog) print("leave", dialog.which) end,
            }
            StaticPopup_Show("ASK")
            """
        );
        Assert.True(bench.Player.HoverLink("Anti-Magic Shell"));
        Assert.True(bench.Player.ClickLink("[Anti-Magic Shell]"));
        bench.Player.HoverNothing();
        Assert.False(bench.Player.ClickLink("See"));
        Assert.Equal(["enter spell:48707 FontString", "click ASK spell:48707 LeftButton 35", "leave ASK"], bench.Chat);
        Assert.Equal("See [Anti-Magic Shell]", bench.Player.Windows[0].Texts.First());
    }

    [Fact]
    public void Link_InAFrame_LivesWhereItWasAskedFor()
    {
        var bench = UiBench.LoggedIn(
            """
            local f = CreateFrame("Frame", "Linked", UIParent)
            f:SetSize(100, 40)
            f:SetPoint("CENTER")
            local text = f:CreateFontString()
            text:SetPoint("CENTER")
            text:SetText("|Hmine:1|hHere|h")
            f:SetScript("OnHyperlinkClick", function(_, link, _, button) print(link, button) end)
            """
        );
        Assert.False(bench.Player.ClickLink("Here"));
        bench.Run("Linked:SetHyperlinksEnabled(true)");
        Assert.True(bench.Player.ClickLink("Here"));
        Assert.Equal(["mine:1 LeftButton"], bench.Chat);
    }

    [Fact]
    public void AnchorDialogFrame_PutsTheDialogElsewhere()
    {
        var bench = With(
            "button1 = 'Yes', AnchorDialogFrame = function(dialog) dialog:SetPoint('BOTTOMLEFT', UIParent, 'BOTTOMLEFT', 5, 7) end"
        );
        Assert.Equal((5d, 7d), (bench.Player.Windows[0].Place.Left, bench.Player.Windows[0].Place.Bottom));
    }

    [Fact]
    public void Dialogs_OnTheScreen_StandInTheOrderOfTheirNumbers()
    {
        var bench = With("multiple = true, button1 = 'Yes'");
        bench.Run(
            "StaticPopup_Show('ASK', nil, nil, 2) StaticPopup1:Hide() StaticPopup_Show('ASK', nil, nil, 3) print(StaticPopup1.data)"
        );
        Assert.Equal(["3"], bench.Chat);
        Assert.Equal("StaticPopup1", bench.Player.Windows[0].Frame.Name);
    }

    [Fact]
    public void EditBox_WithInstructions_ShowsThemUntilSomethingIsWritten()
    {
        var bench = With("hasEditBox = true, editBoxInstructions = 'a name', button1 = 'Yes'");
        Assert.Contains("|a name", TextDrawing.Screen(bench.Client.Ui), StringComparison.Ordinal);
        bench.Player.Type("Raid");
        Assert.DoesNotContain("a name", TextDrawing.Screen(bench.Client.Ui), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", 290)]
    [InlineData("wideText = true,", 360)]
    public void TextWidth_IsFixed(string field, double width) =>
        Assert.Equal(
            width,
            double.Parse(With(field + "button1 = 'Yes'").Text("StaticPopup1:GetTextFontString():GetWidth()")!)
        );

    [Fact]
    public void Height_OfADefinition_IsTaken() =>
        Assert.Equal(333, With("height = 333, button1 = 'Yes'").Player.Windows[0].Place.Height);

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
    [InlineData("hasEditBox = true, editBoxSecureText = true", "Dialog ASK cannot be shown from a tainted context")]
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
