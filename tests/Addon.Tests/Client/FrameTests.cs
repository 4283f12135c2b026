namespace AzerothsTopTalent.Addon.Tests.Client;

public sealed class FrameTests
{
    private static string Rect(UiBench bench, string frame) =>
        bench.Text(
            $"table.concat({{ {frame}:GetLeft(), {frame}:GetBottom(), {frame}:GetWidth(), {frame}:GetHeight() }}, ' ')"
        )!;

    [Theory]
    [InlineData("f:SetSize(100, 50) f:SetPoint('BOTTOMLEFT', UIParent, 'BOTTOMLEFT', 10, 20)", "10 20 100 50")]
    [InlineData("f:SetSize(100, 50) f:SetPoint('TOPLEFT', UIParent, 'BOTTOMLEFT', 10, 70)", "10 20 100 50")]
    [InlineData(
        "f:SetPoint('BOTTOMLEFT', UIParent, 'BOTTOMLEFT', 10, 20) f:SetPoint('TOPRIGHT', UIParent, 'BOTTOMLEFT', 110, 70)",
        "10 20 100 50"
    )]
    [InlineData(
        "f:SetSize(7, 50) f:SetPoint('BOTTOM', UIParent, 'BOTTOMLEFT', 100, 0) f:SetPoint('LEFT', UIParent, 'BOTTOMLEFT', 40, 9)",
        "40 0 120 18"
    )]
    public void Layout_ByAnchors_PlacesAndStretches(string lua, string rect) =>
        Assert.Equal(rect, Rect(UiBench.LoggedIn("local f = CreateFrame('Frame', 'F', UIParent) " + lua), "F"));

    [Fact]
    public void Layout_WithoutAnchors_IsNowhere()
    {
        var bench = UiBench.LoggedIn("CreateFrame('Frame', 'F', UIParent):SetSize(10, 10)");
        Assert.Equal("nil", bench.Text("(F:GetLeft())"));
        Assert.Equal("10", bench.Text("F:GetWidth()"));
    }

    [Fact]
    public void Layout_InACircle_IsNowhere()
    {
        var bench = UiBench.LoggedIn(
            """
            local a, b = CreateFrame('Frame', 'A', UIParent), CreateFrame('Frame', 'B', UIParent)
            a:SetPoint('TOP', b) b:SetPoint('TOP', a)
            """
        );
        Assert.Equal("nil", bench.Text("(A:GetLeft())"));
    }

    [Fact]
    public void SetPoint_OfAPointItHas_MovesIt()
    {
        var bench = UiBench.LoggedIn(
            """
            local f = CreateFrame('Frame', 'F', UIParent)
            f:SetSize(10, 10)
            f:SetPoint('BOTTOMLEFT', 5, 5)
            f:SetPoint('BOTTOMLEFT', UIParent, 'BOTTOMLEFT', 9, 9)
            """
        );
        Assert.Equal("1", bench.Text("F:GetNumPoints()"));
        Assert.Equal("9 9 10 10", Rect(bench, "F"));
    }

    [Fact]
    public void Text_WithAWidth_IsBroken_AndGrowsDownward()
    {
        var bench = UiBench.LoggedIn(
            """
            local f = CreateFrame('Frame', nil, UIParent)
            f:SetAllPoints(UIParent)
            local text = f:CreateFontString('Words', 'ARTWORK', 'GameFontNormal')
            text:SetPoint('TOPLEFT', 0, 0)
            text:SetWidth(60)
            text:SetText('one two three four five six')
            """
        );
        Assert.Equal("60", bench.Text("Words:GetWidth()"));
        Assert.True(bench.Run("return Words:GetStringHeight() > 3 * 12").Boolean);
        bench.Run("Words:SetMaxLines(1)");
        Assert.Equal("true", bench.Text("Words:IsTruncated()"));
    }

    [Fact]
    public void Hide_OfAParent_TellsAllThatWereSeen()
    {
        var bench = UiBench.LoggedIn(
            """
            local parent = CreateFrame('Frame', 'P', UIParent)
            local shown = CreateFrame('Frame', nil, parent)
            local hidden = CreateFrame('Frame', nil, parent)
            hidden:Hide()
            parent:SetScript('OnHide', function() print('parent') end)
            shown:SetScript('OnHide', function() print('child') end)
            hidden:SetScript('OnHide', function() print('hidden child') end)
            parent:Hide()
            parent:Hide()
            """
        );
        Assert.Equal(["parent", "child"], bench.Chat);
    }

    [Fact]
    public void HookScript_AddsToWhatIsSet()
    {
        var bench = UiBench.LoggedIn(
            """
            local b = CreateFrame('Button', 'B', UIParent)
            b:SetScript('OnClick', function(self, button) print('set', self == B, button) end)
            b:HookScript('OnClick', function() print('hooked') end)
            b:Click()
            b:Disable()
            b:Click()
            """
        );
        Assert.Equal(["set true LeftButton", "hooked"], bench.Chat);
    }

