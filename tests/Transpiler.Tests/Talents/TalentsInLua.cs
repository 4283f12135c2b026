using AzerothsTopTalent.Lua.Build;
using AzerothsTopTalent.Lua.Lowering;
using AzerothsTopTalent.Lua51;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AzerothsTopTalent.Transpiler.Tests.Talents;

/// <summary>The talents library and <c>TalentsProgram</c>, transpiled from their sources and loaded in our Lua 5.1.</summary>
internal sealed class TalentsInLua
{
    private const string GlobalUsings = "global using System; global using System.Collections.Generic;";

    private static readonly CSharpParseOptions Language = new(LanguageVersion.CSharp14);

    private static readonly Lazy<Transpilation> Sources = new(Transpile);

    private readonly Script script = new();
    private readonly Table program;
    private DynValue tree;

    public TalentsInLua()
    {
        var addon = new Table(script);
        foreach (var file in Sources.Value.Files)
        {
            script.Call(script.LoadString(file.Text, file.Path), "Talents", addon);
        }

        program = addon["TalentsProgram"].Table!;
    }

    /// <summary>What the transpiler had to say about the sources.</summary>
    public static IReadOnlyList<Diagnostic> Diagnostics => Sources.Value.Diagnostics;

    /// <summary>Reads the tree that the questions are about.</summary>
    public void UseTree(string text) => tree = script.Call(program["ReadTree"], text);

    /// <summary>Calls a function of the program with the tree and texts.</summary>
    public string Ask(string function, params string[] arguments) =>
        script.Call(program[function], [tree, .. arguments.Select(argument => (DynValue)argument)]).ToString();

    private static Transpilation Transpile()
    {
        var files = Directory
            .EnumerateFiles(Path.Combine(Root(), "addon-src", "Talents"), "*.cs", SearchOption.AllDirectories)
            .Where(path => !path.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"))
            .Append(Path.Combine(Root(), "tests", "Transpiler.Tests", "Talents", "TalentsProgram.cs"))
            .Order(StringComparer.Ordinal)
            .Select(path =>
                (CSharpSyntaxTree.ParseText(File.ReadAllText(path), Language, path), Path.GetFileName(path))
            )
            .ToList();
        var compilation = CSharpCompilation.Create(
            "Talents",
            [CSharpSyntaxTree.ParseText(GlobalUsings, Language), .. files.Select(file => file.Item1)],
            ReferenceAssemblies.All,
            new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary,
                nullableContextOptions: NullableContextOptions.Enable,
                checkOverflow: true
            )
        );
        Assert.Empty(compilation.GetDiagnostics().Where(item => item.Severity == DiagnosticSeverity.Error));
        return Lua.Lowering.Transpiler.Run([new SourceInput(compilation, files)]);
    }

    /// <summary>The checkout these tests were built from.</summary>
    public static string Root()
    {
        for (var folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (File.Exists(Path.Combine(folder, "AzerothsTopTalent.sln")))
            {
                return folder;
            }
        }

        throw new InvalidOperationException("the tests do not run inside the repository");
    }
}
