namespace AzerothsTopTalent.Lua51;

internal enum UnaryOperator
{
    Minus,
    Not,
    Length,
    None,
}