    [Fact]
    public void CheckButton_Clicked_ChangesBeforeItsScriptRuns()
    {
        var bench = UiBench.LoggedIn(
            """
            local b = CreateFrame('CheckButton', nil, UIParent, 'UICheckButtonTemplate')
            b:SetScript('OnClick', function(self) print(self:GetChecked()) end)
            b:Click()
            b:Click()
            b.Text:SetText('label')
            """
        );
        Assert.Equal(["true", "false"], bench.Chat);
        Assert.Empty(bench.Failures);
    }

    [Fact]
    public void Error_InAScript_IsRecordedAndTheRestGoesOn()
    {
        var bench = UiBench.LoggedIn(
            """
            for i = 1, 2 do
                local f = CreateFrame('Frame')
                f:RegisterEvent('PLAYER_LOGIN')
                f:SetScript('OnEvent', function() if i == 1 then error('first', 0) end print('second') end)
            end
            """
        );
        Assert.Equal(["first"], bench.Failures);
        Assert.Equal(["second"], bench.Chat);
    }

    [Fact]
    public void RegisterUnitEvent_TellsOnlyOfItsUnits()
    {
        var bench = UiBench.LoggedIn(
            """
            local f = CreateFrame('Frame')
            f:RegisterUnitEvent('PLAYER_SPECIALIZATION_CHANGED', 'player')
            f:SetScript('OnEvent', function(_, _, unit) print(unit) end)
            """
        );
        bench.World.Fire("PLAYER_SPECIALIZATION_CHANGED", "party1");
        bench.World.Fire("PLAYER_SPECIALIZATION_CHANGED", "player");
        Assert.Equal(["player"], bench.Chat);
    }

    [Fact]
    public void UnregisterEvent_WhileItIsTold_ReachesTheNextFrame()
    {
        var bench = UiBench.LoggedIn(
            """
            local one, two = CreateFrame('Frame'), CreateFrame('Frame')
            one:RegisterEvent('ZONE_CHANGED') two:RegisterEvent('ZONE_CHANGED')
            one:SetScript('OnEvent', function() print('one') two:UnregisterEvent('ZONE_CHANGED') end)
            two:SetScript('OnEvent', function() print('two') end)
            """
        );
        bench.World.Fire("ZONE_CHANGED");
        Assert.Equal(["one"], bench.Chat);
    }

    [Theory]
    [InlineData("ZONE_CHANGED", "WrongPayload: ZONE_CHANGED: 1 values, 0 are documented", 1)]
    [InlineData("ADDON_LOADED", "WrongPayload: ADDON_LOADED: addOnName is a number, String is documented", 1, true)]
    [InlineData("NO_SUCH_EVENT", "UnknownEvent: NO_SUCH_EVENT")]
    public void Event_WithAnotherPayloadThanDocumented_IsFound(string name, string finding, params object[] payload)
    {
        var bench = UiBench.LoggedIn("");
        bench.World.Fire(name, payload);
        Assert.Contains(finding, bench.Findings);
    }

    [Fact]
    public void Escape_ClosesSpecialFrames()
    {
        var bench = UiBench.LoggedIn(
            """
            local f = CreateFrame('Frame', 'MyWindow', UIParent)
            table.insert(UISpecialFrames, 'MyWindow')
            f:SetScript('OnHide', function() print('closed') end)
            """
        );
        Assert.True(bench.Player.PressEscape());
        Assert.Equal(["closed"], bench.Chat);
        Assert.False(bench.Player.PressEscape());
    }

    [Fact]
    public void EditBox_Highlighted_GivesThePlayerItsText()
    {
        var bench = UiBench.LoggedIn(
            """
            local box = CreateFrame('EditBox', 'Box', UIParent)
            box:SetScript('OnEscapePressed', function() print('escaped') end)
            box:SetText('CoPAAAA')
            box:SetFocus()
            box:HighlightText()
            """
        );
        Assert.Equal("CoPAAAA", bench.Client.Ui.Focus!.Copy());
        Assert.True(bench.Player.PressEscape());
        Assert.Equal(["escaped"], bench.Chat);
        Assert.Null(bench.Client.Ui.Focus);
    }

    [Fact]
    public void ScrollFrame_Scrolled_MovesItsChild()
    {
        var bench = UiBench.LoggedIn(
            """
            local window = CreateFrame('ScrollFrame', 'W', UIParent)
            window:SetSize(100, 50)
            window:SetPoint('TOPLEFT', UIParent, 'TOPLEFT', 0, 0)
            local child = CreateFrame('Frame', 'C', window)
            child:SetSize(100, 200)
            window:SetScrollChild(child)
            window:SetVerticalScroll(30)
            """
        );
        Assert.Equal("150", bench.Text("W:GetVerticalScrollRange()"));
        Assert.Equal("798", bench.Text("C:GetTop()"));
    }

    [Fact]
    public void OnUpdate_RunsInEveryFrameWhileSeen()
    {
        var bench = UiBench.LoggedIn(
            """
            local f = CreateFrame('Frame', 'F', UIParent)
            f.count = 0
            f:SetScript('OnUpdate', function(self) self.count = self.count + 1 end)
            """
        );
        bench.Run("F.count = 0");
        bench.World.Wait(1);
        var count = bench.Run("return F.count").Number;
        Assert.InRange(count, 20, 21);
        bench.Run("F:Hide()");
        bench.World.Wait(1);
        Assert.Equal(count, bench.Run("return F.count").Number);
    }
}
