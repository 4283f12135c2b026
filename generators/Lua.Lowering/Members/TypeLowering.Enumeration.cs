using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AzerothsTopTalent.Lua.Lowering;

internal sealed partial class TypeLowering
{
    /// <summary>Types that can be enumerated have one way to be, and leave nothing to be done when a loop is left early.</summary>
    private void CheckEnumeration()
    {
        if (Symbol.TypeKind is not (TypeKind.Class or TypeKind.Struct) || !IsFirstPart)
        {
            return;
        }
        var place = Symbol.Locations[0];
        if (Enumerators.Contracts(Symbol, "System.Collections.Generic.IEnumerable").Count() > 1)
        {
            Refuse(place, "A type that is enumerated in several ways", "give it methods that return each");
        }
        var collection = Symbol.AllInterfaces.FirstOrDefault(item =>
            CollectionKinds.Of(item) is not (CollectionKind.None or CollectionKind.Enumerable)
            || TypeFacts.FullName(item)
                is "System.Collections.Generic.ICollection"
                    or "System.Collections.Generic.IReadOnlyCollection"
        );
        if (collection is not null)
        {
            program.Diagnostics.Report(
                Rules.UnsupportedType,
                place,
                collection.ToDisplayString(),
                "a type of the program cannot stand for it; implement IEnumerable<T>, or hand out a List"
            );
        }
        if (Symbol.AllInterfaces.Any(Enumerators.Is))
        {
            foreach (
                var dispose in source
                    .Syntax.DescendantNodes()
                    .OfType<MethodDeclarationSyntax>()
                    .Where(method => method.Identifier.ValueText == "Dispose")
                    .Where(method => method.Body is not { Statements.Count: 0 })
            )
            {
                Refuse(dispose, "The Dispose of an enumerator that does something", "do it where the loop ends");
            }
        }
    }

    private void Refuse(Location place, string what, string instead) =>
        program.Diagnostics.Report(Rules.UnsupportedConstruct, place, what, instead);
}
