using System.Collections.Generic;
using AzerothsTopTalent.Lua.Syntax;
using Microsoft.CodeAnalysis;

namespace AzerothsTopTalent.Lua.Lowering;

/// <summary>The Lua of one declaration of a type, in the parts that a file puts in order.</summary>
internal sealed class TypeOutput(SourceType source)
{
    public SourceType Source { get; } = source;

    public INamedTypeSymbol Symbol => Source.Symbol;

    /// <summary>Creation of the table.</summary>
    public List<LuaStatement> Head { get; } = [];

    /// <summary>Functions, in source order.</summary>
    public List<LuaStatement> Members { get; } = [];

    /// <summary>Static fields that need nothing but literals; they follow the head.</summary>
    public List<LuaStatement> Constants { get; } = [];

    /// <summary>Static fields whose initializers run code, and the static constructor; they come last in the file.</summary>
    public List<LuaStatement> Initializers { get; } = [];

    /// <summary>All parts, in the order of the file.</summary>
    public IEnumerable<List<LuaStatement>> Parts => [Head, Constants, Members, Initializers];

    public List<TypeOutput> Nested { get; } = [];
}
