namespace AzerothsTopTalent.Transpiler.Tests.Mutants;

/// <summary>
/// A mistake that could be made in the lowering. In <paramref name="File"/> of generators/ the text
/// <paramref name="Right"/> stands exactly once and is replaced by <paramref name="Wrong"/>. A runtime helper (a .lua file)
/// is replaced in the output, C# is compiled again. The differential case
/// <paramref name="Feature"/>/<paramref name="Case"/> then fails.
/// </summary>
internal sealed record Mutant(string Name, string File, string Right, string Wrong, string Feature, string Case)
{
    public bool IsHelper => File.EndsWith(".lua", StringComparison.Ordinal);

    public override string ToString() => Name;
}
