using System.Reflection;
using Microsoft.CodeAnalysis;

namespace AzerothsTopTalent.Lua.Build;

/// <summary>The reference assemblies of .NET that sources are compiled against, embedded when the tool is built.</summary>
public static class ReferenceAssemblies
{
    private const string Prefix = "references/";

    private static readonly Lazy<IReadOnlyList<MetadataReference>> Loaded = new(Load);

    public static IReadOnlyList<MetadataReference> All => Loaded.Value;

    private static List<MetadataReference> Load()
    {
        var assembly = Assembly.GetExecutingAssembly();
        var result = new List<MetadataReference>();
        foreach (
            var name in assembly
                .GetManifestResourceNames()
                .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)
        )
        {
            using var stream = assembly.GetManifestResourceStream(name)!;
            result.Add(MetadataReference.CreateFromStream(stream, filePath: name[Prefix.Length..]));
        }
        return result;
    }
}
