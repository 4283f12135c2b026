namespace AzerothsTopTalent.Transpiler.Tests.Harness;

/// <summary>What the client leaves open: the sign of bit results, and the order of <c>pairs</c>.</summary>
internal sealed record LuaEnvironment(bool SignedBits, bool ScrambledPairs)
{
    public static IReadOnlyList<LuaEnvironment> All { get; } =
    [new(false, false), new(true, false), new(false, true), new(true, true)];
}
