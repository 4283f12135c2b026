using AzerothsTopTalent.Lua.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using static AzerothsTopTalent.Lua.Syntax.LuaFactory;

namespace AzerothsTopTalent.Lua.Lowering;

internal sealed partial class BodyLowering
{
    private LuaExpression Binary(IBinaryOperation operation)
    {
        if (operation.OperatorMethod is { } method && Facts.IsSource(method.ContainingType))
        {
            return UserOperator(operation, method);
        }
        switch (operation.OperatorKind)
        {
            case BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr:
                return ShortCircuit(operation);
            case BinaryOperatorKind.Equals:
                return Equality(operation, false);
            case BinaryOperatorKind.NotEquals:
                return Equality(operation, true);
        }
        CheckType(operation.Type, operation.Syntax);
        if (TypeFacts.IsString(operation.Type))
        {
            return Concatenation(operation);
        }
        if (TypeFacts.IsDelegate(operation.Type))
        {
            var handlers = Operands(operation.LeftOperand, operation.RightOperand);
            return Helper(
                operation.OperatorKind == BinaryOperatorKind.Add ? "combine" : "remove",
                handlers[0],
                handlers[1]
            );
        }
        if (CharacterComparison(operation) is { } comparison)
        {
            return comparison;
        }
        if (operation.IsLifted)
        {
            return LiftedBinary(operation);
        }
        var operands = Operands(operation.LeftOperand, operation.RightOperand);
        return Arithmetic(
            new ArithmeticRequest(
                operation.OperatorKind,
                operation.Type,
                operation.LeftOperand.Type,
                operation.IsChecked,
                operation
            ),
            operands[0],
            operands[1],
            operation.LeftOperand,
            operation.RightOperand
        );
    }

    private LuaExpression ShortCircuit(IBinaryOperation operation)
    {
        var isAnd = operation.OperatorKind == BinaryOperatorKind.ConditionalAnd;
        var left = Value(operation.LeftOperand);
        LuaExpression right = Nil;
        var statements = Isolate(() => right = Value(operation.RightOperand));
        if (statements.Count == 0)
        {
            return isAnd ? And(left, right) : Or(left, right);
        }
        var result = locals.Temporary(isAnd ? "both" : "either");
        Emit(Assign(Predeclare(result), left));
        statements.Add(Assign(Name(result), right) with { SourceLine = line });
        Emit(If(isAnd ? Name(result) : Not(Name(result)), new LuaBlock(statements)));
        return Name(result);
    }

    /// <summary>Comparisons of characters compare the one-character strings themselves.</summary>
    private LuaExpression? CharacterComparison(IBinaryOperation operation)
    {
        var op = ComparisonOperator(operation.OperatorKind);
        if (op is null || !IsCharacter(operation.LeftOperand) || !IsCharacter(operation.RightOperand))
        {
            return null;
        }
        var operands = Operands([CharacterOperand(operation.LeftOperand), CharacterOperand(operation.RightOperand)]);
        return Binary(op.Value, operands[0], operands[1]);
    }

    private static LuaExpression Binary(LuaOperator op, LuaExpression left, LuaExpression right) =>
        LuaFactory.Binary(op, left, right);

    private (IOperation, System.Func<LuaExpression>) CharacterOperand(IOperation operation)
    {
        var source = operation is IConversionOperation conversion ? conversion.Operand : operation;
        return (source, () => Value(source));
    }

    private static bool IsCharacter(IOperation operation) =>
        TypeFacts.IsChar(operation.Type)
        || operation is IConversionOperation conversion && TypeFacts.IsChar(conversion.Operand.Type);

    private static LuaOperator? ComparisonOperator(BinaryOperatorKind kind) =>
        kind switch
        {
            BinaryOperatorKind.LessThan => LuaOperator.Less,
            BinaryOperatorKind.LessThanOrEqual => LuaOperator.LessOrEqual,
            BinaryOperatorKind.GreaterThan => LuaOperator.Greater,
            BinaryOperatorKind.GreaterThanOrEqual => LuaOperator.GreaterOrEqual,
            BinaryOperatorKind.Equals => LuaOperator.Equal,
            BinaryOperatorKind.NotEquals => LuaOperator.NotEqual,
            _ => null,
        };

    /// <summary>The helper for an operator of three-valued logic.</summary>
    private static string LiftedOperator(BinaryOperatorKind kind) =>
        kind switch
        {
            BinaryOperatorKind.And => "liftedAnd",
            BinaryOperatorKind.Or => "liftedOr",
            _ => "liftedXor",
        };

    /// <summary>Operators on nullable values: the result is null (false for comparisons) when an operand is.</summary>
    private LuaExpression LiftedBinary(IBinaryOperation operation)
    {
        var operands = Operands(operation.LeftOperand, operation.RightOperand);
        // Nothing happens between reading a field for the test and reading it for the value.
        var arePaths = IsPath(operands[0]) && IsPath(operands[1]);
        var left = arePaths ? operands[0] : Reuse(operands[0], "left");
        var right = arePaths ? operands[1] : Reuse(operands[1], "right");
        if (TypeFacts.IsBool(TypeFacts.Underlying(operation.LeftOperand.Type)))
        {
            return Helper(LiftedOperator(operation.OperatorKind), left, right);
        }
        if (left is LuaNil || right is LuaNil)
        {
            return ComparisonOperator(operation.OperatorKind) is null ? Nil : False;
        }
        var value = Arithmetic(
            new ArithmeticRequest(
                operation.OperatorKind,
                TypeFacts.Underlying(operation.Type),
                TypeFacts.Underlying(operation.LeftOperand.Type),
                operation.IsChecked,
                operation
            ),
            left,
            right,
            operation.LeftOperand,
            operation.RightOperand
        );
        LuaExpression? present = null;
        foreach (var (operand, source) in new[] { (left, operation.LeftOperand), (right, operation.RightOperand) })
        {
            if (operand is LuaNumber or LuaString or LuaBoolean)
            {
                continue;
            }
            if (
                TypeFacts.NullableOf(
                    source
                        is IConversionOperation
                        {
                            IsImplicit: true,
                            OperatorMethod: null or { DeclaringSyntaxReferences.Length: 0 }
                        } conversion
                        ? conversion.Operand.Type
                        : source.Type
                )
                is not null
            )
            {
                var test = NotEqual(operand, Nil);
                present = present is null ? test : And(present, test);
            }
        }
        if (present is null)
        {
            return value;
        }
        if (ComparisonOperator(operation.OperatorKind) is not null)
        {
            return And(present, value);
        }
        return Or(And(present, value), Nil);
    }
}
