namespace AzerothsTopTalent.Lua.Syntax;

/// <summary>
/// Says a condition as one would write it: without double negations, and <c>not (a == b or not c)</c> as
/// <c>a ~= b and c</c>. Only what is asked whether it holds may be said so: the value itself may become another.
/// </summary>
public static class LuaConditions
{
    public static LuaExpression Simplify(LuaExpression condition) =>
        condition switch
        {
            LuaParenthesized inner => Simplify(inner.Inner),
            LuaUnary { Operator: LuaOperator.Not } negation => Negate(negation.Operand),
            LuaBinary { Operator: LuaOperator.And or LuaOperator.Or } logic => logic with
            {
                Left = Simplify(logic.Left),
                Right = Simplify(logic.Right),
            },
            _ => condition,
        };

    /// <summary>A condition that holds exactly where the other does not.</summary>
    public static LuaExpression Negate(LuaExpression condition) =>
        condition switch
        {
            LuaParenthesized inner => Negate(inner.Inner),
            LuaBoolean literal => new LuaBoolean(!literal.Value),
            LuaUnary { Operator: LuaOperator.Not } inner => Simplify(inner.Operand),
            LuaBinary { Operator: LuaOperator.And or LuaOperator.Or } logic
                when Negations(logic, logic.Operator) <= 0 => Opposite(logic, logic.Operator),
            LuaBinary binary when LuaOperators.Negated(binary.Operator) is { } negated => binary with
            {
                Operator = negated,
            },
            _ => new LuaUnary(LuaOperator.Not, Simplify(condition)),
        };

    private static LuaExpression Opposite(LuaExpression part, LuaOperator chain) =>
        part is LuaBinary logic && logic.Operator == chain
            ? new LuaBinary(
                chain == LuaOperator.And ? LuaOperator.Or : LuaOperator.And,
                Opposite(logic.Left, chain),
                Opposite(logic.Right, chain)
            )
            : Negate(part);

    /// <summary>How many times <c>not</c> stands there more when each part of a chain is negated, less those that go.</summary>
    private static int Negations(LuaExpression part, LuaOperator chain) =>
        part switch
        {
            LuaBinary logic when logic.Operator == chain => Negations(logic.Left, chain)
                + Negations(logic.Right, chain),
            LuaUnary { Operator: LuaOperator.Not } => -1,
            LuaBinary binary when LuaOperators.Negated(binary.Operator) is not null => 0,
            LuaBoolean => 0,
            _ => 1,
        };
}
