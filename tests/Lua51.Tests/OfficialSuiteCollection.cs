namespace AzerothsTopTalent.Lua51.Tests;

/// <summary>The official suite reads and writes in the current folder, of which a process has one: nothing runs beside it.</summary>
[CollectionDefinition(nameof(OfficialSuiteCollection), DisableParallelization = true)]
#pragma warning disable CA1711 // Not a collection of items: xunit's word for tests that run together.
public sealed class OfficialSuiteCollection;
#pragma warning restore CA1711
