using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace AzerothsTopTalent.Lua.Lowering;

/// <summary>
/// Whether a property is a plain field of the Lua table or a pair of functions. A property that others override or
/// implement has one shape throughout the program: a field only if every version of it is an auto-property.
/// </summary>
internal sealed class PropertyShape
{
    private readonly HashSet<IPropertySymbol> computed = new(SymbolEqualityComparer.Default);

    public PropertyShape(ProgramFacts facts)
    {
        var families = new Dictionary<IPropertySymbol, List<IPropertySymbol>>(SymbolEqualityComparer.Default);
        foreach (var property in facts.Types.SelectMany(type => type.GetMembers().OfType<IPropertySymbol>()))
        {
            foreach (var root in Roots(property))
            {
                if (!families.TryGetValue(root, out var list))
                {
                    families[root] = list = [];
                }
                list.Add(property);
            }
        }
        // A property may stand in several families (two interfaces): one computed member makes all of them computed.
        var changed = true;
        while (changed)
        {
            changed = false;
            foreach (
                var family in families.Values.Where(list =>
                    list.Any(item => IsComputedAlone(item) || computed.Contains(item))
                )
            )
            {
                foreach (var property in family)
                {
                    changed |= computed.Add(property);
                }
            }
        }
    }

    /// <summary>True when the property is read and written through functions.</summary>
    public bool UsesAccessors(IPropertySymbol property) =>
        property.IsIndexer || computed.Contains(property.OriginalDefinition);

    private static IEnumerable<IPropertySymbol> Roots(IPropertySymbol property)
    {
        var root = property;
        while (root.OverriddenProperty is { } overridden)
        {
            root = overridden;
        }
        yield return root.OriginalDefinition;
        foreach (var slot in ImplementedSlots.Of(property))
        {
            yield return slot;
        }
    }

    /// <summary>True when the property has a body of its own. Abstract and interface properties follow their implementations.</summary>
    private static bool IsComputedAlone(IPropertySymbol property) =>
        property.IsIndexer
        || HidesStorage(property)
        || IsCurrent(property)
        || !IsAuto(property) && !IsContract(property);

    /// <summary>True for what an enumerator stands on: the runtime asks for it by a call.</summary>
    private static bool IsCurrent(IPropertySymbol property) =>
        property.Name.EndsWith("Current", System.StringComparison.Ordinal)
        && property.ContainingType.GetMembers("MoveNext").Length > 0;

    /// <summary>True when the property overrides one that keeps a value of its own: the object then has both.</summary>
    private static bool HidesStorage(IPropertySymbol property) => property.OverriddenProperty is { IsAbstract: false };

    /// <summary>The Lua field behind a property that is read and written through functions.</summary>
    public static string BackingField(IPropertySymbol property) =>
        "_" + property.Name + (HidesStorage(property) ? "_" + property.ContainingType.Name : "");

    private static bool IsContract(IPropertySymbol property) =>
        property.IsAbstract && property.DeclaringSyntaxReferences.Length > 0;

    /// <summary>True for a field-like property that nothing overrides or implements, so that every write to it is seen under its own symbol.</summary>
    public static bool IsPlain(IPropertySymbol property) =>
        !property.IsVirtual
        && !property.IsOverride
        && !property.IsAbstract
        && IsAuto(property)
        && property.DeclaringSyntaxReferences.All(reference =>
            reference.GetSyntax() is not Microsoft.CodeAnalysis.CSharp.Syntax.ParameterSyntax
        )
        && !property.ContainingType.AllInterfaces.Any(item => item.GetMembers(property.Name).Length > 0);

    /// <summary>True when the compiler keeps the value in a field and neither accessor has a body.</summary>
    public static bool IsAuto(IPropertySymbol property) =>
        property
            .ContainingType.GetMembers()
            .OfType<IFieldSymbol>()
            .Any(field => SymbolEqualityComparer.Default.Equals(field.AssociatedSymbol, property))
        && Accessors(property)
            .All(accessor =>
                accessor.DeclaringSyntaxReferences.Length == 0
                || accessor.DeclaringSyntaxReferences[0].GetSyntax()
                    is not Microsoft.CodeAnalysis.CSharp.Syntax.AccessorDeclarationSyntax { Body: not null }
                        and not Microsoft.CodeAnalysis.CSharp.Syntax.AccessorDeclarationSyntax
                        {
                            ExpressionBody: not null
                        }
            );

    private static IEnumerable<IMethodSymbol> Accessors(IPropertySymbol property) =>
        new[] { property.GetMethod, property.SetMethod }.OfType<IMethodSymbol>();
}
