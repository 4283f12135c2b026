namespace AzerothsTopTalent.FakeWow.Ui;

/// <summary>A stretch of text in one colour (rrggbb, null for the font's own).</summary>
public readonly record struct TextRun(string Text, string? Color);
