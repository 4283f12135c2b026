using AzerothsTopTalent.Lua.Analyzers;
using AzerothsTopTalent.Lua.Build;
using AzerothsTopTalent.Lua.Lowering;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AzerothsTopTalent.Transpiler.Tests.Refusals;

/// <summary>All that is refused is told at its line and column, by the transpiler and by the analyzer alike.</summary>
public sealed class RefusedListTests
{
    public static TheoryData<string> Ids => new(RefusedExamples.All.Keys);

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task Refused_OfTheList_IsToldAtItsPlaceByBoth(string id)
    {
        var examples = RefusedExamples.All[id].Select(RefusedExamples.Of).ToList();
        var compilation = Compile(examples.Select(example => example.Source));
        Assert.DoesNotContain(
            compilation.GetDiagnostics(TestContext.Current.CancellationToken),
            item => item.Severity == DiagnosticSeverity.Error
        );
        var told = Places(
            Lua.Lowering.Transpiler.Run(
                [new SourceInput(compilation, [.. compilation.SyntaxTrees.Select(tree => (tree, tree.FilePath))])],
                TestContext.Current.CancellationToken
            ).Diagnostics
        );
        Assert.All(
            examples.Select((example, i) => (example, i)),
            item =>
                Assert.True(
                    told.Contains((id, PathOf(item.i), 0, item.example.Column)),
                    item.example.Source + "\n" + string.Join("\n", told.Where(place => place.Path == PathOf(item.i)))
                )
        );
        var analyzed = await compilation
            .WithAnalyzers([new LuaAnalyzer()])
            .GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        Assert.Equal(told, Places(analyzed));
    }

    private static CSharpCompilation Compile(IEnumerable<string> sources)
    {
        var parts = sources.ToList();
        var first = SourceCompiler.Compile(PathOf(0), parts[0]);
        var options = (CSharpParseOptions)first.SyntaxTrees[0].Options;
        return first.AddSyntaxTrees(
            parts
                .Skip(1)
                .Select(
                    (text, i) =>
                        CSharpSyntaxTree.ParseText(
                            text,
                            options,
                            PathOf(i + 1),
                            cancellationToken: TestContext.Current.CancellationToken
                        )
                )
        );
    }

    private static string PathOf(int number) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"File{number:000}.cs");

    private static List<(string Id, string Path, int Line, int Column)> Places(IEnumerable<Diagnostic> diagnostics) =>
        diagnostics
            .Select(item => (item.Id, Place: item.Location.GetLineSpan().Path, item.Location.GetLineSpan()))
            .Select(item =>
                (item.Id, item.Place, item.Item3.StartLinePosition.Line, item.Item3.StartLinePosition.Character)
            )
            .Order()
            .ToList();
}
