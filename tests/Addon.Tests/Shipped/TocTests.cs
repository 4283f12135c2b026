using System.Globalization;
using AzerothsTopTalent.FakeWow.World;

namespace AzerothsTopTalent.Addon.Tests.Shipped;

/// <summary>What the game reads before it loads the addon.</summary>
public class TocTests
{
    [Fact]
    public void Interface_Pitfall46_NamesNoClassicClient()
    {
        Assert.All(
            Field("Interface").Split(", "),
            number => Assert.True(int.Parse(number, CultureInfo.InvariantCulture) >= 120_000)
        );
    }

    [Fact]
    public void Notes_InEachLanguage_AreThere()
    {
        Assert.All(Language.Codes.Skip(1), code => Assert.NotEqual(Field("Notes"), Field($"Notes-{code}")));
    }

    [Fact]
    public void Files_AreAllThere()
    {
        var addon = ShippedAddon.Files();

        // The data is made, not shipped with the sources: there only after a run of the pipeline.
        Assert.DoesNotContain(addon.Toc.Files, file => file != "TalentData.lua" && !addon.Files.ContainsKey(file));
    }

    private static string Field(string name) => ShippedAddon.Files().Toc.Fields[name];
}
