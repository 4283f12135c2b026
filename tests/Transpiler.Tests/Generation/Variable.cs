namespace AzerothsTopTalent.Transpiler.Tests.Generation;

/// <summary>Something that can be named: a local, parameter or field. Loop counters that end a loop cannot be written.</summary>
internal sealed record Variable(string Name, Kind Kind, bool CanWrite = true, double Max = 1000);
