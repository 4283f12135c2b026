extern alias addon;

using System.Text.RegularExpressions;
using addon::AzerothsTopTalent;

namespace AzerothsTopTalent.Addon.Tests.Locales;

/// <summary>That a language has every text is the compiler's business: the texts are required.</summary>
public class LocalizationTests
{
    public static TheoryData<string> Others =>
        ["deDE", "esES", "esMX", "frFR", "itIT", "koKR", "ptBR", "ruRU", "zhCN", "zhTW"];

    [Theory]
    [MemberData(nameof(Others))]
    public void Create_InEachLanguage_FillsInTheSameWordsAsEnglish(string locale)
    {
        var texts = Texts(locale);

        Assert.All(Texts("enUS"), english => Assert.Equal(Words(english.Value), Words(texts[english.Key])));
    }

    [Theory]
    [MemberData(nameof(Others))]
    public void Create_InEachLanguage_SaysSomethingOfItsOwn(string locale)
    {
        var english = Texts("enUS");
        var texts = Texts(locale);

        Assert.All(texts.Values, text => Assert.False(string.IsNullOrWhiteSpace(text)));
        Assert.True(texts.Count(text => english[text.Key] == text.Value) < texts.Count / 10);
    }

    [Theory]
    [MemberData(nameof(Others))]
    public void Create_InEachLanguage_NeverCallsItselfAtt(string locale)
    {
        Assert.DoesNotContain(Texts(locale).Values, text => text.Contains("ATT", StringComparison.Ordinal));
    }

    [Fact]
    public void Create_InALanguageWeDoNotSpeak_IsEnglish()
    {
        Assert.Equal("Keep Current", Languages.Create("enGB").KeepCurrent);
    }

    [Fact]
    public void Fill_WithAValueThatHoldsBraces_PutsItInOnce()
    {
        Assert.Equal("{build} it is", Localization.Fill("{build} it is", "boss", "x"));
        Assert.Equal("{x} it is", Localization.Fill("{build} it is", "build", "{x}"));
    }

    private static Dictionary<string, string> Texts(string locale)
    {
        var texts = Languages.Create(locale);
        return texts.GetType().GetProperties().ToDictionary(text => text.Name, text => (string)text.GetValue(texts)!);
    }

    private static string[] Words(string text) =>
        Regex.Matches(text, @"\{\w+\}").Select(word => word.Value).Distinct().Order().ToArray();
}
