using AzerothsTopTalent.FakeWow.Drawing;

namespace AzerothsTopTalent.Addon.Tests.Client;

// What a dialog is made of, and where it stands.
public sealed partial class PopupTests
{
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
    public void EditBox_OfADialog_PassesWhatIsTyped()
    {
        var bench = With(
            "hasEditBox = true, maxLetters = 4, EditBoxOnEnterPressed = function(box) print(box:GetText()) end"
        );
        Assert.True(bench.Player.Type("Longer"));
        bench.Player.PressEnter();
        Assert.Equal(["Long"], bench.Chat);
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
