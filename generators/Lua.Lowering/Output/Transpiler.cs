using System.Collections.Generic;
using System.Linq;
using System.Threading;
using AzerothsTopTalent.Lua.Syntax;
using Microsoft.CodeAnalysis;

namespace AzerothsTopTalent.Lua.Lowering;

/// <summary>C# compilations in, Lua files out. Pure: reads nothing but its arguments, writes nothing, may run on any thread.</summary>
public static class Transpiler
{
    /// <summary>
    /// Transpiles compilations together, those that others reference first. They must have no compile errors of their own;
    /// what Lua has no counterpart for comes back as diagnostics.
    /// </summary>
    public static Transpilation Run(IReadOnlyList<SourceInput> inputs, CancellationToken cancellation = default) =>
        Run(inputs, new TranspilerOptions(), cancellation);

    /// <inheritdoc cref="Run(IReadOnlyList{SourceInput}, CancellationToken)"/>
    public static Transpilation Run(
        IReadOnlyList<SourceInput> inputs,
        TranspilerOptions options,
        CancellationToken cancellation = default
    )
    {
        var diagnostics = new DiagnosticSink();
        var files = new List<SourceFile>();
        foreach (var input in inputs)
        {
            foreach (var (tree, path) in input.Files)
            {
                cancellation.ThrowIfCancellationRequested();
#pragma warning disable RS1030 // The transpiler is no analyzer: it owns the compilation for the whole run.
                files.Add(SourceCollector.Collect(path, tree, input.Compilation.GetSemanticModel(tree)));
#pragma warning restore RS1030
            }
        }
        var facts = new ProgramFacts(files);
        var program = new ProgramContext(facts, diagnostics, options);
        new VisibleDifferences(program).Report();
        var order = new LoadOrder(facts, diagnostics);
        var sorted = order.Sort();
        var assemblies = new List<FileAssembly>();
        var loaded = new HashSet<INamedTypeSymbol>(SymbolEqualityComparer.Default);
        foreach (var file in sorted)
        {
            cancellation.ThrowIfCancellationRequested();
            assemblies.Add(
                new FileAssembly(
                    program,
                    file,
                    new HashSet<INamedTypeSymbol>(loaded, SymbolEqualityComparer.Default),
                    order
                )
            );
            loaded.UnionWith(file.Types.SelectMany(LoadOrder.All).Select(type => type.Symbol));
        }
        // Equality of one record may need that of another, and so on until nothing new is asked for.
        while (assemblies.Select(assembly => assembly.AddFeatures()).ToList().Any(added => added)) { }
        var output = assemblies.Where(assembly => !assembly.IsEmpty).Select(assembly => assembly.Print()).ToList();
        Limits.Check(assemblies, diagnostics);
        var result = new Transpilation(output, diagnostics.Found);
        if (!result.Succeeded)
        {
            return result with { Files = [] };
        }
        var runtime = RuntimeLibrary.Print(program.Helpers, output.Select(file => file.Path));
        return result with { Files = runtime is null ? output : [runtime, .. output], SavedVariables = Saved(facts) };
    }

    private static List<(string, bool)> Saved(ProgramFacts facts) =>
        facts
            .Types.SelectMany(type => type.GetMembers())
            .Select(member => (Name: BindingAttributes.Text(member, "SavedVariable"), member))
            .Where(item => item.Name is not null)
            .Select(item =>
                (
                    item.Name!.Length == 0 ? item.member.Name : item.Name,
                    BindingAttributes.Flag(item.member, "SavedVariable", "PerCharacter")
                )
            )
            .OrderBy(item => item.Item1, System.StringComparer.Ordinal)
            .ToList();
}
