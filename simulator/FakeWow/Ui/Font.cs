using AzerothsTopTalent.FakeWow.Hosting;

namespace AzerothsTopTalent.FakeWow.Ui;

/// <summary>A font: its height in UI units and its colour as rrggbb.</summary>
public sealed record Font(string Name, double Height, string Color);

/// <summary>The fonts that addons find as globals.</summary>
public static class Fonts
{
    private const string Gold = "ffd100";
    private const string White = "ffffff";
    private const string Grey = "808080";

    public static readonly IReadOnlyList<Font> All =
    [
        new("GameFontNormal", 12, Gold),
        new("GameFontNormalSmall", 10, Gold),
        new("GameFontNormalLarge", 16, Gold),
        new("GameFontNormalHuge", 20, Gold),
        new("GameFontHighlight", 12, White),
        new("GameFontHighlightSmall", 10, White),
        new("GameFontHighlightLarge", 16, White),
        new("GameFontDisable", 12, Grey),
        new("GameFontDisableSmall", 10, Grey),
        new("GameFontGreen", 12, "1aff1a"),
        new("GameFontRed", 12, "ff1a1a"),
        new("GameTooltipText", 12, White),
        new("GameTooltipHeaderText", 14, White),
        new("ChatFontNormal", 14, White),
    ];

    public static Font Default => All[0];

    public static Font? Find(string name) => All.FirstOrDefault(font => font.Name == name);

    internal static ApiException Unknown(string name) => new($"Couldn't find font object named '{name}'");
}
