using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace AzerothsTopTalent.Lua.Lowering;

/// <summary>
/// What transpiling gave: the files in load order, and the diagnostics in source order. When one of them is an error there
/// are no files.
/// </summary>
public sealed record Transpilation(IReadOnlyList<TranspiledFile> Files, IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>The global saved variables the program names, with whether each is the character's own.</summary>
    public IReadOnlyList<(string Name, bool PerCharacter)> SavedVariables { get; init; } = [];

    public bool Succeeded => !Diagnostics.Any(item => item.Severity == DiagnosticSeverity.Error);
}
