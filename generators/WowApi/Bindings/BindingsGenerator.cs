using System.IO;
using Microsoft.CodeAnalysis;

namespace AzerothsTopTalent.WowApi.Bindings;

/// <summary>
/// Makes the addon's view of the game from the manifest: static classes by namespace, records, enums, events, and the few types of
/// <see cref="SupportTypes"/> that give them their meaning in Lua.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class BindingsGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        context.RegisterSourceOutput(
            ManifestPipeline.IsWanted(context, "bindings"),
            (output, isWanted) =>
            {
                if (isWanted)
                {
                    SupportTypes.AddTo(output);
                }
            }
        );
        context.RegisterSourceOutput(
            ManifestPipeline.Pairs(context, ManifestPipeline.Files(context), "bindings"),
            (output, pair) =>
            {
                ManifestPipeline.Report(output, pair.File, pair.Types);
                if (pair.File.Class.Length > 0)
                {
                    output.AddSource(
                        Path.GetFileNameWithoutExtension(pair.File.Path) + ".g.cs",
                        NamespaceBinding.Write(pair.File, pair.Types)
                    );
                }
            }
        );
    }
}
