using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AzerothsTopTalent.Lua.Lowering;

/// <summary>What the whole program shows before its first body is lowered: who derives from whom, what is captured, written, boxed or enumerated.</summary>
internal sealed partial class ProgramFacts
{
    private readonly HashSet<INamedTypeSymbol> types = new(SymbolEqualityComparer.Default);
    private readonly HashSet<INamedTypeSymbol> derivedFrom = new(SymbolEqualityComparer.Default);
    private readonly Lazy<NonNegatives> nonNegatives;
    private readonly Lazy<StaticReach> reach;
    private readonly Lazy<GuardedCode> guarded;
    private readonly Lazy<NullTexts> nullTexts;
    private readonly Lazy<bool> asksFiltersFirst;
    private readonly Dictionary<ISymbol, List<MemberBody>> bodies = new(SymbolEqualityComparer.Default);

    public ProgramFacts(IReadOnlyList<SourceFile> files, CancellationToken cancellation = default)
    {
        Files = files;
        nonNegatives = new(() => new NonNegatives(AllBodies));
        reach = new(() => new StaticReach(this));
        guarded = new(() => new GuardedCode(this));
        nullTexts = new(() => new NullTexts(this));
        asksFiltersFirst = new(() => FailingFilters.Any() || hasFinally && filters.Any(new FilterFacts(this).IsTimed));
        // Binding is most of the work, and each file's stands for itself.
        var bound = Together.Select(
            files,
            (file, _) =>
                file.Types.SelectMany(Flatten).Select(type => (type, SourceCollector.Bodies(type).ToList())).ToList(),
            cancellation
        );
        foreach (var (type, written) in bound.SelectMany(file => file))
        {
            if (types.Add(type.Symbol) && type.Symbol.BaseType is { } parent)
            {
                derivedFrom.Add(parent.OriginalDefinition);
                typeArguments.Note(parent);
            }
            foreach (var contract in type.Symbol.Interfaces)
            {
                typeArguments.Note(contract);
            }
            foreach (var body in written)
            {
                if (!bodies.TryGetValue(body.Member, out var list))
                {
                    bodies[body.Member] = list = [];
                }
                list.Add(body);
                Scan(body);
            }
        }
    }

    public IReadOnlyList<SourceFile> Files { get; }

    /// <summary>True for an addon compiled against the bindings of the game.</summary>
    public bool HasBindings =>
        Files.Count > 0
        && Files[Files.Count - 1]
            .Model.Compilation.GetTypeByMetadataName(BindingAttributes.Namespace + ".LuaNameAttribute")
            is not null;

    /// <summary>Integers that are never negative.</summary>
    public NonNegatives NonNegatives => nonNegatives.Value;

    /// <summary>What may run because a member does.</summary>
    public StaticReach Reach => reach.Value;

    /// <summary>What the source shows of values.</summary>
    public KnownValues KnownValues => new(this);

    /// <summary>Where failures of the runtime are awaited.</summary>
    public GuardedCode Guarded => guarded.Value;

    /// <summary>Texts that may be null although they are declared not to be.</summary>
    public NullTexts NullTexts => nullTexts.Value;

    /// <summary>
    /// True when the program can see that filters are asked before any <c>finally</c> runs, and that one that fails says no.
    /// </summary>
    public bool AsksFiltersFirst => asksFiltersFirst.Value;

    /// <summary>Filters in which something may throw.</summary>
    public IEnumerable<IOperation> FailingFilters => filters.Where(new FilterFacts(this).MayFail);

    /// <summary>Static fields and properties with an initializer that is no constant, and the static constructor, as they run.</summary>
    public IEnumerable<ISymbol> StaticInitializers(INamedTypeSymbol type) =>
        type.GetMembers()
            .Where(member =>
                member.IsStatic
                && (
                    member is IFieldSymbol or IPropertySymbol
                        ? Body(member)?.Operation is ISymbolInitializerOperation
                        : member is IMethodSymbol { MethodKind: MethodKind.StaticConstructor }
                            && Body(member) is not null
                )
            )
            .OrderBy(member => member is IMethodSymbol);

    /// <summary>True when an initializer that runs before a static value's own may reach it, and then sees the default.</summary>
    public bool IsReadEarly(ISymbol member) =>
        member is not IFieldSymbol { IsConst: true }
        && StaticInitializers(member.ContainingType)
            .TakeWhile(other => !SymbolEqualityComparer.Default.Equals(other, member))
            .Any(other => Reach.Of(other).Contains(member));

    public IEnumerable<INamedTypeSymbol> Types => types;

    /// <summary>True for types the program itself declares, other than bindings.</summary>
    public bool IsSource(ITypeSymbol? type) =>
        type is INamedTypeSymbol named && types.Contains(named.OriginalDefinition);

    public bool HasDerived(INamedTypeSymbol type) => derivedFrom.Contains(type.OriginalDefinition);

    public SemanticModel ModelOf(SyntaxTree tree) => Files.First(file => file.Tree == tree).Model;

    /// <summary>The body or initializer of a member, or null.</summary>
    public MemberBody? Body(ISymbol member) => bodies.TryGetValue(member, out var list) ? list[0] : null;

    public IEnumerable<MemberBody> AllBodies => bodies.Values.SelectMany(list => list);

    private static IEnumerable<SourceType> Flatten(SourceType type) =>
        new[] { type }.Concat(type.Nested.SelectMany(Flatten));
}
