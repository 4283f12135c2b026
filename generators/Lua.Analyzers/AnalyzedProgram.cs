using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using AzerothsTopTalent.Lua.Lowering;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AzerothsTopTalent.Lua.Analyzers;

/// <summary>
/// The program as the transpiler sees it. The compiler knows the referenced project Talents as metadata, which has no
/// bodies; its C# comes as additional files and takes the reference's place as a compilation of its own.
/// </summary>
internal static class AnalyzedProgram
{
    private const string Talents = "AzerothsTopTalent.Talents";

    /// <summary>The compilations to lower, those that others reference first.</summary>
    public static IReadOnlyList<SourceInput> Inputs(
        CSharpCompilation compilation,
        AnalyzerOptions options,
        CancellationToken cancellation
    )
    {
        var root = ProjectFolder(options);
        var sources = options
            .AdditionalFiles.Where(file => file.Path.EndsWith(".cs", StringComparison.Ordinal))
            .OrderBy(file => file.Path, StringComparer.Ordinal)
            .ToList();
        var reference = compilation.References.FirstOrDefault(item =>
            compilation.GetAssemblyOrModuleSymbol(item) is IAssemblySymbol { Name: Talents }
        );
        if (reference is null || sources.Count == 0 || compilation.SyntaxTrees.Length == 0)
        {
            return [Input(compilation, root)];
        }
        var parse = (CSharpParseOptions)compilation.SyntaxTrees[0].Options;
        var trees = sources
            .Select(file => (File: file, Text: file.GetText(cancellation)))
            .Where(item => item.Text is not null)
            .Select(item => CSharpSyntaxTree.ParseText(item.Text!, parse, item.File.Path, cancellation));
        var talents = CSharpCompilation.Create(
            Talents,
            // Both projects have the SDK's implicit usings; they stand in a generated file.
            trees.Concat(compilation.SyntaxTrees.Where(IsImplicitUsings)),
            compilation.References.Where(item => item != reference),
            compilation.Options.WithOutputKind(OutputKind.DynamicallyLinkedLibrary)
        );
        var addon = compilation.ReplaceReference(reference, talents.ToMetadataReference());
        return [Input(talents, root), Input(addon, root)];
    }

    private static string ProjectFolder(AnalyzerOptions options) =>
        options.AnalyzerConfigOptionsProvider.GlobalOptions.TryGetValue("build_property.ProjectDir", out var folder)
            ? folder.Replace('\\', '/').TrimEnd('/') + "/"
            : "";

    private static bool IsImplicitUsings(SyntaxTree tree) =>
        tree.FilePath.EndsWith(".GlobalUsings.g.cs", StringComparison.Ordinal);

    /// <summary>Files below the project's folder become Lua; what tools generate is only read.</summary>
    private static SourceInput Input(CSharpCompilation compilation, string root) =>
        new(
            compilation,
            compilation
                .SyntaxTrees.Select(tree => (Tree: tree, Path: tree.FilePath.Replace('\\', '/')))
                .Where(item => item.Path.StartsWith(root, StringComparison.Ordinal))
                .Select(item => (item.Tree, Path: item.Path.Substring(root.Length)))
                .Where(item => IsWritten(item.Path))
                .ToImmutableArray()
        );

    private static bool IsWritten(string path) =>
        path.Length > 0
        && !path.EndsWith(".g.cs", StringComparison.Ordinal)
        && !path.Split('/').Any(part => part is "obj" or "bin");
}
