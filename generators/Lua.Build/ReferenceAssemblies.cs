using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AzerothsTopTalent.Lua.Build;

/// <summary>The reference assemblies of .NET that sources are compiled against, embedded when the tool is built.</summary>
/// <remarks>
/// Compilations share the symbols of a reference where they find some. Two that begin at once would each make their own, and
/// where the addon then takes those of one and Talents those of the other, types of Talents are no longer the same types to
/// the addon. So the symbols are made here, once, and kept.
/// </remarks>
public static class ReferenceAssemblies
{
    private const string Prefix = "references/";

    private static readonly Lazy<CSharpCompilation> Bound = new(Bind);

    public static IEnumerable<MetadataReference> All => Bound.Value.References;

    private static CSharpCompilation Bind()
    {
        var compilation = CSharpCompilation.Create("References", references: Load());
        _ = compilation.GetSpecialType(SpecialType.System_Object);
        return compilation;
    }

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
