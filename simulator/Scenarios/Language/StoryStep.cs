namespace AzerothsTopTalent.Scenarios.Language;

/// <summary>One line of a story.</summary>
/// <param name="Kind">The section it stands in.</param>
/// <param name="Line">1-based line in the file.</param>
/// <param name="Text">The line without blanks around it.</param>
/// <param name="Block">The text between <c>"""</c> lines that follow it, or null.</param>
public sealed record StoryStep(StepKind Kind, int Line, string Text, string? Block);
