namespace AzerothsTopTalent.Lua.Syntax;

/// <summary>A Lua expression. Nodes are immutable; equal nodes print equal text.</summary>
public abstract record LuaExpression;
