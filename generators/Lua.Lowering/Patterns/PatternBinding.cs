using AzerothsTopTalent.Lua.Syntax;
using Microsoft.CodeAnalysis;

namespace AzerothsTopTalent.Lua.Lowering;

/// <summary>A variable that a pattern declares, and the value it has when the pattern matches.</summary>
internal sealed record PatternBinding(ISymbol Symbol, LuaExpression Value);
