namespace AzerothsTopTalent.Transpiler.Tests.Differences;

/// <summary>A program on which .NET and Lua differ, as a row of docs/differences.md says.</summary>
/// <param name="Row">How the row's first cell begins.</param>
/// <param name="Body">Statements that return a text.</param>
/// <param name="DotNet">The text on .NET.</param>
/// <param name="Lua">The text in Lua; that of .NET where only a warning tells of the difference.</param>
internal sealed record Difference(string Row, string Body, string DotNet, string Lua)
{
    public string Members { get; init; } = "";

    public string Types { get; init; } = "";

    /// <summary>The warning that the transpiler gives, if it can see the difference.</summary>
    public string? Warning { get; init; }
}
