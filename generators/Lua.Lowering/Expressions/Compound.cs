using AzerothsTopTalent.Lua.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using static AzerothsTopTalent.Lua.Syntax.LuaFactory;

namespace AzerothsTopTalent.Lua.Lowering;

internal sealed partial class BodyLowering
{
    /// <returns>What was written; only where it is <paramref name="wanted"/> it may be used.</returns>
    private LuaExpression Compound(ICompoundAssignmentOperation operation, bool wanted = false)
    {
        var target = Unwrap(operation.Target);
        if (operation.InConversion.IsUserDefined || operation.OutConversion.IsUserDefined)
        {
            return UnsupportedAt(
                operation.Syntax,
                "A compound assignment through conversions of a type",
                "write the whole assignment with the conversions in it"
            );
        }
        var place = StablePlace(target, operation.Value);
        return Written(place, CompoundResult(operation, target, place.Read), wanted);
    }

    private LuaExpression CompoundResult(ICompoundAssignmentOperation operation, IOperation target, LuaExpression read)
    {
        if (TypeFacts.IsString(operation.Type))
        {
            var current = TextOf(read, target.Type, target.Syntax, IsKnownNotNull(target));
            var operands = Operands([(target, () => current), (operation.Value, () => TextPart(operation.Value))]);
            return operands[1] is LuaString { Value: "" } ? operands[0] : Concat(operands[0], operands[1]);
        }
        var values = Operands([(target, () => read), (operation.Value, () => Value(operation.Value))]);
        if (operation.OperatorMethod is { } method && Facts.IsSource(method.ContainingType))
        {
            return UserOperator(method, operation.IsLifted, (values[0], target), (values[1], operation.Value));
        }
        return TypeFacts.IsDelegate(operation.Type)
            ? Helper(operation.OperatorKind == BinaryOperatorKind.Add ? "combine" : "remove", values[0], values[1])
            : CompoundValue(operation, target, values[0], values[1]);
    }

    /// <summary>The operator is computed in its own type and converted back: <c>b += 1</c> on a byte computes in int.</summary>
    private LuaExpression CompoundValue(
        ICompoundAssignmentOperation operation,
        IOperation target,
        LuaExpression left,
        LuaExpression right
    )
    {
        var targetType = TypeFacts.Underlying(target.Type)!;
        var valueType = TypeFacts.Underlying(operation.Value.Type)!;
        var computedIn =
            TypeFacts.IsDouble(targetType) || TypeFacts.IsDouble(valueType) ? Special(SpecialType.System_Double)
            : TypeFacts.IsBool(targetType) || TypeFacts.IsEnum(targetType) ? targetType
            : IsShift(operation.OperatorKind) ? Promoted(targetType)
            : Wider(Promoted(targetType), Promoted(valueType));
        if (TypeFacts.IsChar(targetType))
        {
            left = Helper("codepoint", left);
        }
        var lifted = TypeFacts.NullableOf(target.Type) is not null;
        if (TypeFacts.IsBool(targetType) && lifted)
        {
            return Helper(LiftedOperator(operation.OperatorKind), left, right);
        }
        var value = Arithmetic(
            new ArithmeticRequest(operation.OperatorKind, computedIn, computedIn, operation.IsChecked, operation),
            left,
            right,
            target,
            operation.Value
        );
        if (TypeFacts.IsChar(targetType))
        {
            value = Helper("character", value);
        }
        else if (TypeFacts.IsDouble(computedIn) && TypeFacts.IsInteger(targetType))
        {
            value = Checked(targetType, Helper("truncate", value));
        }
        else if (!operation.IsChecked && TypeFacts.IsInteger(targetType) && !Same(targetType, computedIn))
        {
            value = Wrap(targetType, value, operation);
        }
        else if (TypeFacts.IsInteger(targetType) && !Same(targetType, computedIn))
        {
            value = Checked(targetType, value);
        }
        if (!lifted)
        {
            return value;
        }
        var present = right is LuaNumber ? NotEqual(left, Nil) : And(NotEqual(left, Nil), NotEqual(right, Nil));
        return Or(And(present, value), Nil);
    }

    private static bool IsShift(BinaryOperatorKind kind) =>
        kind is BinaryOperatorKind.LeftShift or BinaryOperatorKind.RightShift or BinaryOperatorKind.UnsignedRightShift;

    private ITypeSymbol Special(SpecialType special) => model.Compilation.GetSpecialType(special);

    private ITypeSymbol Promoted(ITypeSymbol type) =>
        type.SpecialType is SpecialType.System_Int64 or SpecialType.System_UInt32 or SpecialType.System_Double
            ? type
            : Special(SpecialType.System_Int32);

    private ITypeSymbol Wider(ITypeSymbol left, ITypeSymbol right) =>
        Same(left, right) ? left
        : left.SpecialType == SpecialType.System_Double || right.SpecialType == SpecialType.System_Double
            ? Special(SpecialType.System_Double)
        : Special(SpecialType.System_Int64);

    private void IncrementEffect(IIncrementOrDecrementOperation step)
    {
        var target = Unwrap(step.Target);
        var place = StablePlace(target);
        place.Write(Stepped(step, target, place.Read));
    }

    private LuaExpression Stepped(IIncrementOrDecrementOperation step, IOperation target, LuaExpression value)
    {
        if (step.OperatorMethod is { } method && Facts.IsSource(method.ContainingType))
        {
            return UserOperator(method, step.IsLifted, (value, target));
        }
        RefuseExplicitChecked(step);
        var type = TypeFacts.Underlying(target.Type)!;
        if (!TypeFacts.IsNumber(type) && !TypeFacts.IsChar(type))
        {
            return UnsupportedAt(
                step.Syntax,
                "A step through conversions of a type",
                "write the whole assignment with the conversions in it"
            );
        }
        var up = step.Kind == OperationKind.Increment;
        if (TypeFacts.IsChar(type))
        {
            return Helper(
                "character",
                up ? Add(Helper("codepoint", value), Number(1)) : Subtract(Helper("codepoint", value), Number(1))
            );
        }
        var next = up ? Binary(LuaOperator.Add, value, Number(1)) : Binary(LuaOperator.Subtract, value, Number(1));
        var wrapped =
            !TypeFacts.IsInteger(type) ? next
            : step.IsChecked ? Checked(type, next)
            : Wrap(type, next, step);
        return TypeFacts.NullableOf(target.Type) is null ? wrapped : Or(And(NotEqual(value, Nil), wrapped), Nil);
    }

    /// <summary><c>x++</c> as a value: the old value is kept before the step.</summary>
    private LuaExpression IncrementValue(IIncrementOrDecrementOperation step)
    {
        var target = Unwrap(step.Target);
        var place = StablePlace(target);
        if (step.IsPostfix)
        {
            var old = Temporary(place.Read, Hint(target));
            place.Write(Stepped(step, target, old));
            return old;
        }
        return Written(place, Stepped(step, target, place.Read), wanted: true);
    }
}
