using System;
using System.IO;
using System.Linq;
using AzerothsTopTalent.WowApi.Diagnostics;
using AzerothsTopTalent.WowApi.Manifest;
using Microsoft.CodeAnalysis;

namespace AzerothsTopTalent.WowApi;

/// <summary>
/// The stages both generators share: the manifest's files, read; the types they declare; each file with those types. A stage whose
/// result is equal to the last run's stops there.
/// </summary>
internal static class ManifestPipeline
{
    public const string FilesStage = "ManifestFiles";
    public const string TypesStage = "ManifestTypes";
    public const string PairsStage = "ManifestFilesWithTypes";
    public const string SurfaceStage = "Surface";

    public static IncrementalValuesProvider<ManifestFile> Files(IncrementalGeneratorInitializationContext context) =>
        context
            .AdditionalTextsProvider.Where(text => IsManifest(text.Path))
            .Select(
                (text, cancellation) => ManifestReader.Read(text.Path, text.GetText(cancellation)?.ToString() ?? "")
            )
            .WithTrackingName(FilesStage);

    public static IncrementalValueProvider<TypeIndex> Types(IncrementalValuesProvider<ManifestFile> files) =>
        files.Collect().Select((all, _) => TypeIndex.Of(all)).WithTrackingName(TypesStage);

    /// <summary>Each file with the types of all, if this project wants the surface <paramref name="surface"/>.</summary>
    public static IncrementalValuesProvider<(ManifestFile File, TypeIndex Types)> Pairs(
        IncrementalGeneratorInitializationContext context,
        IncrementalValuesProvider<ManifestFile> files,
        string surface
    )
    {
        return files
            .Combine(Types(files))
            .Combine(IsWanted(context, surface))
            .Where(pair => pair.Right)
            .Select((pair, _) => (File: pair.Left.Left, Types: pair.Left.Right))
            .WithTrackingName(PairsStage);
    }

    /// <summary>
    /// Whether this project asks for <paramref name="surface"/>: by the property <c>WowApiSurface</c>, <c>bindings</c> where it is not set.
    /// </summary>
    public static IncrementalValueProvider<bool> IsWanted(
        IncrementalGeneratorInitializationContext context,
        string surface
    ) =>
        context
            .AnalyzerConfigOptionsProvider.Select(
                (options, _) =>
                {
                    options.GlobalOptions.TryGetValue("build_property.WowApiSurface", out var wanted);
                    return (string.IsNullOrEmpty(wanted) ? "bindings" : wanted) == surface;
                }
            )
            .WithTrackingName(SurfaceStage);

    public static void Report(SourceProductionContext context, ManifestFile file, TypeIndex types)
    {
        foreach (var problem in ManifestChecker.Check(file, types))
        {
            context.ReportDiagnostic(ManifestDiagnostics.Of(file.Path, problem));
        }
    }

    private static bool IsManifest(string path) =>
        path.EndsWith(".json", StringComparison.OrdinalIgnoreCase)
        && string.Equals(Path.GetFileName(Path.GetDirectoryName(path)), "api", StringComparison.OrdinalIgnoreCase);
}
