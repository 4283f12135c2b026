namespace AzerothsTopTalent.Lua51;

/// <summary>Metamethods whose absence a metatable remembers.</summary>
internal enum MetaEvent
{
    Index,
    NewIndex,
    Equal,
}
