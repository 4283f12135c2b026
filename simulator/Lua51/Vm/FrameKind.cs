namespace AzerothsTopTalent.Lua51;

/// <summary>What a call frame runs, and where its results go. The Lua kinds come first.</summary>
internal enum FrameKind : byte
{
    /// <summary>A Lua function called by one below it on the same stack.</summary>
    Lua,

    /// <summary>A Lua function the host called: the dispatch loop ends with it.</summary>
    LuaEntry,

    /// <summary>A Lua function called as the iterator of a generic for.</summary>
    LuaIterator,

    /// <summary>The function a coroutine was made of.</summary>
    LuaCoroutine,

    /// <summary>A function of the host.</summary>
    Native,

    /// <summary>A pcall in progress, run by the dispatch loop.</summary>
    PCall,

    /// <summary>An xpcall in progress; its handler is in the slot after the function.</summary>
    XPCall,

    /// <summary>The bottom of a stack.</summary>
    Base,
}
