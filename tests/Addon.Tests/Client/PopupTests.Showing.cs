using AzerothsTopTalent.FakeWow.Drawing;

namespace AzerothsTopTalent.Addon.Tests.Client;

// When a dialog comes, which other it sends away, and how it goes.
public sealed partial class PopupTests
{
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
    public void Hide_ByTheAddonItself_RunsOnHideAndFreesTheDialog()
    {
        var bench = With("button1 = 'Yes', OnHide = tell('OnHide')");
        bench.Run("StaticPopup1:Hide()");
        Assert.Equal(["OnHide dialog data nil"], bench.Chat);
        Assert.Equal("nil", bench.Text("StaticPopup_Visible('ASK')"));
        Assert.Equal("StaticPopup1", bench.Text("StaticPopup_Show('ASK'):GetName()"));
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
    public void Hide_ByName_DoesNotCancel()
    {
        var bench = With("button1 = 'Yes', OnCancel = tell('OnCancel'), OnHide = tell('OnHide')");
        bench.Run("StaticPopup_Hide('ASK')");
        Assert.Equal(["OnHide dialog data nil"], bench.Chat);
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
}
