using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace AzerothsTopTalent.Lua.Lowering;

/// <summary>
/// What each type parameter of the program stands for somewhere in it. Lua erases type arguments, so a question that
/// depends on one is answered only where all of them agree.
/// </summary>
internal sealed class TypeArgumentFlow
{
    private readonly Dictionary<ITypeParameterSymbol, HashSet<ITypeSymbol>> direct = new(
        SymbolEqualityComparer.Default
    );
    private readonly HashSet<ITypeSymbol> seen = new(SymbolEqualityComparer.Default);

    /// <summary>Notes every generic type that a type is made of.</summary>
    public void Note(ITypeSymbol? type)
    {
        switch (type)
        {
            case IArrayTypeSymbol array:
                Note(array.ElementType);
                break;
            case INamedTypeSymbol named when named.IsGenericType || named.ContainingType is not null:
                if (!seen.Add(named))
                {
                    return;
                }
                Note(named.OriginalDefinition.TypeParameters, named.TypeArguments);
                Note(named.ContainingType);
                break;
        }
    }

    public void Note(IMethodSymbol method)
    {
        var definition = (method.ReducedFrom ?? method).OriginalDefinition;
        var arguments = method.ReducedFrom is null
            ? method.TypeArguments
            : [.. definition.TypeParameters.Select(parameter => ReducedArgument(method, parameter))];
        Note(definition.TypeParameters, arguments);
        Note(method.ContainingType);
    }

    /// <summary>All types but type parameters that the parameter may stand for, found through other parameters as well.</summary>
    public IEnumerable<ITypeSymbol> ArgumentsOf(ITypeParameterSymbol parameter)
    {
        var found = new HashSet<ITypeSymbol>(SymbolEqualityComparer.Default);
        var open = new Stack<ITypeParameterSymbol>([parameter.OriginalDefinition]);
        var visited = new HashSet<ITypeParameterSymbol>(SymbolEqualityComparer.Default);
        while (open.Count > 0)
        {
            var current = open.Pop();
            if (!visited.Add(current))
            {
                continue;
            }
            foreach (var inherited in SameInBase(current))
            {
                open.Push(inherited);
            }
            if (!direct.TryGetValue(current, out var arguments))
            {
                continue;
            }
            foreach (var argument in arguments)
            {
                if ((TypeFacts.NullableOf(argument) ?? argument) is ITypeParameterSymbol other)
                {
                    open.Push(other.OriginalDefinition);
                }
                else
                {
                    found.Add(argument);
                }
            }
        }
        return found;
    }

    private static ITypeSymbol ReducedArgument(IMethodSymbol reduced, ITypeParameterSymbol parameter) =>
        reduced.GetTypeInferredDuringReduction(parameter)
        ?? reduced.TypeArguments.ElementAtOrDefault(
            reduced.TypeParameters.ToList().FindIndex(kept => kept.Name == parameter.Name)
        )
        ?? parameter;

    private void Note(IReadOnlyList<ITypeParameterSymbol> parameters, IReadOnlyList<ITypeSymbol> arguments)
    {
        for (var i = 0; i < parameters.Count && i < arguments.Count; i++)
        {
            Note(arguments[i]);
            if (SymbolEqualityComparer.Default.Equals(parameters[i], arguments[i]))
            {
                continue;
            }
            if (!direct.TryGetValue(parameters[i], out var known))
            {
                direct[parameters[i]] = known = new(SymbolEqualityComparer.Default);
            }
            known.Add(arguments[i]);
        }
    }

    /// <summary>The same parameter of the generic methods that the parameter's method overrides or implements.</summary>
    private static IEnumerable<ITypeParameterSymbol> SameInBase(ITypeParameterSymbol parameter)
    {
        if (parameter.DeclaringMethod is not { } method)
        {
            return [];
        }
        var contracts = ImplementedSlots.Of(method).Where(member => member.Arity == method.Arity);
        return contracts
            .Concat(method.OverriddenMethod is { } overridden ? [overridden] : [])
            .Select(member => member.OriginalDefinition.TypeParameters[parameter.Ordinal]);
    }
}
