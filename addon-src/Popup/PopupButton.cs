namespace AzerothsTopTalent;

/// <summary>A button and what it does. The popup closes before the action runs.</summary>
public sealed record PopupButton(string Label, Action OnClick);
