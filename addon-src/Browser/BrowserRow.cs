using AzerothsTopTalent.WowApi;

namespace AzerothsTopTalent;

/// <summary>One build in the browser: its name, below it what it rests on, and what can be done with it.</summary>
public sealed class BrowserRow(FontString name, FontString details, Button apply, Button copy, Button pin)
{
    public FontString Name { get; } = name;

    public FontString Details { get; } = details;

    public Button Apply { get; } = apply;

    public Button Copy { get; } = copy;

    public Button Pin { get; } = pin;

    public void SetShown(bool isShown)
    {
        Name.SetShown(isShown);
        Details.SetShown(isShown);
        Apply.SetShown(isShown);
        Copy.SetShown(isShown);
        Pin.SetShown(isShown);
    }
}
