using System.Collections.Generic;

namespace AzerothsTopTalent.Lua.Syntax;

/// <summary>A printed file: its text, and for each of its lines the line of the source it came from (0 where none did).</summary>
public sealed record PrintedLua(string Text, IReadOnlyList<int> SourceLines);
