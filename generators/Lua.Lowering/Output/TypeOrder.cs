using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace AzerothsTopTalent.Lua.Lowering;

/// <summary>The order of types that stand together in a file or in a type.</summary>
internal sealed class TypeOrder
{
    private readonly IReadOnlyList<SourceType> declared;
    private readonly DiagnosticSink diagnostics;
    private readonly ILookup<INamedTypeSymbol, int> holders;
    private readonly List<SourceType> result = [];
    private readonly bool[] done;
    private readonly bool[] open;

    private TypeOrder(IReadOnlyList<SourceType> declared, DiagnosticSink diagnostics)
    {
        this.declared = declared;
        this.diagnostics = diagnostics;
        done = new bool[declared.Count];
        open = new bool[declared.Count];
        holders = declared
            .SelectMany((type, place) => LoadOrder.All(type).Select(inner => (inner.Symbol, Place: place)))
            .ToLookup<(INamedTypeSymbol Symbol, int Place), INamedTypeSymbol, int>(
                item => item.Symbol,
                item => item.Place,
                SymbolEqualityComparer.Default
            );
    }

    /// <summary>A base class stands before what derives from it; else the order of the source.</summary>
    public static IReadOnlyList<SourceType> BasesFirst(IReadOnlyList<SourceType> declared, DiagnosticSink diagnostics)
    {
        if (declared.Count < 2)
        {
            return declared;
        }
        var order = new TypeOrder(declared, diagnostics);
        for (var place = 0; place < declared.Count; place++)
        {
            order.Visit(place);
        }
        return order.result;
    }

    private void Visit(int place)
    {
        if (done[place])
        {
            return;
        }
        open[place] = true;
        foreach (var inner in LoadOrder.All(declared[place]))
        {
            var needed = inner.Symbol.AllInterfaces.Append(inner.Symbol.BaseType).OfType<INamedTypeSymbol>();
            var others = needed.SelectMany(item => holders[item.OriginalDefinition]).Where(other => other != place);
            foreach (var other in others.OrderBy(other => other))
            {
                if (open[other])
                {
                    diagnostics.Report(
                        Rules.UnsupportedConstruct,
                        inner.Symbol.Locations[0],
                        "A circle of nested types and what they derive from",
                        "declare the nested type beside its outer one"
                    );
                }
                else
                {
                    Visit(other);
                }
            }
        }
        open[place] = false;
        done[place] = true;
        result.Add(declared[place]);
    }
}
