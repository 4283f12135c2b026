using System.Collections.Generic;
using System.Linq;
using AzerothsTopTalent.Lua.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using static AzerothsTopTalent.Lua.Syntax.LuaFactory;

namespace AzerothsTopTalent.Lua.Lowering;

internal sealed partial class BodyLowering
{
    private LuaExpression Invocation(IInvocationOperation call) => Invocation(call, several: false);

    /// <summary>Lowers a call. <paramref name="several"/> asks for the bare call of a method with several results.</summary>
    private LuaExpression Invocation(IInvocationOperation call, bool several)
    {
        var method = call.TargetMethod;
        if (BindingAttributes.IsBinding(method.ContainingType) && method.MethodKind != MethodKind.DelegateInvoke)
        {
            return BindingCall(call, several);
        }
        if (HashCodeCall(call) is { } code)
        {
            return code;
        }
        if (method.MethodKind == MethodKind.DelegateInvoke)
        {
            return Finish(call, several, DelegateCall(call));
        }
        if (method.IsImplicitlyDeclared && method.Name is "Equals" or "ToString" && SpecialCall(call) is { } special)
        {
            return special;
        }
        if (method.MethodKind == MethodKind.LocalFunction || Facts.IsSource(method.ContainingType))
        {
            return Finish(call, several, SourceCall(call));
        }
        return BclCall(call);
    }

    private LuaExpression DelegateCall(IInvocationOperation call)
    {
        var operands = Operands([(call.Instance!, () => Value(call.Instance!)), .. ArgumentOperands(call.Arguments)]);
        return new LuaCall(operands[0], operands.Skip(1).ToList());
    }

    private LuaExpression SourceCall(IInvocationOperation call)
    {
        var method = call.TargetMethod;
        if (method.MethodKind == MethodKind.LocalFunction)
        {
            return new LuaCall(Name(locals.Of(method.OriginalDefinition)), Arguments(call.Arguments));
        }
        var name = program.Members.Of(method);
        if (method.IsStatic)
        {
            return new LuaCall(Member(TypeReference(method.ContainingType), name), Arguments(call.Arguments));
        }
        var instance = call.Instance!;
        if (
            instance is IInstanceReferenceOperation
            && IsBase(instance)
            && (method.IsVirtual || method.IsOverride || method.IsAbstract)
        )
        {
            return new LuaCall(
                Member(TypeReference(method.ContainingType), name),
                [Self, .. Arguments(call.Arguments)]
            );
        }
        var operands = Operands([(instance, () => Value(instance)), .. ArgumentOperands(call.Arguments)]);
        return new LuaMethodCall(operands[0], name, operands.Skip(1).ToList());
    }

    /// <summary>The arguments in parameter order; those of <c>out</c> parameters are results, not arguments.</summary>
    private List<LuaExpression> Arguments(IEnumerable<IArgumentOperation> arguments) =>
        Operands(ArgumentOperands(arguments));

    private List<(IOperation, System.Func<LuaExpression>)> ArgumentOperands(IEnumerable<IArgumentOperation> arguments)
    {
        var given = arguments.ToList();
        // Named arguments may stand in another order than the parameters: all are evaluated as they stand.
        var ordered = given.OrderBy(argument => argument.Parameter?.Ordinal ?? 0).ToList();
        if (!given.SequenceEqual(ordered))
        {
            var values = Operands(given.Where(IsPassed).Select(Operand).ToList());
            var kept = given
                .Where(IsPassed)
                .Zip(values, (argument, value) => (argument, value: KeepForOrder(argument, value)))
                .ToList();
            return ordered
                .Where(IsPassed)
                .Select(argument =>
                    (
                        argument.Value,
                        (System.Func<LuaExpression>)(() => kept.First(item => item.argument == argument).value)
                    )
                )
                .ToList();
        }
        return given.Where(IsPassed).Select(Operand).ToList();
    }

    private LuaExpression KeepForOrder(IArgumentOperation argument, LuaExpression value) =>
        value is LuaNumber or LuaString or LuaBoolean or LuaNil
            ? value
            : Temporary(value, argument.Parameter?.Name ?? "value");

    private static bool IsPassed(IArgumentOperation argument) => argument.Parameter?.RefKind != RefKind.Out;

    private (IOperation, System.Func<LuaExpression>) Operand(IArgumentOperation argument) =>
        argument.Parameter?.RefKind == RefKind.Ref && IsComputedPlace(Unwrap(argument.Value))
            ? (argument.Value, () => PassedPlace(argument))
            : (argument.Value, () => Value(argument.Value));

    /// <summary>
    /// Turns a bare call into one value: results handed back by <c>ref</c> and <c>out</c> go to their variables, several
    /// results are packed or cut.
    /// </summary>
    private LuaExpression Finish(IInvocationOperation call, bool several, LuaExpression bare)
    {
        var method = call.TargetMethod;
        var back = call
            .Arguments.Where(argument => argument.Parameter?.RefKind is RefKind.Ref or RefKind.Out)
            .OrderBy(argument => argument.Parameter!.Ordinal)
            .ToList();
        var count = ReturnsSeveral(method)
            ? ((INamedTypeSymbol)method.OriginalDefinition.ReturnType).TupleElements.Length
            : 1;
        if (back.Count == 0)
        {
            return count == 1 || several ? bare : new LuaTable([new LuaField(null, bare)]);
        }
        if (count == 1 && !method.ReturnsVoid && back.All(argument => IsDiscard(argument.Value)))
        {
            return new LuaParenthesized(bare);
        }
        var dropped = call.Parent is IExpressionStatementOperation;
        var results = new List<LuaExpression>();
        for (var i = 0; i < (method.ReturnsVoid ? 0 : count); i++)
        {
            results.Add(dropped ? Name("_") : Predeclare(locals.Temporary(i == 0 ? ResultHint(method) : "value")));
        }
        var values = results.ToList();
        if (
            method.MethodKind is MethodKind.LocalFunction or MethodKind.DelegateInvoke
            || Facts.IsSource(method.ContainingType)
        )
        {
            CheckRefs(call, back);
        }
        var stores = new List<System.Action>();
        foreach (var argument in back)
        {
            results.Add(BackTarget(argument, stores));
        }
        Emit(new LuaAssignment(results, [bare]));
        stores.ForEach(store => store());
        return values.Count == 0 ? Nil
            : count == 1 ? values[0]
            : Table(values);
    }

    private static string ResultHint(IMethodSymbol method) =>
        TypeFacts.IsBool(method.ReturnType) && method.Name.StartsWith("Try", System.StringComparison.Ordinal) ? "ok"
        : TypeFacts.IsBool(method.ReturnType) ? "found"
        : FromMethod(method.Name);
}
