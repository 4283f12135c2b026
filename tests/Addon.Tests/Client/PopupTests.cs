using AzerothsTopTalent.FakeWow.Drawing;

namespace AzerothsTopTalent.Addon.Tests.Client;

/// <summary>The game's dialogs since 11.2, path by path.</summary>
public sealed partial class PopupTests
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
    public void Enter_WithEnterClicksFirstButton_PressesTheFirstEnabledOne()
    {
        var bench = With("button1 = 'Yes', button2 = 'No', enterClicksFirstButton = true, OnAccept = tell('OnAccept')");
        Assert.True(bench.Player.PressEnter());
        Assert.Equal(["OnAccept dialog data nil"], bench.Chat);
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
}
