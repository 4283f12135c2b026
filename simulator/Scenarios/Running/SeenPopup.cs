using System.Collections.Immutable;

namespace AzerothsTopTalent.Scenarios.Running;

/// <summary>A popup as the player sees it: text and buttons from top to bottom, left to right.</summary>
/// <param name="Id">Tells one appearance of a popup from another.</param>
/// <param name="Texts">Lines of text.</param>
/// <param name="Buttons">All buttons in reading order, numbered from 1 as they are drawn; after them the checkboxes.</param>
public sealed record SeenPopup(string Id, ImmutableArray<string> Texts, ImmutableArray<SeenButton> Buttons)
{
    /// <summary>The buttons of the lowest row: those that answer the popup.</summary>
    public required ImmutableArray<SeenButton> Answers { get; init; }

    /// <summary>Draws it, as it stands when it is asked for.</summary>
    public required Func<string> Draw { get; init; }

    /// <summary>It as a box of text.</summary>
    public string Drawing => Draw();

    /// <summary>The button that is named by its number or its label, or null.</summary>
    public SeenButton? Find(string which) =>
        int.TryParse(which, out int number)
            ? Buttons.Where(button => button.IsChecked is null).ElementAtOrDefault(number - 1)
            : Buttons.FirstOrDefault(button => string.Equals(button.Label, which, StringComparison.OrdinalIgnoreCase));
}
