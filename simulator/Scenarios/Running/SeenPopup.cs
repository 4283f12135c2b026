using System.Collections.Immutable;

namespace AzerothsTopTalent.Scenarios.Running;

/// <summary>A popup as the player sees it: text and buttons from top to bottom, left to right.</summary>
/// <param name="Id">Tells one appearance of a popup from another.</param>
/// <param name="Texts">Lines of text.</param>
/// <param name="Buttons">All buttons and checkboxes, in reading order.</param>
public sealed record SeenPopup(string Id, ImmutableArray<string> Texts, ImmutableArray<SeenButton> Buttons)
{
    /// <summary>The buttons of the lowest row: those that answer the popup.</summary>
    public required ImmutableArray<SeenButton> Answers { get; init; }
}
