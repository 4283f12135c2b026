namespace AzerothsTopTalent.Lua51;

/// <summary>An expression under compilation, with the jumps that leave it when true or when false.</summary>
internal sealed class Expression
{
    internal const int NoJump = -1;

    internal ExpressionKind Kind;
    internal int Info;
    internal int Aux;
    internal double Number;
    internal int TrueList = NoJump;
    internal int FalseList = NoJump;

    internal void Set(ExpressionKind kind, int info)
    {
        Kind = kind;
        Info = info;
        TrueList = FalseList = NoJump;
    }

    internal void Assign(Expression other)
    {
        (Kind, Info, Aux, Number) = (other.Kind, other.Info, other.Aux, other.Number);
        (TrueList, FalseList) = (other.TrueList, other.FalseList);
    }

    internal bool HasJumps => TrueList != FalseList;

    internal bool HasMultipleResults => Kind is ExpressionKind.Call or ExpressionKind.VarArg;

    internal bool IsNumeral => Kind == ExpressionKind.Number && TrueList == NoJump && FalseList == NoJump;
}
