using System.Collections.Generic;
using System.Linq;
using AzerothsTopTalent.Lua.Syntax;
using Microsoft.CodeAnalysis;
using static AzerothsTopTalent.Lua.Syntax.LuaFactory;

namespace AzerothsTopTalent.Lua.Lowering;

/// <summary>Puts the types of one file in order: tables first, functions, then the static fields whose initializers run code.</summary>
internal sealed class FileAssembly
{
    private readonly FileScope scope;
    private readonly SourceFile file;
    private readonly LoadOrder order;
    private readonly Features features;
    private readonly List<TypeOutput> types;

    public FileAssembly(
        ProgramContext program,
        SourceFile file,
        System.Predicate<INamedTypeSymbol> isLoadedBefore,
        LoadOrder order
    )
    {
        Own = program.ForFile();
        this.file = file;
        this.order = order;
        var own = file.Types.SelectMany(LoadOrder.All).Select(type => type.Symbol).ToList();
        scope = new FileScope(program.Types, own, isLoadedBefore, name => program.Facts.NamesGlobal(file.Tree, name));
        types = TypeOrder
            .BasesFirst(file.Types, Own.Diagnostics)
            .Select(type => TypeLowering.Lower(Own, scope, type))
            .ToList();
        features = new Features(
            program,
            (type, method) =>
                new BodyLowering(
                    program,
                    scope,
                    file.Model,
                    type,
                    ((ISymbol?)method ?? type).DeclaringSyntaxReferences[0].GetSyntax(),
                    method
                )
        );
    }

    /// <summary>What the bodies of the file ask of the program, and what is told of them.</summary>
    public ProgramContext Own { get; }

    public bool IsEmpty => types.Count == 0;

    /// <summary>Every type of the file, nested ones included.</summary>
    public IEnumerable<TypeOutput> AllTypes => types.SelectMany(Flatten);

    /// <summary>The C# file's relative path.</summary>
    public string Path => file.Path;

    /// <summary>
    /// The most locals of the chunk at a time: its arguments, the runtime, heads of other files, and its own types, or
    /// where each type has a block of its own, the most of one with those nested in it.
    /// </summary>
    public int Locals => HeaderLocals + (InBlocks ? types.Max(type => Flatten(type).Count()) : AllTypes.Count());

    private int HeaderLocals => Header().OfType<LuaLocal>().Sum(local => local.Names.Count);

    /// <summary>True when the types are more than Lua has locals for; they reach each other through the addon table then.</summary>
    private bool InBlocks => !scope.KeepsLocals && HeaderLocals + AllTypes.Count() > Limits.MostLocals;

    public bool AddFeatures()
    {
        var added = false;
        foreach (
            var type in types
                .SelectMany(Flatten)
                .Where(type => type.Symbol.DeclaringSyntaxReferences[0].GetSyntax() == type.Source.Syntax)
        )
        {
            added |= features.Add(type, new LuaName(scope.LocalName(type.Symbol)));
        }
        return added;
    }

    /// <summary>Prints the file, and leaves its statements as they are printed.</summary>
    public TranspiledFile Print()
    {
        foreach (var part in AllTypes.SelectMany(type => type.Parts))
        {
            for (var i = 0; i < part.Count; i++)
            {
                part[i] = LuaTidy.Outermost(part[i]);
            }
        }
        var statements = new List<LuaStatement>();
        var inBlocks = InBlocks;
        foreach (var type in types)
        {
            if (inBlocks)
            {
                var own = new List<LuaStatement>();
                Add(type, own);
                statements.Add(new LuaDo(new LuaBlock(own)) { BlankBefore = true });
            }
            else
            {
                Add(type, statements);
            }
        }
        var initializers = InOrder(types.SelectMany(Flatten).ToList())
            .SelectMany(type => Initializers(type, inBlocks))
            .ToList();
        if (initializers.Count > 0 && statements.Count > 0)
        {
            initializers[0] = initializers[0] with { BlankBefore = true };
        }
        statements.AddRange(initializers);
        var printed = LuaPrinter.Print(new LuaBlock([.. Header(), .. statements]));
        return new TranspiledFile(file.LuaPath, file.Path, printed.Text, printed.SourceLines);
    }

    /// <summary>What runs once all types are there; behind a block of its own the type's local is no more.</summary>
    private IEnumerable<LuaStatement> Initializers(TypeOutput type, bool inBlocks) =>
        inBlocks && type.Initializers.Count > 0
            ?
            [
                new LuaDo(
                    new LuaBlock([
                        Local(scope.LocalName(type.Symbol), scope.Reference(type.Symbol)),
                        .. type.Initializers,
                    ])
                ),
            ]
            : type.Initializers;

    private static IEnumerable<TypeOutput> Flatten(TypeOutput type) =>
        new[] { type }.Concat(type.Nested.SelectMany(Flatten));

    private List<LuaStatement> Header()
    {
        var name = file.Path.Substring(file.Path.LastIndexOf('/') + 1);
        var head = new List<LuaStatement>
        {
            new LuaLocal(["_", "addon"], [new LuaVararg()])
            {
                Comments = ["-- Generated from " + name + ". Change that file, not this one."],
            },
        };
        if (scope.UsesRuntime)
        {
            head.Add(Local("runtime", Member("addon", "runtime")));
        }
        head.AddRange(scope.Heads);
        return head;
    }

    private static void Add(TypeOutput type, List<LuaStatement> statements)
    {
        statements.AddRange(First(type.Head));
        statements.AddRange(First(type.Constants));
        foreach (var nested in type.Nested)
        {
            Add(nested, statements);
        }
        statements.AddRange(type.Members);
    }

    private static IEnumerable<LuaStatement> First(List<LuaStatement> part) =>
        part.Select((statement, i) => i == 0 ? statement with { BlankBefore = true } : statement);

    /// <summary>Types whose initializers others of the file need come first.</summary>
    private List<TypeOutput> InOrder(List<TypeOutput> all)
    {
        var result = new List<TypeOutput>();
        var visited = new HashSet<TypeOutput>();
        var parts = all.ToLookup<TypeOutput, INamedTypeSymbol>(type => type.Symbol, SymbolEqualityComparer.Default);
        void Visit(TypeOutput type)
        {
            if (!visited.Add(type))
            {
                return;
            }
            foreach (var other in order.StaticNeeds(type.Symbol).ToList().SelectMany(needed => parts[needed]))
            {
                Visit(other);
            }
            result.Add(type);
        }
        foreach (var type in all)
        {
            Visit(type);
        }
        return result;
    }
}
