namespace AzerothsTopTalent.Lua51;

/// <summary>Which library a script sees.</summary>
public enum Dialect
{
    /// <summary>Lua 5.1 as the command line has it: io, os, debug and packages included.</summary>
    Plain,

    /// <summary>Lua as the game's client has it: no files, no processes, its own additions, secret values.</summary>
    Client,
}
