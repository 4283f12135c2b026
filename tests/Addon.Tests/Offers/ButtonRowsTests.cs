extern alias addon;

using addon::AzerothsTopTalent;

namespace AzerothsTopTalent.Addon.Tests.Offers;

public class ButtonRowsTests
{
    [Theory]
    [InlineData("60 60 100", "3")]
    [InlineData("60 140 60 140", "4")]
    [InlineData("60 140 160 60 140", "3 2")]
    [InlineData("200 200 60 140", "2 2")]
    [InlineData("300 300 300", "1 1 1")]
    [InlineData("900 60", "1 1")]
    [InlineData("60", "1")]
    public void Spread_Labels_TakesAsFewRowsAsHoldThem(string widths, string rows)
    {
        var spread = ButtonRows.Spread([.. widths.Split(' ').Select(double.Parse)], 448, 6);

        Assert.Equal(rows, string.Join(" ", spread));
    }
}
