namespace AzerothsTopTalent.Transpiler.Tests.Generation;

/// <summary>What is wrong with a generated program.</summary>
internal sealed record Problem(ProblemKind Kind, string Text)
{
    /// <summary>True when the other is wrong in the same way: both differ, or are refused by the same rule.</summary>
    public bool IsLike(Problem? other) =>
        other?.Kind == Kind
        && (Kind != ProblemKind.Refused || other.Text[..7] == Text[..7])
        && other.Text.Contains(": thrown", StringComparison.Ordinal)
            == Text.Contains(": thrown", StringComparison.Ordinal);

    public override string ToString() => Kind + ": " + Text;
}
