using System.Linq;
using AzerothsTopTalent.Lua.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Operations;
using static AzerothsTopTalent.Lua.Syntax.LuaFactory;

namespace AzerothsTopTalent.Lua.Lowering;

internal sealed partial class BodyLowering
{
    /// <summary>
    /// True when <c>c ? a : b</c> may be <c>c and a or b</c>: neither branch needs statements, and a is never nil or
    /// false.
    /// </summary>
    private bool FitsInLine(IConditionalOperation choice)
    {
        if (choice.WhenFalse is null || NeedsStatements(choice.WhenTrue) || NeedsStatements(choice.WhenFalse))
        {
            return false;
        }
        if (NeedsDestination(choice.WhenTrue) || NeedsDestination(choice.WhenFalse))
        {
            return false;
        }
        return IsTruthy(choice.WhenTrue)
            || IsValueOrNil(choice.WhenTrue, choice.WhenFalse)
            || IsValueOrNil(choice.WhenFalse, choice.WhenTrue)
            || BooleanConstant(choice.WhenTrue) is not null
            || BooleanConstant(choice.WhenFalse) is not null;
    }

    /// <summary>One value that is not a boolean, or nothing: where it is nil itself, nil is right, too.</summary>
    private static bool IsValueOrNil(IOperation value, IOperation nothing) =>
        IsNothing(nothing) && !TypeFacts.MayBeFalse(UnwrapIdentity(value).Type);

    /// <summary>A result or nothing, where the result is worth a line: an early <c>return nil</c> reads best.</summary>
    private static bool IsGuard(IConditionalOperation choice) =>
        IsNothing(choice.WhenTrue) && !IsReference(choice.WhenFalse!)
        || IsNothing(choice.WhenFalse!) && !IsReference(choice.WhenTrue);

    private static bool IsReference(IOperation operation) =>
        UnwrapIdentity(operation)
            is ILocalReferenceOperation
                or IParameterReferenceOperation
                or IFieldReferenceOperation
                or IPropertyReferenceOperation;

    private static bool IsNothing(IOperation operation) => operation.ConstantValue is { HasValue: true, Value: null };

    private static bool? BooleanConstant(IOperation operation) =>
        operation.ConstantValue is { HasValue: true, Value: bool value } ? value : null;

    /// <summary>True when the value can be neither nil nor false: by its type, or because the compiler knows it is not null.</summary>
    private bool IsTruthy(IOperation operation)
    {
        var source = UnwrapIdentity(operation);
        if (source.ConstantValue is { HasValue: true, Value: { } constant })
        {
            return constant is not bool;
        }
        if (TypeFacts.IsAlwaysTruthy(source.Type))
        {
            return true;
        }
        return source
                is IObjectCreationOperation
                    or IArrayCreationOperation
                    or IInterpolatedStringOperation
                    or ITupleOperation
            || TypeFacts.IsString(source.Type) && IsKnownNotNull(source);
    }

    /// <summary>What the nullable analysis of the compiler says.</summary>
    private bool IsKnownNotNull(IOperation operation) =>
        operation.ConstantValue is { HasValue: true, Value: not null }
        || !StartsAsNull(operation)
            && model.GetTypeInfo(operation.Syntax).Nullability.FlowState == NullableFlowState.NotNull;

    /// <summary>
    /// A variable or field that is declared as <c>null!</c>, or an element of an array that may have been made by its size:
    /// the compiler takes it for not null, the author did not.
    /// </summary>
    private bool StartsAsNull(IOperation operation)
    {
        if (operation is IArrayElementReferenceOperation { Type: { } element })
        {
            return Facts.MayHoldNil(element);
        }
        if (NullTexts.IsSuppressed(operation))
        {
            return true;
        }
        switch (operation)
        {
            case IConversionOperation { OperatorMethod: null } conversion:
                return StartsAsNull(conversion.Operand);
            case IParenthesizedOperation inner:
                return StartsAsNull(inner.Operand);
            case IConditionalOperation { WhenFalse: { } otherwise } choice:
                return StartsAsNull(choice.WhenTrue) || StartsAsNull(otherwise);
            case ICoalesceOperation coalesce:
                return StartsAsNull(coalesce.WhenNull);
            case ISwitchExpressionOperation choice:
                return choice.Arms.Any(arm => StartsAsNull(arm.Value));
        }
        var symbol = operation switch
        {
            ILocalReferenceOperation local => (ISymbol)local.Local,
            IFieldReferenceOperation field => field.Field,
            IPropertyReferenceOperation property => property.Property,
            IParameterReferenceOperation parameter => parameter.Parameter,
            IInvocationOperation call => call.TargetMethod,
            _ => null,
        };
        if (TypeFacts.IsString(operation.Type) && symbol is not null && Facts.NullTexts.Contains(symbol))
        {
            return true;
        }
        return symbol?.DeclaringSyntaxReferences.Any(reference =>
                reference.GetSyntax().ToString().EndsWith("null!", System.StringComparison.Ordinal)
                || reference.GetSyntax().ToString().EndsWith("null!;", System.StringComparison.Ordinal)
                || reference.GetSyntax().ToString().EndsWith("default!", System.StringComparison.Ordinal)
            ) == true;
    }

