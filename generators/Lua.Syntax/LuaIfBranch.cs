namespace AzerothsTopTalent.Lua.Syntax;

/// <summary>A condition and what runs when it is the first to hold.</summary>
public sealed record LuaIfBranch(LuaExpression Condition, LuaBlock Body);
