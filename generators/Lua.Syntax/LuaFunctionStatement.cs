namespace AzerothsTopTalent.Lua.Syntax;

/// <summary><c>function target(…)</c>, or <c>function target:method(…)</c> with an implied <c>self</c>.</summary>
public sealed record LuaFunctionStatement(LuaExpression Target, string? Method, LuaFunction Function) : LuaStatement;
