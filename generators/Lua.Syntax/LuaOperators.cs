namespace AzerothsTopTalent.Lua.Syntax;

/// <summary>Text and binding strength of the operators, as the Lua 5.1 manual gives them (section 2.5.6).</summary>
public static class LuaOperators
{
    /// <summary>The strength of unary operators.</summary>
    public const int UnaryPrecedence = 7;

    public static string Text(LuaOperator value) =>
        value switch
        {
            LuaOperator.Or => "or",
            LuaOperator.And => "and",
            LuaOperator.Less => "<",
            LuaOperator.LessOrEqual => "<=",
            LuaOperator.Greater => ">",
            LuaOperator.GreaterOrEqual => ">=",
            LuaOperator.Equal => "==",
            LuaOperator.NotEqual => "~=",
            LuaOperator.Concat => "..",
            LuaOperator.Add => "+",
            LuaOperator.Subtract or LuaOperator.Negate => "-",
            LuaOperator.Multiply => "*",
            LuaOperator.Divide => "/",
            LuaOperator.Modulo => "%",
            LuaOperator.Power => "^",
            LuaOperator.Not => "not ",
            _ => "#",
        };

    /// <summary>Higher binds tighter.</summary>
    public static int Precedence(LuaOperator value) =>
        value switch
        {
            LuaOperator.Or => 1,
            LuaOperator.And => 2,
            LuaOperator.Concat => 4,
            LuaOperator.Add or LuaOperator.Subtract => 5,
            LuaOperator.Multiply or LuaOperator.Divide or LuaOperator.Modulo => 6,
            LuaOperator.Not or LuaOperator.Negate or LuaOperator.Length => UnaryPrecedence,
            LuaOperator.Power => 8,
            _ => 3,
        };

    public static bool IsRightAssociative(LuaOperator value) => value is LuaOperator.Concat or LuaOperator.Power;

    public static bool IsComparison(LuaOperator value) => Precedence(value) == 3;

    /// <summary>The comparison that holds exactly when <paramref name="value"/> does not, if there is one for every operand.</summary>
    public static LuaOperator? Negated(LuaOperator value) =>
        value switch
        {
            LuaOperator.Equal => LuaOperator.NotEqual,
            LuaOperator.NotEqual => LuaOperator.Equal,
            _ => null,
        };
}
