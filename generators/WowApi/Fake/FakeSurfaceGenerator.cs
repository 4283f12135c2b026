using System;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace AzerothsTopTalent.WowApi.Fake;

/// <summary>
/// Makes the surface that the fake client implements from the manifest: an interface for each namespace, the checks between Lua and it,
/// records, enums, events.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class FakeSurfaceGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var files = ManifestPipeline.Files(context);
        context.RegisterSourceOutput(
            ManifestPipeline.Pairs(context, files, "fake"),
            (output, pair) =>
            {
                ManifestPipeline.Report(output, pair.File, pair.Types);
                if (pair.File.Class.Length > 0)
                {
                    output.AddSource(
                        Path.GetFileNameWithoutExtension(pair.File.Path) + ".g.cs",
                        NamespaceSurface.Write(pair.File, pair.Types)
                    );
                }
            }
        );
        context.RegisterSourceOutput(
            files.Collect().Combine(ManifestPipeline.Types(files)).Combine(ManifestPipeline.IsWanted(context, "fake")),
            (output, all) =>
            {
                if (!all.Right)
                {
                    return;
                }

                var ordered = all.Left.Left.OrderBy(file => file.Class, StringComparer.Ordinal).ToArray();
                output.AddSource("GameApi.g.cs", CatalogSurface.WriteApi(ordered));
                output.AddSource("ApiCatalog.g.cs", CatalogSurface.WriteCatalog(ordered, all.Left.Right));
            }
        );
    }
}
