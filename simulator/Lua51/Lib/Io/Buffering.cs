namespace AzerothsTopTalent.Lua51;

/// <summary>When what a script writes reaches its file.</summary>
internal enum Buffering
{
    /// <summary>When the buffer is full, or on flush and close.</summary>
    Full,

    /// <summary>At once.</summary>
    None,

    /// <summary>After each end of a line.</summary>
    Line,
}
