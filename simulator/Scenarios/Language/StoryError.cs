namespace AzerothsTopTalent.Scenarios.Language;

/// <summary>What is wrong with a story, and where.</summary>
/// <param name="Line">1-based line; 0 for the file as a whole.</param>
/// <param name="Message">One sentence that says what is wrong and what to do.</param>
public sealed record StoryError(int Line, string Message);
