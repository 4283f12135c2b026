using System;
using System.Collections.Immutable;
using AzerothsTopTalent.Lua.Lowering;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AzerothsTopTalent.Lua.Analyzers;

/// <summary>
/// Reports in the editor and in the compiler what the transpiler refuses, by lowering the whole program and dropping the
/// Lua: one judgement for both, at the same places. What is refused inside of a member is told with its file, so while the
/// author types; what only the whole program shows, at the end. A member that does not compile is left to the compiler.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LuaAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => Rules.All;

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(Begin);
    }

    private static void Begin(CompilationStartAnalysisContext context)
    {
        if (context.Compilation is not CSharpCompilation compilation)
        {
            return;
        }
        var options = context.Options;
        var cancellation = context.CancellationToken;
        var judged = new Lazy<ImmutableArray<Diagnostic>>(() => Judgement.Of(compilation, options, cancellation));
        context.RegisterSemanticModelAction(file =>
        {
            foreach (var diagnostic in judged.Value)
            {
                if (
                    diagnostic.Location.SourceTree == file.SemanticModel.SyntaxTree
                    && !Judgement.NeedsTheWhole(diagnostic)
                )
                {
                    file.ReportDiagnostic(diagnostic);
                }
            }
        });
        context.RegisterCompilationEndAction(end =>
        {
            foreach (var diagnostic in judged.Value)
            {
                if (Judgement.NeedsTheWhole(diagnostic) || !Contains(compilation, diagnostic))
                {
                    end.ReportDiagnostic(InCompilation(diagnostic, compilation));
                }
            }
        });
    }

    private static bool Contains(Compilation compilation, Diagnostic diagnostic) =>
        diagnostic.Location.SourceTree is { } tree && compilation.ContainsSyntaxTree(tree);

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
