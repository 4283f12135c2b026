namespace AzerothsTopTalent.Lua51;

/// <summary>A token and, for names, strings and numbers, what it says.</summary>
internal readonly record struct Token(TokenKind Kind, LuaString? Text = null, double Number = 0);
