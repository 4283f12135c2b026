namespace AzerothsTopTalent.FakeWow.Ui;

/// <summary>A link in a text.</summary>
/// <param name="Target">What it leads to: <c>spell:48707</c>.</param>
/// <param name="Markup">The whole of it as it was written: <c>|Hspell:48707|h[Anti-Magic Shell]|h</c>.</param>
/// <param name="Label">What is read of it: <c>[Anti-Magic Shell]</c>.</param>
public readonly record struct TextLink(string Target, string Markup, string Label);
