namespace AzerothsTopTalent.Lua51;

/// <summary>
/// A library function: its arguments are the values of the coroutine's current frame; it pushes its results and says
/// how many.
/// </summary>
internal delegate int NativeFunction(Coroutine state);

/// <summary>Library functions that the dispatch loop runs itself.</summary>
internal enum Intrinsic : byte
{
    None,
    PCall,
    XPCall,
    Yield,
    Resume,
    Wrapped,
    Next,
}
