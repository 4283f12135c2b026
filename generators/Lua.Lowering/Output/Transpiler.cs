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
            for (var i = 0; i < input.Files.Count; i++)
            {
                cancellation.ThrowIfCancellationRequested();
                var (tree, path) = input.Files[i];
#pragma warning disable RS1030 // The transpiler is no analyzer: it owns the compilation for the whole run.
                files.Add(
                    SourceCollector.Collect(path, tree, input.Models?[i] ?? input.Compilation.GetSemanticModel(tree))
                );
#pragma warning restore RS1030
            }
        }
        var facts = new ProgramFacts(files, cancellation);
        var program = new ProgramContext(facts, diagnostics, options);
        new VisibleDifferences(program).Report();
        var order = new LoadOrder(facts, diagnostics);
        var sorted = order.Sort();
        var loaded = FirstFiles(sorted);
        // Each file is lowered by itself; what they ask of one another is put together in their order.
        var assemblies = Together.Select(
            sorted,
            (file, place) =>
                new FileAssembly(
                    program,
                    file,
                    type => loaded.TryGetValue(type, out var first) && first < place,
                    order
                ),
            cancellation
        );
        foreach (var assembly in assemblies)
        {
            program.Absorb(assembly.Own);
        }
        // Equality of one record may need that of another, and so on until nothing new is asked for.
        while (assemblies.Select(assembly => assembly.AddFeatures()).ToList().Any(added => added)) { }
        var printed = Together.Select(assemblies, (assembly, _) => Print(assembly), cancellation);
        foreach (var (_, told) in printed)
        {
            diagnostics.Absorb(told);
        }
        var output = printed.Select(item => item.File).OfType<TranspiledFile>().ToList();
        var result = new Transpilation(output, diagnostics.Found);
        if (!result.Succeeded)
        {
            return result with { Files = [] };
        }
        var runtime = RuntimeLibrary.Print(
            program.Requests.Helpers,
            output.Select(file => file.Path),
            noticesChanges: options.Checks || facts.Guarded.Awaits(Failures.Change)
        );
        return result with { Files = runtime is null ? output : [runtime, .. output], SavedVariables = Saved(facts) };
    }

    /// <summary>The file, if there is any of it, and what Lua would not load of it.</summary>
    private static (TranspiledFile? File, DiagnosticSink Told) Print(FileAssembly assembly)
    {
        var file = assembly.IsEmpty ? null : assembly.Print();
        var told = new DiagnosticSink();
        Limits.Check(assembly, told);
        return (file, told);
    }

    /// <summary>By each type the place of the file that creates its table.</summary>
    private static Dictionary<INamedTypeSymbol, int> FirstFiles(IReadOnlyList<SourceFile> sorted)
    {
        var first = new Dictionary<INamedTypeSymbol, int>(SymbolEqualityComparer.Default);
        for (var place = sorted.Count - 1; place >= 0; place--)
        {
            foreach (var type in sorted[place].Types.SelectMany(LoadOrder.All))
            {
                first[type.Symbol] = place;
            }
        }
        return first;
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
