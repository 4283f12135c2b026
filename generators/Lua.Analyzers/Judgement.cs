using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using AzerothsTopTalent.Lua.Lowering;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AzerothsTopTalent.Lua.Analyzers;

/// <summary>What the transpiler says about a compilation.</summary>
internal static class Judgement
{
    /// <summary>
    /// Everything it says, in the order of the sources. Where something does not compile, only of members that do, and
    /// nothing that needs the whole program.
    /// </summary>
    public static ImmutableArray<Diagnostic> Of(
        CSharpCompilation compilation,
        AnalyzerOptions options,
        CancellationToken cancellation
    )
    {
        var inputs = AnalyzedProgram.Inputs(compilation, options, cancellation);
        var errors = inputs.SelectMany(input => Errors(input.Compilation, cancellation)).ToList();
        if (errors.Count == 0)
        {
            return [.. Transpiler.Run(inputs, cancellation).Diagnostics];
        }
        var broken = errors.Select(error => Member(error.Location)).ToImmutableHashSet();
        return broken.Contains(null)
            ? []
            :
            [
                .. Attempt(inputs, cancellation)
                    .Where(item => !NeedsTheWhole(item) && !broken.Contains(Member(item.Location))),
            ];
    }

    /// <summary>True for what is not the fault of one place: load order, clashing names, Lua's limits.</summary>
    public static bool NeedsTheWhole(Diagnostic diagnostic) =>
        diagnostic.Id == Rules.LoadCycle.Id
        || diagnostic.Id == Rules.NameClash.Id
        || diagnostic.Id == Rules.TooManyLocals.Id
        || diagnostic.Id == Rules.TooManyUpvalues.Id
        || diagnostic.Id == Rules.TooDeep.Id
        || diagnostic.Id == Rules.TooComplex.Id;

    // A program with errors is no program: the lowering may find what it cannot take, and then there is nothing to say.
    private static ImmutableArray<Diagnostic> Attempt(IReadOnlyList<SourceInput> inputs, CancellationToken cancellation)
    {
        try
        {
            return [.. Transpiler.Run(inputs, cancellation).Diagnostics];
        }
        catch (Exception problem) when (problem is not OperationCanceledException)
        {
            return [];
        }
    }

    // A warning that the project makes an error stops no lowering.
    private static IEnumerable<Diagnostic> Errors(Compilation compilation, CancellationToken cancellation) =>
        compilation
            .GetDiagnostics(cancellation)
            .Where(item => item.DefaultSeverity == DiagnosticSeverity.Error && !item.IsSuppressed);

    /// <summary>The method, property or field around a place; null for a place in none, which puts the whole file in doubt.</summary>
    private static MemberDeclarationSyntax? Member(Location place) =>
        place.SourceTree?.GetRoot() is { } root && place.SourceSpan.End <= root.FullSpan.End
            ? root.FindNode(place.SourceSpan)
                .AncestorsAndSelf()
                .OfType<MemberDeclarationSyntax>()
                .FirstOrDefault(member => member is not (BaseTypeDeclarationSyntax or BaseNamespaceDeclarationSyntax))
            : null;
}
