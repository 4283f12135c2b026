using System.Linq;
using Microsoft.CodeAnalysis;

namespace AzerothsTopTalent.Lua.Lowering;

/// <summary>What tells members of one name apart.</summary>
internal sealed partial class MemberNames
{
    private static string ConstructorSuffix(IMethodSymbol constructor, INamedTypeSymbol type)
    {
        var own = type.InstanceConstructors.Where(item => !IsCopy(item)).ToList();
        if (own.Count < 2 || SymbolEqualityComparer.Default.Equals(own[0], constructor))
        {
            return "";
        }
        return
            Difference(constructor, own[0]) is { } difference
            && own.Skip(1).Count(other => Difference(other, own[0]) == difference || Suffix(other) == difference) == 1
            ? difference
            : Suffix(constructor);
    }

    /// <summary>The overload that is declared first, and so has the plain name, unless a base class has it.</summary>
    private static IMethodSymbol? Plain(IMethodSymbol method) =>
        method
            .ContainingType.GetMembers(method.Name)
            .OfType<IMethodSymbol>()
            .FirstOrDefault(other => !other.IsOverride && !SymbolEqualityComparer.Default.Equals(other, method));

    /// <summary>The types of the parameters that another overload has not at their place; null where there are none.</summary>
    private static string? Difference(IMethodSymbol method, IMethodSymbol? plain)
    {
        var types = plain?.Parameters.Select(item => TypeName(item.Type)).ToList();
        var difference = string.Concat(
            method
                .Parameters.Select(item => TypeName(item.Type))
                .Where((name, i) => types is not null && (i >= types.Count || types[i] != name))
                .Select(name => "_" + name)
        );
        return difference.Length > 0 ? difference : null;
    }

    /// <summary>The constructor a record makes for itself to copy.</summary>
    public static bool IsCopy(IMethodSymbol constructor) =>
        constructor is { IsImplicitlyDeclared: true, Parameters.Length: 1 }
        && constructor.ContainingType.IsRecord
        && SymbolEqualityComparer.Default.Equals(constructor.Parameters[0].Type, constructor.ContainingType);

    private static string Suffix(IMethodSymbol method) =>
        method.Parameters.Length == 0
            ? "_none"
            : string.Concat(method.Parameters.Select(item => "_" + TypeName(item.Type)));

    private static string TypeName(ITypeSymbol type) =>
        type switch
        {
            IArrayTypeSymbol array => TypeName(array.ElementType) + "Array",
            INamedTypeSymbol { IsTupleType: true } => "tuple",
            INamedTypeSymbol { TypeArguments.Length: > 0 } generic => generic.Name
                + string.Concat(generic.TypeArguments.Select(TypeName)),
            _ => type.SpecialType is SpecialType.None or SpecialType.System_Enum
                ? type.Name
                : type.ToDisplayString().TrimEnd('?'),
        };
}
