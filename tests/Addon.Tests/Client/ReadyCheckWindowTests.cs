namespace AzerothsTopTalent.Addon.Tests.Client;

/// <summary>The game's ready check as an addon finds it.</summary>
public sealed class ReadyCheckWindowTests
{
    private readonly UiBench bench = UiBench.LoggedIn("");

    [Fact]
    public void ReadyCheckFrame_WhileTheQuestionIsOpen_IsShown()
    {
        Assert.Equal("false", bench.Text("ReadyCheckFrame:IsShown()"));
        bench.World.ReadyCheck();
        Assert.Equal("true", bench.Text("ReadyCheckFrameYesButton:IsVisible()"));
        bench.World.AnswerReadyCheck(true);
        Assert.Equal("false", bench.Text("ReadyCheckFrame:IsShown()"));
    }

    [Fact]
    public void ReadyCheckFrame_OfTheOneWhoAsks_StaysHidden()
    {
        bench.World.ReadyCheck("Hero");
        Assert.Equal("false", bench.Text("ReadyCheckFrame:IsShown()"));
    }

    [Fact]
    public void ReadyCheckFrame_WrittenTo_IsAFinding()
    {
        bench.Run("ReadyCheckFrame.mine = 1");
        Assert.Equal(["ForeignWrite: ReadyCheckFrame.mine"], bench.Findings);
    }
}
