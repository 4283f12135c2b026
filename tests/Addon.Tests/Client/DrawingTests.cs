using AzerothsTopTalent.FakeWow.Drawing;

namespace AzerothsTopTalent.Addon.Tests.Client;

public sealed class DrawingTests
{
    private const string Offer = """
        local f = CreateFrame('Frame', 'Offer', UIParent)
        f:SetSize(400, 160)
        f:SetPoint('CENTER')
        f:EnableMouse(true)
        local title = f:CreateFontString(nil, 'ARTWORK', 'GameFontNormal')
        title:SetPoint('TOP', f, 'TOP', 0, -10)
        title:SetText('|cffffd100Frost|r: which build?')
        local body = f:CreateFontString(nil, 'ARTWORK', 'GameFontHighlight')
        body:SetPoint('TOP', title, 'BOTTOM', 0, -8)
        body:SetWidth(380)
        body:SetJustifyH('LEFT')
        body:SetText('used by 35% of the top 20\n3 talents differ')
        local check = CreateFrame('CheckButton', nil, f, 'UICheckButtonTemplate')
        check:SetSize(22, 22)
        check:SetPoint('BOTTOMLEFT', f, 'BOTTOMLEFT', 16, 50)
        check.Text:SetText("don't ask again")
        for i, label in ipairs({ 'Raid Build', 'M+ Build', 'Keep Current' }) do
            local b = CreateFrame('Button', nil, f, 'UIPanelButtonTemplate')
            b:SetSize(120, 22)
            b:SetPoint('BOTTOMLEFT', f, 'BOTTOMLEFT', 10 + (i - 1) * 126, 16)
            b:SetText(label)
            b:SetScript('OnClick', function() print(label) end)
            if i == 2 then b:Disable() end
        end
        """;

    [Fact]
    public void Text_OfAWindow_IsABoxInReadingOrder() =>
        Assert.Equal(
            """
            ┌────────────────────────────────────────────────┐
            │              Frost: which build?               │
            │ used by 35% of the top 20                      │
            │ 3 talents differ                               │
            │ [ ]  don't ask again                           │
            │ [1 Raid Build]  (2 M+ Build)  [3 Keep Current] │
            └────────────────────────────────────────────────┘

            """,
            TextDrawing.Screen(UiBench.LoggedIn(Offer).Client.Ui)
        );

    [Fact]
    public void Press_ByLabelAndByPosition_FindsTheSameButton()
    {
        var bench = UiBench.LoggedIn(Offer);
        Assert.True(bench.Player.Press("Raid Build"));
        Assert.True(bench.Player.Press(3));
        Assert.False(bench.Player.Press("M+ Build"));
        Assert.False(bench.Player.Press("Nothing"));
        Assert.Equal(["Raid Build", "Keep Current"], bench.Chat);
    }

    [Fact]
    public void Tick_ByTheLabelBeside_TicksTheBox()
    {
        var bench = UiBench.LoggedIn(Offer);
        Assert.True(bench.Player.Tick("don't ask again"));
        Assert.Contains("[x]  don't ask again", TextDrawing.Screen(bench.Client.Ui), StringComparison.Ordinal);
        Assert.False(bench.Player.Tick("something else"));
    }

    [Fact]
    public void Text_InKorean_KeepsTheBoxStraight()
    {
        var bench = UiBench.LoggedIn(
            """
            local f = CreateFrame('Frame', nil, UIParent)
            f:SetSize(300, 60)
            f:SetPoint('CENTER')
            local text = f:CreateFontString()
            text:SetPoint('CENTER')
            text:SetText('특성 빌드')
            """
        );
        var lines = TextDrawing.Screen(bench.Client.Ui).TrimEnd().Split('\n');
        Assert.Single(lines.Select(Cells.WidthOf).Distinct());
    }

    [Fact]
    public void Text_OfAnEmptyScreen_IsEmpty() => Assert.Empty(TextDrawing.Screen(UiBench.LoggedIn("").Client.Ui));

    [Fact]
    public void Picture_OfAWindow_IsWellFormedAndHoldsItsTexts()
    {
        var picture = System.Xml.Linq.XDocument.Parse(SvgDrawing.Screen(UiBench.LoggedIn(Offer).Client.Ui));
        var texts = picture
            .Descendants()
            .Where(element => element.Name.LocalName == "text")
            .Select(element => element.Value);
        Assert.Contains("Frost: which build?", texts);
        Assert.Contains("Keep Current", texts);
        Assert.Contains("3 talents differ", texts);
    }

    [Fact]
    public void Picture_OfAColouredText_HasItsColoursLineByLine()
    {
        var bench = UiBench.LoggedIn(
            """
            local f = CreateFrame('Frame', nil, UIParent)
            f:SetSize(300, 60)
            f:SetPoint('CENTER')
            local text = f:CreateFontString(nil, 'ARTWORK', 'GameFontHighlight')
            text:SetPoint('CENTER')
            text:SetText('plain |cffff0000red|nstill red|r and |cff00ff00green|r')
            """
        );
        var lines = System
            .Xml.Linq.XDocument.Parse(SvgDrawing.Screen(bench.Client.Ui))
            .Descendants()
            .Where(element => element.Name.LocalName == "text")
            .Select(element =>
                string.Join(
                    "|",
                    element
                        .Nodes()
                        .Select(node =>
                            node is System.Xml.Linq.XElement span
                                ? $"{span.Attribute("fill")!.Value} {span.Value}"
                                : node.ToString()
                        )
                )
            );
        Assert.Equal(["plain |#ff0000 red", "#ff0000 still red| and |#00ff00 green"], lines);
    }

    [Fact]
    public void Picture_OfTwoTextures_TellsThemApart()
    {
        var bench = UiBench.LoggedIn(
            """
            local f = CreateFrame('Frame', nil, UIParent)
            f:SetSize(100, 60)
            f:SetPoint('CENTER')
            for i, change in ipairs({ function(t) t:SetTexture(1) end, function(t) t:SetTexture(2) end,
                function(t) t:SetAtlas('x') t:SetVertexColor(1, 0, 0) end, function(t) t:SetTexture(1) t:SetDesaturated(true) end }) do
                local t = f:CreateTexture()
                t:SetSize(10, 10)
                t:SetPoint('LEFT', 10 * i, 0)
                change(t)
            end
            local text = f:CreateFontString()
            text:SetPoint('BOTTOM')
            text:SetText('x')
            """
        );
        var fills = System.Text.RegularExpressions.Regex.Matches(
            SvgDrawing.Screen(bench.Client.Ui),
            "rx=\"2\"[^>]* fill=\"([^\"]+)\""
        );
        Assert.Equal(
            ["hsl(216, 40%, 38%)", "hsl(217, 40%, 38%)", "#ff0000", "#6a6a6a"],
            fills.Select(match => match.Groups[1].Value)
        );
    }

    [Fact]
    public void Dialog_OfTheGame_IsDrawnLikeAnyWindow()
    {
        var bench = UiBench.LoggedIn(
            "StaticPopupDialogs.ASK = { text = 'Ask', button1 = 'Yes', button2 = 'No' } StaticPopup_Show('ASK')"
        );
        Assert.Equal(
            """
            ┌──────────────────────────┐
            │           Ask            │
            │     [1 Yes]  [2 No]      │
            └──────────────────────────┘

            """,
            TextDrawing.Screen(bench.Client.Ui)
        );
    }
}
