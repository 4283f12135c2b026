namespace AzerothsTopTalent.Lua51;

/// <summary>A local variable's name and the instructions between which it lives: from Start up to, not with, End.</summary>
internal struct LocalVariable(LuaString name)
{
    internal LuaString Name = name;
    internal int Start;
    internal int End;
}
