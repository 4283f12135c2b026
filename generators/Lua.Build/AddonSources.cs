using System.Collections.Immutable;
using System.Text;
using AzerothsTopTalent.Lua.Lowering;
using AzerothsTopTalent.WowApi.Bindings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace AzerothsTopTalent.Lua.Build;

/// <summary>
/// The addon's C# as two compilations: the folder Talents, a project of its own, and the rest, which refers to it and to the
/// bindings that the generator makes of the manifest.
/// </summary>
internal static class AddonSources
{
    private const string TalentsFolder = "Talents";

    // What the SDK adds where ImplicitUsings is on.
    private const string ImplicitUsings =
        "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; "
        + "global using System.Net.Http; global using System.Threading; global using System.Threading.Tasks;";

    private static readonly CSharpParseOptions Parse = new(LanguageVersion.CSharp14, DocumentationMode.Parse);

    /// <summary>Compiles the addon in <paramref name="folder"/>; the manifest lies in <paramref name="api"/>.</summary>
    public static (IReadOnlyList<SourceInput> Inputs, IReadOnlyList<Diagnostic> Errors) Compile(
        string folder,
        string api
    )
    {
        var files = SourceFiles(folder);
        var talents = Compilation("AzerothsTopTalent.Talents", folder, files.Where(IsTalents), []);
        CSharpCompilation addon = Compilation(
            "AzerothsTopTalent.Addon",
            folder,
            files.Where(file => !IsTalents(file)),
            [talents.ToMetadataReference()]
        );
        var driver = CSharpGeneratorDriver.Create(
            [new BindingsGenerator().AsSourceGenerator()],
            Directory
                .EnumerateFiles(api, "*.json")
                .Order(StringComparer.Ordinal)
                .Select(path => (AdditionalText)new ManifestText(path)),
            Parse
        );
        driver.RunGeneratorsAndUpdateCompilation(addon, out var complete, out var problems);
        var errors = talents
            .GetDiagnostics()
            .Concat(complete.GetDiagnostics())
            .Concat(problems)
            .Where(item => item.Severity == DiagnosticSeverity.Error)
            .ToList();
        return ([Input(talents, folder), Input((CSharpCompilation)complete, folder)], errors);
    }

    private static bool IsTalents(string relative) =>
        relative.StartsWith(TalentsFolder + "/", StringComparison.Ordinal);

    /// <summary>The C# files below a folder, relative with forward slashes, in an order that is the same everywhere.</summary>
    public static IReadOnlyList<string> SourceFiles(string folder) =>
        Directory
            .EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(folder, path).Replace('\\', '/'))
            .Where(path => !path.Split('/').Any(part => part is "bin" or "obj"))
            .Order(StringComparer.Ordinal)
            .ToList();

    private static CSharpCompilation Compilation(
        string name,
        string folder,
        IEnumerable<string> files,
        IEnumerable<MetadataReference> references
    )
    {
        var trees = files.Select(file =>
        {
            var path = Path.Combine(folder, file);
            return CSharpSyntaxTree.ParseText(SourceText.From(File.ReadAllText(path), Encoding.UTF8), Parse, path);
        });
        return CSharpCompilation.Create(
            name,
            [.. trees, CSharpSyntaxTree.ParseText(ImplicitUsings, Parse)],
            ReferenceAssemblies.All.Concat(references),
            new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary,
                nullableContextOptions: NullableContextOptions.Enable,
                checkOverflow: true
            )
        );
    }

    /// <summary>The trees that have a file below the folder become Lua; generated ones are only read.</summary>
    private static SourceInput Input(CSharpCompilation compilation, string folder) =>
        new(
            compilation,
            compilation
                .SyntaxTrees.Where(tree =>
                    tree.FilePath.Length > 0
                    && Path.IsPathRooted(tree.FilePath)
                    && tree.FilePath.StartsWith(folder, StringComparison.Ordinal)
                )
                .Select(tree => (tree, Path.GetRelativePath(folder, tree.FilePath).Replace('\\', '/')))
                .ToImmutableArray()
        );

    private sealed class ManifestText(string path) : AdditionalText
    {
        public override string Path { get; } = path;

        public override SourceText GetText(CancellationToken cancellationToken = default) =>
            SourceText.From(File.ReadAllText(Path), Encoding.UTF8);
    }
}
