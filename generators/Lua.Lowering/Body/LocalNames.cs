using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using AzerothsTopTalent.Lua.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AzerothsTopTalent.Lua.Lowering;

/// <summary>Names of locals and temporaries in one member: the C# names, unless Lua or the file needs them for something else.</summary>
internal sealed class LocalNames
{
    private static readonly HashSet<string> Globals =
    [
        "addon",
        "runtime",
        "self",
        "string",
        "table",
        "math",
        "bit",
        "ipairs",
        "pairs",
        "type",
        "tostring",
        "tonumber",
        "error",
        "pcall",
        "setmetatable",
        "getmetatable",
        "coroutine",
        "print",
        "unpack",
        "issecretvalue",
        "select",
        "_",
    ];

    private readonly Dictionary<ISymbol, string> names = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<string, string> escaped = [];
    private readonly HashSet<string> used = [];
    private List<string> temporaries = [];
    private readonly FileScope file;

    public LocalNames(FileScope file, SyntaxNode member)
    {
        this.file = file;
        foreach (var node in member.DescendantNodes())
        {
            if (Declared(node) is { RawKind: not 0 } name)
            {
                used.Add(name.ValueText);
            }
        }
    }

    /// <summary>The name of a variable that a piece of syntax declares; also a setter's <c>value</c>, which nothing declares.</summary>
    private static SyntaxToken Declared(SyntaxNode node) =>
        node switch
        {
            VariableDeclaratorSyntax item => item.Identifier,
            SingleVariableDesignationSyntax item => item.Identifier,
            ParameterSyntax item => item.Identifier,
            ForEachStatementSyntax item => item.Identifier,
            CatchDeclarationSyntax item => item.Identifier,
            LocalFunctionStatementSyntax item => item.Identifier,
            FromClauseSyntax item => item.Identifier,
            LetClauseSyntax item => item.Identifier,
            JoinClauseSyntax item => item.Identifier,
            JoinIntoClauseSyntax item => item.Identifier,
            QueryContinuationSyntax item => item.Identifier,
            IdentifierNameSyntax { Identifier.ValueText: "value" } item => item.Identifier,
            _ => default,
        };

    public string Of(ISymbol local)
    {
        if (local is IParameterSymbol { IsDiscard: true })
        {
            return "_";
        }
        if (!names.TryGetValue(local, out var name))
        {
            name = Escaped(LuaStrings.IsIdentifier(local.Name) ? local.Name : Spelled(local.Name));
            names[local] = name;
        }
        return name;
    }

    /// <summary>True for names that the generated code itself needs.</summary>
    public static bool IsTaken(string name) => Globals.Contains(name);

    /// <summary>A name that is free in Lua: the same for all variables of a name, and none that another variable has.</summary>
    private string Escaped(string name)
    {
        if (!escaped.TryGetValue(name, out var free))
        {
            free = Free(name);
            while (free != name && !used.Add(free))
            {
                free = Free(free + "_");
            }
            escaped[name] = free;
        }
        return free;
    }

    /// <summary>A name that Lua can read, for one it cannot: letters outside ASCII, and the rows that queries pass on unnamed.</summary>
    private string Spelled(string name)
    {
        if (LuaStrings.IsKeyword(name))
        {
            return name;
        }
        var spelled = name.StartsWith("<>", StringComparison.Ordinal) ? "row" : LuaStrings.Identifier(name);
        var free = spelled;
        for (var i = 2; !used.Add(free); i++)
        {
            free = spelled + i.ToString(CultureInfo.InvariantCulture);
        }
        return free;
    }

    /// <summary>Gives a symbol the name of another, which stands for the same value.</summary>
    public void Alias(ISymbol local, string name) => names[local] = name;

    /// <summary>A fresh name for a value that has none, made of what it holds.</summary>
    public string Temporary(string hint)
    {
        hint = LuaStrings.IsIdentifier(hint) || LuaStrings.IsKeyword(hint) ? hint : LuaStrings.Identifier(hint);
        var name = Free(hint);
        for (var i = 2; !used.Add(name); i++)
        {
            name = Free(hint + i);
        }
        temporaries.Add(name);
        return name;
    }

    /// <summary>A temporary turned out not to be needed: its name is free again.</summary>
    public void Release(string temporary)
    {
        if (temporaries.Remove(temporary))
        {
            used.Remove(temporary);
        }
    }

    /// <summary>Begins a block: names it takes for temporaries are free again behind it.</summary>
    public List<string> Enter()
    {
        var outer = temporaries;
        temporaries = [];
        return outer;
    }

    public void Leave(List<string> outer)
    {
        used.ExceptWith(temporaries);
        temporaries = outer;
    }

    /// <summary>Ends a block whose statements stay in the one around: the names it took stay taken there.</summary>
    public void Join(List<string> outer)
    {
        outer.AddRange(temporaries);
        temporaries = outer;
    }

    private string Free(string name)
    {
        while (Globals.Contains(name) || LuaStrings.IsKeyword(name) || file.IsReserved(name))
        {
            name += "_";
        }
        return name;
    }
}
