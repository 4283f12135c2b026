using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace AzerothsTopTalent.Lua.Lowering;

/// <summary>Collects diagnostics of one run or one file of it; each place is told once for each rule.</summary>
internal sealed class DiagnosticSink
{
    private readonly List<Diagnostic> found = [];
    private readonly HashSet<(string, Location)> seen = [];

    /// <summary>In source order.</summary>
    public IReadOnlyList<Diagnostic> Found =>
        found
            .OrderBy(item => item.Location.GetLineSpan().Path, System.StringComparer.Ordinal)
            .ThenBy(item => item.Location.SourceSpan.Start)
            .ThenBy(item => item.Id, System.StringComparer.Ordinal)
            .ToList();

    /// <summary>True when something inside of a node was refused.</summary>
    public bool Any(SyntaxNode place) =>
        found.Any(item =>
            item.Severity == DiagnosticSeverity.Error
            && item.Location.SourceTree == place.SyntaxTree
            && place.Span.Contains(item.Location.SourceSpan)
        );

    public void Report(DiagnosticDescriptor rule, SyntaxNode place, params string[] arguments) =>
        Report(rule, place.GetLocation(), arguments);

    public void Report(DiagnosticDescriptor rule, Location place, params string[] arguments) =>
        Add(Diagnostic.Create(rule, place, arguments));

    /// <summary>Adds what another told, in its order.</summary>
    public void Absorb(DiagnosticSink other) => other.found.ForEach(Add);

    private void Add(Diagnostic diagnostic)
    {
        if (seen.Add((diagnostic.Id, diagnostic.Location)))
        {
            found.Add(diagnostic);
        }
    }
}
