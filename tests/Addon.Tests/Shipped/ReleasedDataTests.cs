using AzerothsTopTalent.Addon.Tests.Support;
using AzerothsTopTalent.FakeWow.World;
using AzerothsTopTalent.Lua51;

namespace AzerothsTopTalent.Addon.Tests.Shipped;

/// <summary>What is loaded for everybody is let go of when it is known who plays.</summary>
public class ReleasedDataTests
{
    private const int DeathKnight = 6;
    private readonly ShippedTable addon;

    public ReleasedDataTests()
    {
        string data = BuildFile.Write(SandboxTrees.Catalog, 250, 251, 252, 62, 71);
        addon = new ShippedTable(new GameWorld(SandboxTrees.Catalog, DeathKnight), data);
        addon.Client.Login();
    }

    [Fact]
    public void Pitfall41_LoginWithDataOfAllClasses_OnlyTheOwnIsKept()
    {
        var specs = addon.Run("return addon.TalentData")[0].Table!.Pairs.Select(pair => (int)pair.Key.Number);

        Assert.Equal([250, 251, 252], specs.Order());
    }

    [Fact]
    public void Login_RawEncounters_AreGone()
    {
        Assert.All(
            addon.Run("return addon.EncounterInfo, addon.EncounterByName"),
            value => Assert.Equal(DataType.Nil, value.Type)
        );
    }

    [Fact]
    public void Login_OtherLanguages_AreGone()
    {
        var languages = addon.Run(
            "return addon.DeDE, addon.EsES, addon.FrFR, addon.ItIT, addon.KoKR, addon.PtBR, addon.RuRU, addon.ZhCN, addon.ZhTW"
        );

        Assert.All(languages, language => Assert.Equal(DataType.Nil, language.Type));
    }
}
