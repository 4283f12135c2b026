namespace AzerothsTopTalent;

/// <summary>The texts in the client's language.</summary>
public static class Localization
{
    /// <summary>English until <see cref="Choose"/> is called, and for languages we do not speak.</summary>
    public static Texts L { get; private set; } = EnUS.Create();

    public static void Choose(string locale)
    {
        L = Create(locale);
    }

    public static Texts Create(string locale)
    {
        return locale switch
        {
            "deDE" => DeDE.Create(),
            "esES" => EsES.Create(),
            "esMX" => EsMX.Create(),
            "frFR" => FrFR.Create(),
            "itIT" => ItIT.Create(),
            "koKR" => KoKR.Create(),
            "ptBR" => PtBR.Create(),
            "ruRU" => RuRU.Create(),
            "zhCN" => ZhCN.Create(),
            "zhTW" => ZhTW.Create(),
            _ => EnUS.Create(),
        };
    }

    /// <summary>Puts a value in place of <c>{name}</c>.</summary>
    public static string Fill(string text, string name, string value)
    {
        return text.Replace("{" + name + "}", value);
    }

    public static string Fill(string text, string name, int value)
    {
        return Fill(text, name, $"{value}");
    }
}
