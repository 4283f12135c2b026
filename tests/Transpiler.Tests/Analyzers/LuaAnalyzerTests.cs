using System.Collections.Immutable;
using System.Reflection;
using AzerothsTopTalent.Lua.Analyzers;
using AzerothsTopTalent.Lua.Build;
using AzerothsTopTalent.Lua.Lowering;
using AzerothsTopTalent.Transpiler.Tests.WowApi;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AzerothsTopTalent.Transpiler.Tests.Analyzers;

/// <summary>The compiler tells what the transpile command tells, at the same places.</summary>
public sealed class LuaAnalyzerTests
{
    private const string Talents =
        "namespace Shared;\npublic readonly record struct Rank(int Value);\npublic sealed record Choice(string Name, Rank Rank);";

    [Theory]
    [InlineData("again: return \"\"; goto again;")]
    [InlineData("lock (new object()) { } return \"\";")]
    [InlineData("dynamic d = 1; return \"\";")]
    [InlineData("return typeof(string).Namespace!;")]
    [InlineData("var c = 'é';\n  decimal d = 1m; return $\"{c}\";")]
    [InlineData("var n = 9007199254740993L; return $\"{n}\";")]
    [InlineData("var list = new List<string?> { null }; return $\"{list.Count}\";")]
    [InlineData("return Console.ReadLine() ?? \"\";")]
    [InlineData("static bool Int<T>(T v) => v is int; return $\"{Int(1)}{Int(2.5)}\";")]
    public async Task Analyze_RefusedSnippet_ReportsWhatTheTranspilerReports(string statements)
    {
        var source = Program(statements);
        var expected = TranspileCommand.Transpile("Program.cs", source).Diagnostics;
        var actual = await Analyze(SourceCompiler.Compile("Program.cs", source));
        Assert.NotEmpty(expected);
        Assert.Equal(Places(expected), Places(actual));
    }

    [Fact]
    public async Task Analyze_SupportedSnippet_ReportsNothing() =>
        Assert.Empty(
            await Analyze(SourceCompiler.Compile("Program.cs", Program("return string.Concat(\"a\", \"b\");")))
        );

    [Fact]
    public async Task Analyze_SourceThatDoesNotCompile_LeavesItToTheCompiler() =>
        Assert.Empty(
            await Analyze(SourceCompiler.Compile("Program.cs", Program("goto nowhere; decimal d = missing;")))
        );

    [Fact]
    public async Task Analyze_OneFile_TellsItsRefusalsWhileAnotherMemberDoesNotCompile()
    {
        var compilation = SourceCompiler.Compile(
            "Program.cs",
            "public static class Program\n{\n    public static decimal Price() => 1;\n    public static int Half() => missing;\n    public static void Fail() { decimal d = other; }\n}"
        );
        var model = compilation.GetSemanticModel(compilation.SyntaxTrees[0]);
        var found = await compilation
            .WithAnalyzers([new LuaAnalyzer()])
            .GetAnalyzerSemanticDiagnosticsAsync(model, null, TestContext.Current.CancellationToken);
        Assert.Equal(
            ("LUA0003", 2),
            found.Select(item => (item.Id, item.Location.GetLineSpan().StartLinePosition.Line)).Distinct().Single()
        );
    }

    [Fact]
    public async Task Analyze_TypesOfTalentsAsMetadata_AreKnown() =>
        Assert.Empty(
            await AnalyzeWithTalents(
                Talents,
                "var choice = new Shared.Choice(\"a\", new(1)) with { Name = \"b\" }; return choice.Name + $\"{choice.Rank.Value}\";"
            )
        );

    [Fact]
    public async Task Analyze_RefusalsInBothProjects_NamesBothFiles()
    {
        var found = await AnalyzeWithTalents(
            Talents + "\npublic static class Money { public static void Pay(decimal sum) { } }",
            "decimal d = 1m; return \"\";"
        );
        Assert.Contains(Places(found), place => place is ("LUA0003", "Program.cs", 3, _));
        Assert.Contains(Places(found), place => place is ("LUA0003", "Talents.cs", 3, _));
    }

    [Fact]
    public void SupportedDiagnostics_OfTheAnalyzer_AreEveryRule()
    {
        var rules = typeof(Rules)
            .GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(field => field.GetValue(null))
            .OfType<DiagnosticDescriptor>();
        Assert.Equal(rules.Select(rule => rule.Id), new LuaAnalyzer().SupportedDiagnostics.Select(rule => rule.Id));
    }

    private static string Program(string statements) =>
        "using System; using System.Collections.Generic;\npublic static class Program {\npublic static string Run() {\n"
        + statements
        + "\n} }";

    private static Task<ImmutableArray<Diagnostic>> AnalyzeWithTalents(string talents, string statements)
    {
        using var image = new MemoryStream();
        var emitted = SourceCompiler
            .Compile("Talents.cs", talents)
            .WithAssemblyName("AzerothsTopTalent.Talents")
            .Emit(image, cancellationToken: TestContext.Current.CancellationToken);
        Assert.True(emitted.Success);
        var reference = MetadataReference.CreateFromImage(image.ToArray());
        return Analyze(
            SourceCompiler.Compile("Program.cs", Program(statements)).AddReferences(reference),
            new MemoryText("Talents.cs", talents)
        );
    }

    private static async Task<ImmutableArray<Diagnostic>> Analyze(
        CSharpCompilation compilation,
        params AdditionalText[] files
    ) =>
        await compilation
            .WithAnalyzers([new LuaAnalyzer()], new AnalyzerOptions([.. files]))
            .GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);

    private static List<(string Id, string Path, int Line, int Column)> Places(IEnumerable<Diagnostic> diagnostics) =>
        diagnostics
            .Select(item => (item.Id, Place: item.Location.GetLineSpan()))
            .Select(item =>
                (item.Id, item.Place.Path, item.Place.StartLinePosition.Line, item.Place.StartLinePosition.Character)
            )
            .Order()
            .ToList();
}
