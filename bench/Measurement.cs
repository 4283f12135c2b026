namespace AzerothsTopTalent.Bench;

/// <summary>Something that can be measured.</summary>
/// <param name="Word">What is typed to choose it.</param>
/// <param name="Summary">What it measures, in one line.</param>
/// <param name="Run">Measures; takes where the table and where a complaint goes, returns the exit code.</param>
internal sealed record Measurement(string Word, string Summary, Func<TextWriter, TextWriter, int> Run);
