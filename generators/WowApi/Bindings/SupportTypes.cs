using System.IO;
using Microsoft.CodeAnalysis;

namespace AzerothsTopTalent.WowApi.Bindings;

/// <summary>The attributes and types that give declarations their meaning in Lua; sources kept beside this class and embedded.</summary>
internal static class SupportTypes
{
    private const string Prefix = "Support/";

    public static void AddTo(SourceProductionContext context)
    {
        var assembly = typeof(SupportTypes).Assembly;
        foreach (var name in assembly.GetManifestResourceNames())
        {
            if (!name.StartsWith(Prefix, System.StringComparison.Ordinal))
            {
                continue;
            }

            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            context.AddSource(Path.GetFileNameWithoutExtension(name) + ".g.cs", reader.ReadToEnd());
        }
    }
}
