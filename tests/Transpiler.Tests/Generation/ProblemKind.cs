namespace AzerothsTopTalent.Transpiler.Tests.Generation;

/// <summary>How a generated program can be wrong. The first is a mistake of the generator.</summary>
internal enum ProblemKind
{
    DoesNotCompile,
    Refused,
    Differs,
}
