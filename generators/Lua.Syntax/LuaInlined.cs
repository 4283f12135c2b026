namespace AzerothsTopTalent.Lua.Syntax;

/// <summary>Lua text that a binding's template gave: it may have effects, so it is no name that can be dropped or repeated.</summary>
public sealed record LuaInlined(string Text) : LuaExpression
{
    /// <summary>Whether the text is a call, which may stand as a statement.</summary>
    public bool IsCall => Text.EndsWith(")", System.StringComparison.Ordinal) && Text[0] != '(';
}
