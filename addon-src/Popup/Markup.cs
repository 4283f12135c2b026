namespace AzerothsTopTalent;

/// <summary>Colours of the game's own texts, so that a glance tells what a line is.</summary>
public static class Markup
{
    /// <summary>What a popup is about.</summary>
    public static string Headline(string text)
    {
        return "|cffffd100" + text + "|r";
    }

    public static string Good(string text)
    {
        return "|cff40ff40" + text + "|r";
    }

    public static string Warning(string text)
    {
        return "|cffff9933" + text + "|r";
    }
}
