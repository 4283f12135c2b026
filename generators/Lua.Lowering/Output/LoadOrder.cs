using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AzerothsTopTalent.Lua.Lowering;

/// <summary>
/// The order in which files are loaded: a base class before what derives from it, and before a static initializer runs,
/// everything it may reach.
/// </summary>
internal sealed class LoadOrder(ProgramFacts facts, DiagnosticSink diagnostics)
{
    public IReadOnlyList<SourceFile> Sort()
    {
        var home = new Dictionary<INamedTypeSymbol, SourceFile>(SymbolEqualityComparer.Default);
        foreach (var file in facts.Files)
        {
            foreach (var type in file.Types.SelectMany(All))
            {
                if (!home.ContainsKey(type.Symbol))
                {
                    home[type.Symbol] = file;
                }
            }
        }
        var needs = facts.Files.ToDictionary(
            file => file,
            file =>
                file.Types.SelectMany(All)
                    .SelectMany(Needs)
                    .Where(home.ContainsKey)
                    .Select(type => home[type])
                    .Where(other => other != file)
                    .Distinct()
                    .ToList()
        );
        foreach (var file in facts.Files)
        {
            // A later part of a partial type needs the file that creates its table.
            needs[file]
                .AddRange(
                    file.Types.SelectMany(All)
                        .Select(type => home[type.Symbol])
                        .Where(other => other != file && !needs[file].Contains(other))
                        .Distinct()
                );
        }
        var result = new List<SourceFile>();
        var visiting = new List<SourceFile>();
        foreach (var file in facts.Files)
        {
            Visit(file, needs, result, visiting);
        }
        foreach (var file in facts.Files)
        {
            RefuseCycles(file);
        }
        return result;
    }

    /// <summary>Types of one file whose static values need each other: which is set first would depend on who is asked first.</summary>
    private void RefuseCycles(SourceFile file)
    {
        var needs = new Dictionary<INamedTypeSymbol, HashSet<INamedTypeSymbol>>(SymbolEqualityComparer.Default);
        foreach (var type in file.Types.SelectMany(All).Select(type => type.Symbol))
        {
            needs[type] = new HashSet<INamedTypeSymbol>(ValueNeeds(type), SymbolEqualityComparer.Default);
        }
        foreach (var type in needs.Keys)
        {
            var circle = Reached(type, needs).Where(other => Reached(other, needs).Contains(type)).ToList();
            // A circle is told once, at the type whose name comes first.
            if (
                circle.Contains(type, SymbolEqualityComparer.Default)
                && circle.All(other => string.CompareOrdinal(type.ToDisplayString(), other.ToDisplayString()) <= 0)
                && needs[type].FirstOrDefault(other => circle.Contains(other, SymbolEqualityComparer.Default))
                    is { } next
            )
            {
                diagnostics.Report(Rules.LoadCycle, type.Locations[0], type.ToDisplayString(), next.ToDisplayString());
            }
        }
    }

    /// <summary>The types of the file that a type needs, by way of others as well.</summary>
    private static HashSet<INamedTypeSymbol> Reached(
        INamedTypeSymbol type,
        Dictionary<INamedTypeSymbol, HashSet<INamedTypeSymbol>> needs
    )
    {
        var reached = new HashSet<INamedTypeSymbol>(SymbolEqualityComparer.Default);
        var open = new Stack<INamedTypeSymbol>(needs[type]);
        while (open.Count > 0)
        {
            var next = open.Pop();
            if (needs.TryGetValue(next, out var further) && reached.Add(next))
            {
                foreach (var other in further)
                {
                    open.Push(other);
                }
            }
        }
        return reached;
    }

    /// <summary>Other types whose static values are set by code that this one's static initializers reach.</summary>
    private IEnumerable<INamedTypeSymbol> ValueNeeds(INamedTypeSymbol type) =>
        facts
            .StaticInitializers(type)
            .SelectMany(facts.Reach.Of)
            .Where(member =>
                !SymbolEqualityComparer.Default.Equals(member.ContainingType, type)
                && member is IFieldSymbol { IsStatic: true, IsConst: false } or IPropertySymbol { IsStatic: true }
                && facts.Body(member)?.Operation is ISymbolInitializerOperation
            )
            .Select(member => member.ContainingType);

    private void Visit(
        SourceFile file,
        Dictionary<SourceFile, List<SourceFile>> needs,
        List<SourceFile> result,
        List<SourceFile> visiting
    )
    {
        if (result.Contains(file))
        {
            return;
        }
        if (visiting.Contains(file))
        {
            var other = visiting[visiting.Count - 1];
            diagnostics.Report(Rules.LoadCycle, other.Types[0].Symbol.Locations[0], file.Path, other.Path);
            return;
        }
        visiting.Add(file);
        foreach (var needed in needs[file])
        {
            Visit(needed, needs, result, visiting);
        }
        visiting.RemoveAt(visiting.Count - 1);
        result.Add(file);
    }

    public static IEnumerable<SourceType> All(SourceType type) => new[] { type }.Concat(type.Nested.SelectMany(All));

    /// <summary>The types that must be there when this one's part of the file runs.</summary>
    private IEnumerable<INamedTypeSymbol> Needs(SourceType type)
    {
        if (type.Symbol.BaseType is { } parent && facts.IsSource(parent))
        {
            yield return parent.OriginalDefinition;
        }
        foreach (var contract in type.Symbol.AllInterfaces.Where(item => facts.IsSource(item)))
        {
            yield return contract.OriginalDefinition;
        }
        foreach (var needed in StaticNeeds(type.Symbol))
        {
            yield return needed;
        }
    }

    /// <summary>What the static initializers of a type may reach, through every method they may call.</summary>
    public IEnumerable<INamedTypeSymbol> StaticNeeds(INamedTypeSymbol type) =>
        facts
            .StaticInitializers(type)
            .SelectMany(facts.Reach.Of)
            .Where(IsNeeded)
            .Select(member => member.ContainingType.OriginalDefinition)
            .Distinct<INamedTypeSymbol>(SymbolEqualityComparer.Default);

    private static bool IsNeeded(ISymbol member) =>
        member
            is IMethodSymbol
                or IPropertySymbol
                or IFieldSymbol { IsStatic: true, IsConst: false }
                or IFieldSymbol { IsConst: true, ContainingType.TypeKind: TypeKind.Enum };
}
