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
    private readonly Dictionary<ISymbol, HashSet<INamedTypeSymbol>> reached = new(SymbolEqualityComparer.Default);

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
        return result;
    }

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
        type.GetMembers()
            .Where(member =>
                member.IsStatic
                && member
                    is IFieldSymbol
                        or IPropertySymbol
                        or IMethodSymbol { MethodKind: MethodKind.StaticConstructor }
            )
            .SelectMany(member =>
                facts.Body(member) is { } body
                && body.Operation is ISymbolInitializerOperation or IConstructorBodyOperation
                    ? Reach(member)
                    : []
            );

    private HashSet<INamedTypeSymbol> Reach(ISymbol member)
    {
        if (reached.TryGetValue(member, out var known))
        {
            return known;
        }
        var types = new HashSet<INamedTypeSymbol>(SymbolEqualityComparer.Default);
        reached[member] = types;
        if (facts.Body(member) is not { } body)
        {
            return types;
        }
        foreach (var operation in body.Operation.DescendantsAndSelf())
        {
            var symbol = operation switch
            {
                IInvocationOperation call => (ISymbol)call.TargetMethod,
                IObjectCreationOperation creation => creation.Constructor,
                IFieldReferenceOperation { Field.IsStatic: true, Field.IsConst: false } field => field.Field,
                IFieldReferenceOperation { Field: { IsConst: true, ContainingType.TypeKind: TypeKind.Enum } } field =>
                    field.Field,
                IPropertyReferenceOperation property => property.Property.GetMethod ?? (ISymbol)property.Property,
                IMethodReferenceOperation method => method.Method,
                _ => null,
            };
            if (symbol?.ContainingType is { } owner && facts.IsSource(owner))
            {
                types.Add(owner.OriginalDefinition);
                types.UnionWith(Reach(symbol.OriginalDefinition));
            }
        }
        return types;
    }
}
