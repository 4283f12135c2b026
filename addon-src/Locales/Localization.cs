namespace AzerothsTopTalent;

/// <summary>The texts in the client's language.</summary>
public static class Localization
{
    /// <summary>English until the client's language is known.</summary>
    public static Texts L { get; set; } = EnUS.Create();

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
