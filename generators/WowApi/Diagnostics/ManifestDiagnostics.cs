using AzerothsTopTalent.WowApi.Json;
using AzerothsTopTalent.WowApi.Manifest;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace AzerothsTopTalent.WowApi.Diagnostics;

/// <summary>The manifest's problems as the compiler reports them: at their line of the JSON file.</summary>
internal static class ManifestDiagnostics
{
    public static readonly DiagnosticDescriptor BrokenManifest = new(
        "WOW0001",
        "The api manifest has an error",
        "{0}",
        "WowApi",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true
    );

    public static Diagnostic Of(string path, ManifestProblem problem)
    {
        var at = problem.Position;
        var start = new LinePosition(at.Line, at.Column);
        var end = new LinePosition(at.Line, at.Column + at.Length);
        var location = Location.Create(path, new TextSpan(at.Offset, at.Length), new LinePositionSpan(start, end));
        return Diagnostic.Create(BrokenManifest, location, problem.Message);
    }
}
