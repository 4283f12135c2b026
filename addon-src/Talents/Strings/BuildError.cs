namespace AzerothsTopTalent.Talents;

/// <summary>Why a build cannot be read or written.</summary>
/// <param name="Kind">The reason for programs.</param>
/// <param name="Message">The reason for people: one sentence without an end mark, in English.</param>
public sealed record BuildError(BuildErrorKind Kind, string Message);