    private LuaExpression Conditional(IConditionalOperation choice)
    {
        if (!FitsInLine(choice))
        {
            return ThroughTemporary(choice, "value");
        }
        LuaExpression then = Nil,
            otherwise = Nil;
        var condition = Value(choice.Condition);
        var statements = Isolate(() =>
        {
            then = Value(choice.WhenTrue);
            otherwise = Value(choice.WhenFalse!);
        });
        if (statements.Count > 0)
        {
            return ThroughBranches(choice, condition);
        }
        if (BooleanConstant(choice.WhenTrue) is { } whenTrue)
        {
            return whenTrue ? OrBoolean(condition, otherwise) : And(Not(condition), otherwise);
        }
        if (BooleanConstant(choice.WhenFalse!) is { } whenFalse && !IsTruthy(choice.WhenTrue))
        {
            return whenFalse ? Or(Not(condition), then) : And(condition, then);
        }
        return IsNothing(choice.WhenTrue) && !IsNothing(choice.WhenFalse!)
            ? Or(And(LuaConditions.Negate(condition), otherwise), then)
            : Or(And(condition, then), otherwise);
    }

    private static LuaExpression OrBoolean(LuaExpression condition, LuaExpression otherwise) =>
        otherwise is LuaBoolean { Value: false } ? condition : Or(condition, otherwise);

    private LuaExpression ThroughBranches(IConditionalOperation choice, LuaExpression condition)
    {
        var name = locals.Temporary("value");
        Emit(Local(name));
        Branches(choice, condition, new AssignTo(Name(name)));
        return Name(name);
    }

    private void ConditionalInto(IConditionalOperation choice, Destination destination) =>
        Branches(choice, Value(choice.Condition), destination);

    private void Branches(IConditionalOperation choice, LuaExpression condition, Destination destination)
    {
        var then = Scope(() => Store(choice.WhenTrue, destination));
        var otherwise = Scope(() => Store(choice.WhenFalse!, destination));
        if (destination is ReturnIt && frame.Outer is null && Unwrap(choice.WhenFalse!) is not IConditionalOperation)
        {
            // A return ends the branch, so the other value needs no else.
            Emit(If(condition, then));
            block.AddRange(otherwise.Statements);
            return;
        }
        if (otherwise.Statements is [LuaIf { Comments.Count: 0 } chained])
        {
            Emit(new LuaIf([new LuaIfBranch(condition, then), .. chained.Branches], chained.Else));
            return;
        }
        Emit(If(condition, then, otherwise));
    }

    private LuaExpression Coalesce(ICoalesceOperation coalesce)
    {
        CheckBoxing(coalesce.Value.Type, coalesce.Type, coalesce.Syntax);
        if (NeedsDestination(coalesce))
        {
            return ThroughTemporary(coalesce, Hint(coalesce.Value));
        }
        var left = Value(coalesce.Value);
        LuaExpression right = Nil;
        var statements = Isolate(() => right = Value(coalesce.WhenNull));
        if (BooleanConstant(coalesce.WhenNull) == false)
        {
            return Or(left, False);
        }
        if (statements.Count == 0 && !TypeFacts.MayBeFalse(coalesce.Value.Type))
        {
            return Or(left, right);
        }
        var name = locals.Temporary(Hint(coalesce.Value));
        Emit(Local(name, left));
        statements.Add(Assign(Name(name), right) with { SourceLine = line });
        Emit(If(Equal(Name(name), Nil), new LuaBlock(statements)));
        return Name(name);
    }

    private void CoalesceInto(ICoalesceOperation coalesce, Destination destination)
    {
        CheckBoxing(coalesce.Value.Type, coalesce.Type, coalesce.Syntax);
        var value = Value(coalesce.Value);
        LuaExpression target;
        if (destination is AssignTo { Target: LuaName name })
        {
            Emit(Assign(name, value));
            target = name;
        }
        else
        {
            target = Reuse(value, Hint(coalesce.Value));
        }
        var missing = Scope(() => Store(coalesce.WhenNull, destination));
        Emit(If(Equal(target, Nil), missing));
        switch (destination)
        {
            case ReturnIt:
                EmitReturn([target]);
                break;
            case AssignTo to when to.Target != target:
                Emit(Assign(to.Target, target));
                break;
        }
    }
}
