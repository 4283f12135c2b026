using System.Globalization;
using System.Reflection;
using System.Runtime.Loader;
using System.Text;
using AzerothsTopTalent.Lua.Lowering;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AzerothsTopTalent.Transpiler.Tests.Mutants;

/// <summary>
/// The lowering compiled from its sources with every mutant in it, each behind a switch, so that one compilation serves
/// all and the product has no trace of it.
/// </summary>
internal sealed class MutatedTranspiler
{
    private const string Entry = """
        using System.Collections.Generic;
        using System.Linq;
        using Microsoft.CodeAnalysis.CSharp;

        namespace AzerothsTopTalent.Lua.Lowering;

        public static class Mutation
        {
            public static int Active = -1;

            public static bool On(int mutant) => Active == mutant;

            public static List<string[]> Run(CSharpCompilation compilation, int mutant)
            {
                Active = mutant;
                var result = Transpiler.Run(new[] { new SourceInput(compilation, new[] { (compilation.SyntaxTrees[0], "Snippet.cs") }) });
                return result.Files.Select(file => new[] { file.Path, file.Source ?? "", file.Text }).ToList();
            }
        }
        """;

    private readonly Func<CSharpCompilation, int, List<string[]>> run;

    private MutatedTranspiler(Func<CSharpCompilation, int, List<string[]>> run) => this.run = run;

    /// <summary>Compiles the sources under <paramref name="generators"/> with the mutants.</summary>
    public static MutatedTranspiler Compile(string generators, IReadOnlyList<Mutant> mutants)
    {
        var options = new CSharpParseOptions(LanguageVersion.CSharp14);
        var trees = Sources(generators)
            .Select(path =>
                CSharpSyntaxTree.ParseText(Mutated(generators, path, mutants), options, path, Encoding.UTF8)
            )
            .Append(CSharpSyntaxTree.ParseText(Entry, options));
        var compilation = CSharpCompilation.Create(
            "AzerothsTopTalent.Lua.Lowering.Mutated",
            trees,
            References(),
            new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary,
                nullableContextOptions: NullableContextOptions.Enable
            )
        );
        using var image = new MemoryStream();
        var result = compilation.Emit(
            image,
            manifestResources: Directory
                .EnumerateFiles(Path.Combine(generators, "Lua.Runtime"), "*.lua")
                .Select(path => new ResourceDescription(
                    "Lua.Runtime/" + Path.GetFileName(path),
                    () => File.OpenRead(path),
                    isPublic: true
                ))
        );
        Assert.True(
            result.Success,
            string.Join("\n", result.Diagnostics.Where(item => item.Severity == DiagnosticSeverity.Error).Take(9))
        );
        image.Position = 0;
        var assembly = new AssemblyLoadContext("mutants").LoadFromStream(image);
        var method = assembly.GetType("AzerothsTopTalent.Lua.Lowering.Mutation")!.GetMethod("Run")!;
        return new MutatedTranspiler(method.CreateDelegate<Func<CSharpCompilation, int, List<string[]>>>());
    }

    /// <summary>Transpiles with one mutant active, none for -1. A mutant that refuses gives no files.</summary>
    public Transpilation Run(CSharpCompilation compilation, int mutant) =>
        new(
            run(compilation, mutant)
                .Select(file => new TranspiledFile(file[0], file[1].Length == 0 ? null : file[1], file[2], []))
                .ToList(),
            []
        );

    private static IEnumerable<string> Sources(string generators)
    {
        var root = Path.Combine(generators, "Lua.Lowering");
        return Directory
            .EnumerateFiles(root, "*.cs", SearchOption.AllDirectories)
            .Where(path =>
                Path.GetRelativePath(root, path).Split(Path.DirectorySeparatorChar)[0] is not ("obj" or "bin")
            );
    }

    private static string Mutated(string generators, string path, IReadOnlyList<Mutant> mutants)
    {
        var text = File.ReadAllText(path);
        for (var i = 0; i < mutants.Count; i++)
        {
            var mutant = mutants[i];
            if (!mutant.IsHelper && Path.GetRelativePath(generators, path).Replace('\\', '/') == mutant.File)
            {
                var number = i.ToString(CultureInfo.InvariantCulture);
                text = Once(text, mutant, Switched(mutant, number));
            }
        }
        return text;
    }

    /// <summary>An arm of a switch or conditional expression keeps what stands before its value.</summary>
    private static string Switched(Mutant mutant, string number)
    {
        var arm =
            new[] { "_ => ", ": " }.FirstOrDefault(start => mutant.Right.StartsWith(start, StringComparison.Ordinal))
            ?? "";
        return $"{arm}(Mutation.On({number}) ? ({mutant.Wrong[arm.Length..]}) : ({mutant.Right[arm.Length..]}))";
    }

    /// <summary>Replaces what the mutant names, which must stand there once.</summary>
    public static string Once(string text, Mutant mutant, string replacement)
    {
        var at = text.IndexOf(mutant.Right, StringComparison.Ordinal);
        Assert.True(at >= 0, $"{mutant.File} does not have: {mutant.Right}");
        Assert.True(
            text.IndexOf(mutant.Right, at + 1, StringComparison.Ordinal) < 0,
            $"{mutant.File} has more than once: {mutant.Right}"
        );
        return text[..at] + replacement + text[(at + mutant.Right.Length)..];
    }

    private static IEnumerable<MetadataReference> References() =>
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) != "AzerothsTopTalent.Lua.Lowering.dll")
            .Where(path => Assembly.GetExecutingAssembly().Location != path)
            .Select(path => MetadataReference.CreateFromFile(path));
}
