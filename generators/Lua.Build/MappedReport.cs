namespace AzerothsTopTalent.Lua.Build;

/// <summary>An error report with its Lua places told as C# places.</summary>
/// <param name="Text">The report; what could not be told stays as it was.</param>
/// <param name="Mapped">How many places were told.</param>
/// <param name="Left">Of each place of the addon that could not be told, why, in the order of the report.</param>
public sealed record MappedReport(string Text, int Mapped, IReadOnlyList<string> Left);
