using AzerothsTopTalent.FakeWow.World;
using AzerothsTopTalent.FakeWow.World.Atlas;

namespace AzerothsTopTalent.Addon.Tests.World;

public sealed class LanguageTests
{
    [Fact]
    public void Localize_EveryBossInEveryLanguage_SharesNoWordWithEnglishAndStaysUnique()
    {
        string[] names = [.. WorldAtlas.All.SelectMany(one => one.Bosses).Select(boss => boss.Name).Distinct()];
        foreach (string code in Language.Codes.Where(code => code != "enUS"))
        {
            Language language = Language.ByCode(code)!;
            string[] translated = [.. names.Select(language.Localize)];

            Assert.Equal(names.Length, translated.Distinct().Count());
            Assert.All(names.Zip(translated), pair => Assert.DoesNotContain(pair.First.Split(' ')[0], pair.Second));
        }
    }

    [Fact]
    public void Localize_Format_KeepsItsPlaceholders() =>
        Assert.Contains("%s", Language.ByCode("deDE")!.Localize("You can't change %s while it is on cooldown."));

    [Fact]
    public void Codes_All_AreElevenAndKnown()
    {
        Assert.Equal(11, Language.Codes.Count());
        Assert.All(Language.Codes, code => Assert.Equal(code, Language.ByCode(code)?.Code));
        Assert.Null(Language.ByCode("xxXX"));
    }
}
