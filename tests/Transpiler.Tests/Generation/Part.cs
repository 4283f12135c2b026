namespace AzerothsTopTalent.Transpiler.Tests.Generation;

/// <summary>
/// A type, or a member of the program's class, that stands in the program only where something there names it: what is
/// never named costs time and shows nothing.
/// </summary>
internal sealed record Part(IReadOnlyList<string> Names, string Text, bool IsMember);
