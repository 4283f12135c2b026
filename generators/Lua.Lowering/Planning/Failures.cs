using System;

namespace AzerothsTopTalent.Lua.Lowering;

/// <summary>What .NET finds wrong by itself while code runs, and Lua only where it looks.</summary>
[Flags]
internal enum Failures
{
    None = 0,

    /// <summary>An index or a range outside of an array, list or text.</summary>
    Index = 1,

    /// <summary>A whole number outside of its type.</summary>
    Overflow = 2,

    /// <summary>A cast to what the value is not.</summary>
    Cast = 4,

    /// <summary>A collection that changes while it is enumerated.</summary>
    Change = 8,

    /// <summary>A <c>Nullable</c> without a value that is asked for one.</summary>
    Value = 16,

    /// <summary>Null where there must be an object.</summary>
    Null = 32,

    All = Index | Overflow | Cast | Change | Value | Null,

    /// <summary>A cast whose failure is awaited by its own name: one that cannot be told is refused.</summary>
    NamedCast = 64,
}
