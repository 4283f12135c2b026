using System.Collections.Generic;
using System.Linq;
using AzerothsTopTalent.Lua.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using static AzerothsTopTalent.Lua.Syntax.LuaFactory;

namespace AzerothsTopTalent.Lua.Lowering;

internal sealed partial class BodyLowering
{
    private void ReturnStatement(IReturnOperation operation)
    {
        if (operation.ReturnedValue is { } value)
        {
            Store(value, new ReturnIt());
            return;
        }
        EmitReturn([]);
    }

    /// <summary>The parameters a method hands back behind its result: those by <c>ref</c> and <c>out</c>.</summary>
    internal static IEnumerable<IParameterSymbol> HandedBack(IMethodSymbol method) =>
        method.Parameters.Where(parameter => parameter.RefKind is RefKind.Ref or RefKind.Out);

    /// <summary>
    /// Emits a return of the method's results, its out and ref parameters included, from wherever it stands. The last of
    /// them may be a call with results of its own, <paramref name="more"/> than one.
    /// </summary>
    private void EmitReturn(IReadOnlyList<LuaExpression> values, int more = 0)
    {
        var owner = frame;
        while (owner.Outer is { } outer)
        {
            owner = outer;
        }
        var results = new List<LuaExpression>(values);
        if (owner.Method is { } method)
        {
            results.AddRange(HandedBack(method).Select(parameter => Name(locals.Of(parameter))));
        }
        if (owner.ReturnsSelf)
        {
            results.Add(Self);
        }
        if (frame.Outer is not null)
        {
            frame.Returns = true;
            frame.ReturnedValues = System.Math.Max(frame.ReturnedValues, results.Count + more);
            results.Insert(0, Text("return"));
        }
        Emit(new LuaReturn(results));
    }

    /// <summary>True when the method's tuple result is several Lua results. Lambdas and properties keep tuples in tables.</summary>
    internal static bool ReturnsSeveral(IMethodSymbol method)
    {
        if (
            method.MethodKind
            is not (
                MethodKind.Ordinary
                or MethodKind.LocalFunction
                or MethodKind.ReducedExtension
                or MethodKind.ExplicitInterfaceImplementation
            )
        )
        {
            return false;
        }
        for (var current = method; current is not null; current = current.OverriddenMethod)
        {
            if (!TypeFacts.IsTuple(current.OriginalDefinition.ReturnType))
            {
                return false;
            }
        }
        return ImplementedSlots.Of(method).All(slot => TypeFacts.IsTuple(slot.ReturnType));
    }

    private void ReturnValue(IOperation operation)
    {
        var owner = frame;
        while (owner.Outer is { } outer)
        {
            owner = outer;
        }
        if (owner.Method is not { } method || !ReturnsSeveral(method))
        {
            EmitReturn([Value(operation)]);
            return;
        }
        var count = ((INamedTypeSymbol)method.OriginalDefinition.ReturnType).TupleElements.Length;
        var source = Unwrap(operation);
        if (source is ITupleOperation tuple)
        {
            EmitReturn(Operands([.. tuple.Elements]));
            return;
        }
        if (
            source is IInvocationOperation call
            && ReturnsSeveral(call.TargetMethod)
            && !HandedBack(call.TargetMethod).Any()
            && !HandedBack(method).Any()
        )
        {
            EmitReturn([Invocation(call, several: true)], count - 1);
            return;
        }
        var packed = Reuse(Value(operation), "result");
        EmitReturn(Enumerable.Range(1, count).Select(i => Index(packed, Number(i))).ToList());
    }
}
