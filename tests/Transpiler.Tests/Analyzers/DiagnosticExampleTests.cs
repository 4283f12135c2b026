using System.Text;
using AzerothsTopTalent.Lua.Analyzers;
using AzerothsTopTalent.Lua.Build;
using AzerothsTopTalent.Lua.Lowering;
using AzerothsTopTalent.Transpiler.Tests.Build;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace AzerothsTopTalent.Transpiler.Tests.Analyzers;

/// <summary>Every diagnostic is provoked at its place, by the transpiler and by the analyzer alike, and is documented.</summary>
public sealed class DiagnosticExampleTests
{
    public static TheoryData<string> Ids => new(Rules.All.Select(rule => rule.Id));

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task Diagnostic_OfItsExamples_IsToldAtItsPlaceByBoth(string id)
    {
        var examples = DiagnosticExamples.All.Where(item => item.Id == id).ToList();
        Assert.NotEmpty(examples);
        foreach (var (_, files) in examples)
        {
            var (sources, path, line, column) = DiagnosticExamples.Of(files);
            var compilation = Compile(sources);
            Assert.DoesNotContain(
                compilation.GetDiagnostics(TestContext.Current.CancellationToken),
                item => item.Severity == DiagnosticSeverity.Error
            );
            var told = Lua
                .Lowering.Transpiler.Run(
                    [new SourceInput(compilation, [.. compilation.SyntaxTrees.Select(tree => (tree, tree.FilePath))])],
                    TestContext.Current.CancellationToken
                )
                .Diagnostics;
            Assert.Contains((id, path, line, column), Places(told));
            var analyzed = await compilation
                .WithAnalyzers([new LuaAnalyzer()])
                .GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
            Assert.Equal(Places(told), Places(analyzed));
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Diagnostic_HasAHelpPageAndALineInTheLedger(string id)
    {
        var rule = Rules.All.Single(item => item.Id == id);
        var page = File.ReadAllText(Path.Combine(SmallAddon.Repository, rule.HelpLinkUri));
        Assert.StartsWith($"# {id}: {rule.Title}", page, StringComparison.Ordinal);
        Assert.Contains(
            rule.MessageFormat.ToString(System.Globalization.CultureInfo.InvariantCulture),
            page,
            StringComparison.Ordinal
        );
        var ledger = string.Concat(
            new[] { "Shipped", "Unshipped" }.Select(kind =>
                File.ReadAllText(
                    Path.Combine(SmallAddon.Repository, "generators", "Lua.Lowering", $"AnalyzerReleases.{kind}.md")
                )
            )
        );
        Assert.Contains($"{id} | Lua | {rule.DefaultSeverity} | {rule.Title}", ledger, StringComparison.Ordinal);
    }

    private static CSharpCompilation Compile(string[] sources)
    {
        var first = SourceCompiler.Compile(DiagnosticExamples.PathOf(0), sources[0]);
        var options = (CSharpParseOptions)first.SyntaxTrees[0].Options;
        return first.AddSyntaxTrees(
            sources
                .Skip(1)
                .Select(
                    (text, i) =>
                        CSharpSyntaxTree.ParseText(
                            SourceText.From(text, Encoding.UTF8),
                            options,
                            DiagnosticExamples.PathOf(i + 1)
                        )
                )
        );
    }

    private static List<(string Id, string Path, int Line, int Column)> Places(IEnumerable<Diagnostic> diagnostics) =>
        diagnostics
            .Select(item => (item.Id, Place: item.Location.GetLineSpan()))
            .Select(item =>
                (item.Id, item.Place.Path, item.Place.StartLinePosition.Line, item.Place.StartLinePosition.Character)
            )
            .Order()
            .ToList();
}
