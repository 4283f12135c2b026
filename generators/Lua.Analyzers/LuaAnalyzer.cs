using System.Collections.Immutable;
using System.Linq;
using AzerothsTopTalent.Lua.Lowering;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AzerothsTopTalent.Lua.Analyzers;

/// <summary>
/// Reports in the editor and in the compiler what the transpiler refuses, by lowering the whole program and dropping the
/// Lua: one judgement for both, at the same places. Silent while the program does not compile.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LuaAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => Rules.All;

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationAction(Analyze);
    }

    private static void Analyze(CompilationAnalysisContext context)
    {
        if (context.Compilation is not CSharpCompilation compilation)
        {
            return;
        }
        var inputs = AnalyzedProgram.Inputs(compilation, context.Options, context.CancellationToken);
        if (inputs.Any(input => HasErrors(input.Compilation, context)))
        {
            return;
        }
        foreach (var diagnostic in Transpiler.Run(inputs, context.CancellationToken).Diagnostics)
        {
            context.ReportDiagnostic(InCompilation(diagnostic, compilation));
        }
    }

    // A warning that the project makes an error stops no lowering.
    private static bool HasErrors(Compilation compilation, CompilationAnalysisContext context) =>
        compilation
            .GetDiagnostics(context.CancellationToken)
            .Any(item => item.DefaultSeverity == DiagnosticSeverity.Error && !item.IsSuppressed);

    /// <summary>The compiler takes only places in its own trees; one in a referenced project's file is told by path.</summary>
    private static Diagnostic InCompilation(Diagnostic diagnostic, Compilation compilation)
    {
        var place = diagnostic.Location;
        if (place.SourceTree is not { } tree || compilation.ContainsSyntaxTree(tree))
        {
            return diagnostic;
        }
        var outside = Location.Create(tree.FilePath, place.SourceSpan, place.GetLineSpan().Span);
        return Diagnostic.Create(
            diagnostic.Id,
            diagnostic.Descriptor.Category,
            diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture),
            diagnostic.Severity,
            diagnostic.DefaultSeverity,
            isEnabledByDefault: true,
            warningLevel: diagnostic.WarningLevel,
            title: diagnostic.Descriptor.Title,
            helpLink: diagnostic.Descriptor.HelpLinkUri,
            location: outside
        );
    }
}
