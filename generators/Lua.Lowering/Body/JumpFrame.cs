using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace AzerothsTopTalent.Lua.Lowering;

/// <summary>A Lua loop around the code being written; <c>break</c> inside leads to <paramref name="exit"/>.</summary>
internal sealed class JumpFrame(ILabelSymbol? exit)
{
    public ILabelSymbol? Exit { get; } = exit;

    /// <summary>Flags that inner code sets to go on leaving after this loop, each with the frame it leads to.</summary>
    public List<(string Flag, JumpFrame Target)> Passing { get; } = [];
}
