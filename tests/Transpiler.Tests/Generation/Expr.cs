namespace AzerothsTopTalent.Transpiler.Tests.Generation;

/// <summary>
/// A C# expression, in parentheses where it needs them. <paramref name="Max"/> is the largest magnitude a number of it is
/// expected to have: overflow outside <c>unchecked</c> is a program error and not generated on purpose.
/// </summary>
internal readonly record struct Expr(string Text, double Max = 0)
{
    public override string ToString() => Text;
}
