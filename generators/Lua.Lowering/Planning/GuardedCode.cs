using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AzerothsTopTalent.Lua.Lowering;

/// <summary>
/// The code that may run inside of a <c>try</c> whose handlers see failures of the runtime: what stands in it, and every
/// function that it may call, by way of overrides, delegates and the library as well. Rather too much than too little.
/// A filter is such code, too: where it fails, it says no.
/// </summary>
internal sealed partial class GuardedCode
{
    private readonly ProgramFacts facts;
    private readonly Dictionary<ISymbol, Failures> members = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<SyntaxNode, Failures> functions = [];
    private readonly Dictionary<ISymbol, ILocalFunctionOperation> localFunctions = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, List<IOperation>> targets = new(SymbolEqualityComparer.Default);
    private readonly List<IOperation> handedToLibrary = [];
    private readonly HashSet<INamedTypeSymbol> handedOnToLibrary = new(SymbolEqualityComparer.Default);
    private readonly Queue<(IOperation Code, Failures Failures)> open = [];
    private readonly Dictionary<ISymbol, Failures> delegates = new(SymbolEqualityComparer.Default);
    private readonly Failures awaited;
    private Failures enumerated;

    public GuardedCode(ProgramFacts facts)
    {
        this.facts = facts;
        var protectedCode = facts
            .AllBodies.SelectMany(body => body.Operation.DescendantsAndSelf())
            .OfType<ITryOperation>()
            .Select(code => (Code: (IOperation)code.Body, Failures: Of(code)))
            .Where(item => item.Failures != Failures.None)
            .Concat(facts.FailingFilters.Select(filter => (Code: filter, Failures: Failures.All)))
            .ToList();
        if (protectedCode.Count == 0)
        {
            return;
        }
        Index();
        foreach (var (code, failures) in protectedCode)
        {
            open.Enqueue((code, failures));
        }
        awaited = protectedCode.Aggregate(Failures.None, (all, item) => all | item.Failures);
        CalledByLibrary(awaited);
        while (open.Count > 0)
        {
            var (code, failures) = open.Dequeue();
            foreach (var operation in code.DescendantsAndSelf())
            {
                Follow(operation, failures);
            }
        }
    }

    /// <summary>True when some handler of the program may see a failure.</summary>
    public bool Awaits(Failures failures) => (awaited & failures) != 0;

    /// <summary>The failures that the handlers of a <c>try</c> may see.</summary>
    public static Failures Of(ITryOperation code) =>
        code.Catches.Aggregate(Failures.None, (all, handler) => all | FailuresOf.Handler(handler.ExceptionType));

    /// <summary>The failures that are awaited while a method, accessor or constructor runs.</summary>
    public Failures Of(ISymbol? member) =>
        member is not null && members.TryGetValue(member.OriginalDefinition, out var found) ? found : Failures.None;

    /// <summary>The same for a lambda or local function.</summary>
    public Failures Of(SyntaxNode function) => functions.TryGetValue(function, out var found) ? found : Failures.None;

    private void Index()
    {
        foreach (var operation in facts.AllBodies.SelectMany(body => body.Operation.DescendantsAndSelf()))
        {
            switch (operation)
            {
                case ILocalFunctionOperation function:
                    localFunctions[function.Symbol] = function;
                    break;
                case IArgumentOperation { Value: { Type: INamedTypeSymbol handed } value } argument
                    when TypeFacts.IsDelegate(handed)
                        && value is not IDelegateCreationOperation
                        && IsLibrary(argument.Parent!):
                    handedOnToLibrary.Add(handed.OriginalDefinition);
                    break;
                case IDelegateCreationOperation { Type: { } type } creation:
                    if (!targets.TryGetValue(type.OriginalDefinition, out var list))
                    {
                        targets[type.OriginalDefinition] = list = [];
                    }
                    list.Add(creation.Target);
                    if (creation.Parent is IArgumentOperation { Parent: IInvocationOperation call } && IsLibrary(call))
                    {
                        handedToLibrary.Add(creation.Target);
                    }
                    break;
            }
        }
    }

    /// <summary>Overrides of library members and implementations of its interfaces: text, equality, order, enumeration.</summary>
    private void CalledByLibrary(Failures failures)
    {
        foreach (var method in facts.Types.SelectMany(type => type.GetMembers()).OfType<IMethodSymbol>())
        {
            var called =
                method.Name is "Deconstruct" or "Dispose" or "GetEnumerator" or "MoveNext" or "get_Current"
                || StaticReach.Slots(method).Any(slot => !facts.IsSource(slot.ContainingType));
            if (called)
            {
                Reach(method, failures);
            }
        }
    }

    private void Follow(IOperation operation, Failures failures)
    {
        foreach (var member in facts.Reach.RunBy(operation))
        {
            Reach(member, failures);
        }
        switch (operation)
        {
            case IInvocationOperation { TargetMethod.MethodKind: MethodKind.LocalFunction } call:
                ReachFunction(call.TargetMethod, failures);
                break;
            case IMethodReferenceOperation { Method.MethodKind: MethodKind.LocalFunction } reference:
                ReachFunction(reference.Method, failures);
                break;
            case IInvocationOperation { TargetMethod.MethodKind: MethodKind.DelegateInvoke } call:
                ReachDelegate(call.TargetMethod.ContainingType, failures);
                break;
            case IMethodReferenceOperation { Method.MethodKind: MethodKind.DelegateInvoke } reference:
                ReachDelegate(reference.Method.ContainingType, failures);
                break;
            case IArgumentOperation { Parent: IInvocationOperation or IObjectCreationOperation } argument
                when TypeFacts.IsDelegate(argument.Value.Type) && IsLibrary(argument.Parent!):
                ReachDelegate((INamedTypeSymbol)argument.Value.Type!, failures);
                break;
        }
        if (CollectionKinds.Of(operation.Type) == CollectionKind.Enumerable || Enumerators.Is(operation.Type))
        {
            ReachDeferred(failures);
        }
    }

    private bool IsLibrary(IOperation call) =>
        call switch
        {
            IInvocationOperation invocation => invocation.TargetMethod.MethodKind
                is not (MethodKind.LocalFunction or MethodKind.DelegateInvoke)
                && !facts.IsSource(invocation.TargetMethod.ContainingType),
            IObjectCreationOperation creation => !facts.IsSource(creation.Type),
            _ => false,
        };
}
