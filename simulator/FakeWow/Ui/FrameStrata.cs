namespace AzerothsTopTalent.FakeWow.Ui;

/// <summary>Heights of frames, from the lowest.</summary>
public static class FrameStrata
{
    public static readonly IReadOnlyList<string> All =
    [
        "BACKGROUND",
        "LOW",
        "MEDIUM",
        "HIGH",
        "DIALOG",
        "FULLSCREEN",
        "FULLSCREEN_DIALOG",
        "TOOLTIP",
    ];

    public static string? Find(string name) =>
        All.FirstOrDefault(strata => string.Equals(strata, name, StringComparison.OrdinalIgnoreCase));

    public static int HeightOf(string strata) => All.ToList().IndexOf(strata);
}
