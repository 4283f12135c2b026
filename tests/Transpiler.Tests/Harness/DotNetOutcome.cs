namespace AzerothsTopTalent.Transpiler.Tests.Harness;

/// <summary>
/// What a program gave on .NET. <paramref name="Outside"/> names the exception that .NET threw by itself and Lua does not,
/// caught or not: then the program is none that is transpiled to the same results.
/// </summary>
internal sealed record DotNetOutcome(string Text, string? Outside);
