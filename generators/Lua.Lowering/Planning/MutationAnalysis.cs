using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AzerothsTopTalent.Lua.Lowering;

/// <summary>Whether running a piece of code may change the length of a list, followed through the methods of the program.</summary>
internal sealed class MutationAnalysis(ProgramFacts facts)
{
    private static readonly HashSet<string> Resizing =
    [
        "Add",
        "AddRange",
        "Insert",
        "InsertRange",
        "Remove",
        "RemoveAt",
        "RemoveAll",
        "RemoveRange",
        "Clear",
    ];

    private readonly HashSet<ISymbol> visited = new(SymbolEqualityComparer.Default);

    public bool MayResizeList(IOperation code) => code.DescendantsAndSelf().Any(Resizes);

    private bool Resizes(IOperation item) =>
        item switch
        {
            IInvocationOperation call => CallResizes(call),
            IObjectCreationOperation { Constructor: { } constructor } => facts.IsSource(constructor.ContainingType)
                && Follow(constructor),
            IPropertyReferenceOperation property => facts.IsSource(property.Property.ContainingType)
                && (Follow(property.Property.GetMethod) || Follow(property.Property.SetMethod)),
            _ => false,
        };

    private bool CallResizes(IInvocationOperation call)
    {
        var method = call.TargetMethod;
        if (method.MethodKind == MethodKind.DelegateInvoke)
        {
            return true;
        }
        if (facts.IsSource(method.ContainingType))
        {
            return method.MethodKind == MethodKind.LocalFunction || Follow(method);
        }
        return Resizing.Contains(method.Name)
            && !TypeFacts.IsString(method.ContainingType)
            && TypeFacts.FullName(method.ContainingType)
                is not ("System.Collections.Generic.Dictionary" or "System.Collections.Generic.HashSet");
    }

    /// <summary>Looks into a method and into all that may run in its place.</summary>
    private bool Follow(IMethodSymbol? method)
    {
        if (method is null || !visited.Add(method.OriginalDefinition))
        {
            return false;
        }
        if (facts.Body(method.OriginalDefinition) is { } body && MayResizeList(body.Operation))
        {
            return true;
        }
        return (method.IsVirtual || method.IsAbstract || method.IsOverride)
            && facts.AllBodies.Any(other =>
                other.Member is IMethodSymbol candidate
                && candidate.Name.EndsWith(method.Name, System.StringComparison.Ordinal)
                && !SymbolEqualityComparer.Default.Equals(candidate, method)
                && Follow(candidate)
            );
    }
}
