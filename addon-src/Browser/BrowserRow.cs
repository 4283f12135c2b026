using AzerothsTopTalent.WowApi;

namespace AzerothsTopTalent;

/// <summary>One line of the build browser.</summary>
public sealed class BrowserRow(FontString label, Button apply, Button copy, Button pin)
{
    public FontString Label { get; } = label;

    public Button Apply { get; } = apply;

    public Button Copy { get; } = copy;

    public Button Pin { get; } = pin;

    public void SetShown(bool isShown)
    {
        Label.SetShown(isShown);
        Apply.SetShown(isShown);
        Copy.SetShown(isShown);
        Pin.SetShown(isShown);
    }
}
