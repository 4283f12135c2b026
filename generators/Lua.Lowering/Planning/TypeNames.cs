using System.Collections.Generic;
using System.Linq;
using AzerothsTopTalent.Lua.Syntax;
using Microsoft.CodeAnalysis;

namespace AzerothsTopTalent.Lua.Lowering;

/// <summary>Where a type of the program stands in the addon table, and the local name files give it.</summary>
internal sealed class TypeNames
{
    private readonly Dictionary<INamedTypeSymbol, string> fields = new(SymbolEqualityComparer.Default);
    private readonly HashSet<string> taken;
    private readonly ProgramFacts facts;

    public TypeNames(ProgramFacts facts, DiagnosticSink diagnostics)
    {
        this.facts = facts;
        var byPath = new Dictionary<string, INamedTypeSymbol>();
        var byName = facts.Types.ToLookup(type => type.Name);
        foreach (var type in facts.Types)
        {
            var siblings = byName[type.Name]
                .Where(other =>
                    Same(other.ContainingType, type.ContainingType)
                    && Same(other.ContainingNamespace, type.ContainingNamespace)
                );
            fields[type] =
                type.Arity > 0 && siblings.Any(other => other.Arity < type.Arity)
                    ? FieldOf(type) + type.Arity
                    : FieldOf(type);
        }
        taken = [.. facts.Types.Select(Local)];
        foreach (var type in facts.Types)
        {
            var path = Path(type);
            if (byPath.TryGetValue(path, out var other))
            {
                diagnostics.Report(
                    Rules.NameClash,
                    type.Locations[0],
                    other.ToDisplayString(),
                    type.ToDisplayString(),
                    path
                );
            }
            byPath[path] = type;
        }
    }

    /// <summary>The field of the addon table, or of the outer type's table.</summary>
    public string Field(INamedTypeSymbol type) =>
        fields.TryGetValue(type.OriginalDefinition, out var name) ? name : type.Name;

    /// <summary>The local a file gives the type: its field, unless Lua or the generated code needs that name.</summary>
    public string Local(INamedTypeSymbol type) =>
        LocalNames.IsTaken(Field(type)) || facts.NamesGlobal(Field(type)) ? Field(type) + "_" : Field(type);

    /// <summary>True when files give a type of the program this name.</summary>
    public bool IsLocal(string name) => taken.Contains(name);

    /// <summary>Dotted from the addon table on, such as <c>Outer.Inner</c>.</summary>
    public string Path(INamedTypeSymbol type) =>
        type.ContainingType is { } outer ? Path(outer) + "." + Field(type) : Field(type);

    /// <summary>The expression that reaches a type from anywhere.</summary>
    public LuaExpression FromAddon(INamedTypeSymbol type) =>
        new LuaMember(type.ContainingType is { } outer ? FromAddon(outer) : new LuaName("addon"), Field(type));

    /// <summary>The helpers are a field of the addon table, too.</summary>
    private static string FieldOf(INamedTypeSymbol type) =>
        type is { ContainingType: null, Name: "runtime" } ? "runtime_" : MemberNames.Escape(type.Name);

    private static bool Same(ISymbol? a, ISymbol? b) => SymbolEqualityComparer.Default.Equals(a, b);
}
