namespace AzerothsTopTalent.WowApi.Json;

/// <summary>A place in a text: zero-based offset, line and column, and how many characters it spans.</summary>
internal readonly record struct SourcePosition(int Offset, int Line, int Column, int Length);
