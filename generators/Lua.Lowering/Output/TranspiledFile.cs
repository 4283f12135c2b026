using System.Collections.Generic;

namespace AzerothsTopTalent.Lua.Lowering;

/// <summary>
/// One Lua file. <paramref name="Path"/> is relative with forward slashes; <paramref name="Source"/> is the C# file it
/// was made of, null for the runtime; <paramref name="SourceLines"/> has the C# line of each Lua line, 0 for none.
/// </summary>
public sealed record TranspiledFile(string Path, string? Source, string Text, IReadOnlyList<int> SourceLines);
