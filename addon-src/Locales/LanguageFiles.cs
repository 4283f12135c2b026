using AzerothsTopTalent.WowApi;

namespace AzerothsTopTalent;

/// <summary>The languages as fields of the addon's table, so that they can be taken out of it.</summary>
public static class LanguageFiles
{
    [AddonField("Languages")]
    private static object? All { get; set; }

    [AddonField("DeDE")]
    private static object? German { get; set; }

    [AddonField("EsES")]
    private static object? Spanish { get; set; }

    [AddonField("EsMX")]
    private static object? LatinAmericanSpanish { get; set; }

    [AddonField("FrFR")]
    private static object? French { get; set; }

    [AddonField("ItIT")]
    private static object? Italian { get; set; }

    [AddonField("KoKR")]
    private static object? Korean { get; set; }

    [AddonField("PtBR")]
    private static object? BrazilianPortuguese { get; set; }

    [AddonField("RuRU")]
    private static object? Russian { get; set; }

    [AddonField("ZhCN")]
    private static object? SimplifiedChinese { get; set; }

    [AddonField("ZhTW")]
    private static object? TraditionalChinese { get; set; }

    public static void Release()
    {
        All = null;
        German = null;
        Spanish = null;
        LatinAmericanSpanish = null;
        French = null;
        Italian = null;
        Korean = null;
        BrazilianPortuguese = null;
        Russian = null;
        SimplifiedChinese = null;
        TraditionalChinese = null;
    }
}
