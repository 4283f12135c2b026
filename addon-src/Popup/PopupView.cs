namespace AzerothsTopTalent;

/// <summary>What a popup shows, from top to bottom.</summary>
public sealed class PopupView
{
    public string Title { get; set; } = "";

    public List<string> Lines { get; } = [];

    /// <summary>From left to right.</summary>
    public List<PopupButton> Buttons { get; } = [];

    /// <summary>Further choices, one a line, under <see cref="MenuTitle"/>.</summary>
    public List<PopupButton> Menu { get; } = [];

    public string MenuTitle { get; set; } = "";

    /// <summary>No checkbox without a label.</summary>
    public string CheckboxLabel { get; set; } = "";

    /// <summary>Escape and time-out: the answer of a player who does not want to decide now.</summary>
    public Action? OnDismiss { get; set; }

    /// <summary>Called when the popup is answered with the checkbox ticked.</summary>
    public Action? OnChecked { get; set; }
}
