namespace AzerothsTopTalent;

/// <summary>The languages we speak. Let go of when one is chosen: ten of eleven are never needed.</summary>
public static class Languages
{
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
}
