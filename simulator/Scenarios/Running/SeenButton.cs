namespace AzerothsTopTalent.Scenarios.Running;

/// <summary>A button as the player sees it.</summary>
/// <param name="Label">Its text without colour codes.</param>
/// <param name="IsEnabled">Whether it can be pressed.</param>
/// <param name="IsChecked">Of a checkbox, whether it is ticked; null for other buttons.</param>
/// <param name="Press">Presses it.</param>
public sealed record SeenButton(string Label, bool IsEnabled, bool? IsChecked, Action Press);
