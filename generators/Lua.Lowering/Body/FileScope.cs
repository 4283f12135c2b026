using System.Collections.Generic;
using System.Linq;
using AzerothsTopTalent.Lua.Syntax;
using Microsoft.CodeAnalysis;

namespace AzerothsTopTalent.Lua.Lowering;

/// <summary>The locals at the head of one Lua file: its own types, and the types of files loaded before it.</summary>
internal sealed class FileScope
{
    /// <summary>Heads a file may have before further types are reached through the addon table: each is a local and may become an upvalue.</summary>
    private const int MostHeads = 40;

    private readonly TypeNames names;
    private readonly Dictionary<INamedTypeSymbol, string> locals = new(SymbolEqualityComparer.Default);
    private readonly HashSet<INamedTypeSymbol> defined = new(SymbolEqualityComparer.Default);
    private readonly List<INamedTypeSymbol> heads = [];
    private readonly System.Predicate<INamedTypeSymbol> isLoadedBefore;
    private readonly System.Predicate<string> isGlobal;
    private readonly bool manyOwn;

    public FileScope(
        TypeNames names,
        IEnumerable<INamedTypeSymbol> own,
        System.Predicate<INamedTypeSymbol> isLoadedBefore,
        System.Predicate<string> isGlobal
    )
    {
        this.isGlobal = isGlobal;
        this.names = names;
        this.isLoadedBefore = isLoadedBefore;
        var count = 0;
        foreach (var type in own)
        {
            var name = names.Local(type);
            locals[type] = locals.ContainsValue(name) ? names.Path(type).Replace(".", "") : name;
            count++;
        }
        manyOwn = count > MostHeads;
    }

    /// <summary>Types of other files that this one names at its head, in order of first use.</summary>
    public IEnumerable<LuaStatement> Heads =>
        heads.Select(type => LuaFactory.Local(names.Local(type), names.FromAddon(type)));

    public bool UsesRuntime { get; set; }

    public bool UsesAddon { get; set; }

    /// <summary>True for names that the file needs for a type or for what it uses of the game.</summary>
    public bool IsReserved(string name) => names.IsLocal(name) || isGlobal(name);

    public string LocalName(INamedTypeSymbol type) => locals[type.OriginalDefinition];

    /// <summary>True when the file keeps its own types in locals; a file with very many reaches all through the addon table.</summary>
    public bool KeepsLocals => !manyOwn;

    /// <summary>From here on the type's local is in scope.</summary>
    public void Define(INamedTypeSymbol type) => defined.Add(type.OriginalDefinition);

    public LuaExpression Reference(INamedTypeSymbol type)
    {
        var definition = type.OriginalDefinition;
        if (defined.Contains(definition) && KeepsLocals)
        {
            return new LuaName(locals[definition]);
        }
        if (isLoadedBefore(definition) && definition.ContainingType is null)
        {
            if (!heads.Contains(definition, SymbolEqualityComparer.Default) && heads.Count < MostHeads)
            {
                heads.Add(definition);
            }
            if (heads.Contains(definition, SymbolEqualityComparer.Default))
            {
                return new LuaName(names.Local(definition));
            }
        }
        if (definition.ContainingType is { } outer)
        {
            return new LuaMember(Reference(outer), names.Field(definition));
        }
        UsesAddon = true;
        return names.FromAddon(definition);
    }
}
