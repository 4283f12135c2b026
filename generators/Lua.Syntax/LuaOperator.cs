namespace AzerothsTopTalent.Lua.Syntax;

/// <summary>Lua's operators.</summary>
public enum LuaOperator
{
    Or,
    And,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    Equal,
    NotEqual,
    Concat,
    Add,
    Subtract,
    Multiply,
    Divide,
    Modulo,
    Power,
    Not,
    Negate,
    Length,
}
