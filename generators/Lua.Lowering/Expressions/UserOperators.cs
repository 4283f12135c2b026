using System.Collections.Generic;
using System.Linq;
using AzerothsTopTalent.Lua.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using static AzerothsTopTalent.Lua.Syntax.LuaFactory;

namespace AzerothsTopTalent.Lua.Lowering;

/// <summary>Operators that the program declares: calls of their functions, on nullable values only where there is one.</summary>
internal sealed partial class BodyLowering
{
    private LuaExpression UserOperator(IBinaryOperation operation, IMethodSymbol method)
    {
        var negate = operation.OperatorKind == BinaryOperatorKind.NotEquals;
        if (method.ContainingType.IsRecord && method.IsImplicitlyDeclared)
        {
            return Equality(operation, negate);
        }
        if (operation.OperatorKind is BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr)
        {
            return UserShortCircuit(operation, method);
        }
        var operands = Operands(operation.LeftOperand, operation.RightOperand);
        var left = (operands[0], operation.LeftOperand);
        var right = (operands[1], operation.RightOperand);
        return operation is { IsLifted: true, OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals }
            ? LiftedEquality(method, negate, left, right)
            : UserOperator(method, operation.IsLifted, left, right);
    }

    /// <summary>A call of an operator. Lifted, it gives null when an operand is null, and a comparison false.</summary>
    private LuaExpression UserOperator(
        IMethodSymbol method,
        bool lifted,
        params (LuaExpression Value, IOperation Source)[] operands
    )
    {
        var function = Member(TypeReference(method.ContainingType), program.Members.Of(method));
        if (!lifted)
        {
            return new LuaCall(function, operands.Select(operand => operand.Value).ToList());
        }
        var kept = operands.Select(operand => (Value: Reuse(operand.Value, "value"), operand.Source)).ToList();
        var call = new LuaCall(function, kept.Select(operand => operand.Value).ToList());
        if (Presence(kept) is not { } present)
        {
            return call;
        }
        var isComparison =
            TypeFacts.IsBool(method.ReturnType)
            && method.Name is "op_LessThan" or "op_LessThanOrEqual" or "op_GreaterThan" or "op_GreaterThanOrEqual";
        if (isComparison)
        {
            return And(present, call);
        }
        if (!TypeFacts.MayBeFalse(method.ReturnType))
        {
            return Or(And(present, call), Nil);
        }
        var result = locals.Temporary("result");
        Emit(Local(result));
        Emit(If(present, new LuaBlock([Assign(Name(result), call) with { SourceLine = line }])));
        return Name(result);
    }

    /// <summary>Two nulls are equal, a null and a value are not; only two values are handed to the operator.</summary>
    private LuaExpression LiftedEquality(
        IMethodSymbol method,
        bool negate,
        (LuaExpression Value, IOperation Source) left,
        (LuaExpression Value, IOperation Source) right
    )
    {
        if (left.Value is LuaNil || right.Value is LuaNil)
        {
            return negate ? NotEqual(left.Value, right.Value) : Equal(left.Value, right.Value);
        }
        left.Value = Reuse(left.Value, "left");
        right.Value = Reuse(right.Value, "right");
        LuaExpression call = Call(
            Member(TypeReference(method.ContainingType), program.Members.Of(method)),
            left.Value,
            right.Value
        );
        var (one, other) = (Presence([left]), Presence([right]));
        if (one is null || other is null)
        {
            return (one ?? other) is not { } present ? call
                : negate ? Or(LuaConditions.Negate(present), call)
                : And(present, call);
        }
        return negate
            ? Or(NotEqual(one, other), And(one, call))
            : And(Equal(one, other), Or(LuaConditions.Negate(one), call));
    }

    /// <summary>The test that none of the operands is null; null where none can be.</summary>
    private static LuaExpression? Presence(IEnumerable<(LuaExpression Value, IOperation Source)> operands)
    {
        LuaExpression? present = null;
        foreach (var (value, source) in operands)
        {
            var from = source
                is IConversionOperation
                {
                    IsImplicit: true,
                    OperatorMethod: null or { DeclaringSyntaxReferences.Length: 0 }
                } conversion
                ? conversion.Operand.Type
                : source.Type;
            if (value is not (LuaNumber or LuaString or LuaBoolean) && TypeFacts.NullableOf(from) is not null)
            {
                var test = NotEqual(value, Nil);
                present = present is null ? test : And(present, test);
            }
        }
        return present;
    }

    /// <summary><c>a &amp;&amp; b</c> with the operators <c>false</c> and <c>&amp;</c> of a type: b counts only where a is not false.</summary>
    private LuaExpression UserShortCircuit(IBinaryOperation operation, IMethodSymbol method)
    {
        var isAnd = operation.OperatorKind == BinaryOperatorKind.ConditionalAnd;
        var settles = method
            .ContainingType.GetMembers(isAnd ? "op_False" : "op_True")
            .OfType<IMethodSymbol>()
            .FirstOrDefault(item => Same(item.Parameters[0].Type, method.Parameters[0].Type));
        if (settles is null || operation.IsLifted)
        {
            return UnsupportedAt(operation.Syntax, "This short-circuiting operator", "use & or |");
        }
        var owner = TypeReference(method.ContainingType);
        var result = Temporary(Value(operation.LeftOperand), isAnd ? "both" : "either");
        var body = Scope(() =>
            Emit(Assign(result, Call(Member(owner, program.Members.Of(method)), result, Value(operation.RightOperand))))
        );
        Emit(If(Not(Call(Member(owner, program.Members.Of(settles)), result)), body));
        return result;
    }
}
