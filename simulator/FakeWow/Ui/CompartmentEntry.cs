namespace AzerothsTopTalent.FakeWow.Ui;

/// <summary>An entry of the addon compartment.</summary>
/// <param name="Text">What it is called there, without markup.</param>
/// <param name="Click">Clicks it with a mouse button.</param>
/// <param name="Enter">The mouse comes over it.</param>
/// <param name="Leave">The mouse leaves it.</param>
public sealed record CompartmentEntry(string Text, Action<string> Click, Action Enter, Action Leave);
