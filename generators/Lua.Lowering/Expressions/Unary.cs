using AzerothsTopTalent.Lua.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using static AzerothsTopTalent.Lua.Syntax.LuaFactory;

namespace AzerothsTopTalent.Lua.Lowering;

internal sealed partial class BodyLowering
{
    private LuaExpression Unary(IUnaryOperation operation)
    {
        if (operation.OperatorMethod is { } method && Facts.IsSource(method.ContainingType))
        {
            return UserOperator(method, operation.IsLifted, (Value(operation.Operand), operation.Operand));
        }
        if (operation.OperatorKind == UnaryOperatorKind.Hat)
        {
            return Unsupported(operation, "An Index value", "write the index where it is used, or as an int");
        }
        CheckType(operation.Type, operation.Syntax);
        var operand = Value(operation.Operand);
        if (operation.IsLifted)
        {
            operand = Reuse(operand, "value");
            var inner = UnaryValue(operation, operand, TypeFacts.Underlying(operation.Type));
            return TypeFacts.IsBool(TypeFacts.Underlying(operation.Type))
                ? Helper("liftedNot", operand)
                : Or(And(NotEqual(operand, Nil), inner), Nil);
        }
        return UnaryValue(operation, operand, operation.Type);
    }

    private LuaExpression UnaryValue(IUnaryOperation operation, LuaExpression operand, ITypeSymbol? type)
    {
        switch (operation.OperatorKind)
        {
            case UnaryOperatorKind.Not when TypeFacts.IsBool(type):
                return Not(operand);
            case UnaryOperatorKind.Plus:
                return operand;
            case UnaryOperatorKind.Minus:
                RefuseExplicitChecked(operation);
                if (operand is LuaNumber number && number.Text[0] != '-' && number.Text != "0")
                {
                    return new LuaNumber("-" + number.Text);
                }
                if (TypeFacts.IsDouble(type))
                {
                    return new LuaUnary(LuaOperator.Negate, operand);
                }
                // 0 - x, since -x of 0 is -0 in floating point.
                var negated = Binary(LuaOperator.Subtract, Number(0), operand);
                return operation.IsChecked ? Checked(type, negated) : Wrap(type!, negated, operation);
            case UnaryOperatorKind.BitwiseNegation or UnaryOperatorKind.Not:
                return Storage(type) == SpecialType.System_UInt32
                    ? Binary(LuaOperator.Subtract, Number(4294967295), operand)
                    : Binary(LuaOperator.Subtract, Number(-1), operand);
            default:
                return Unsupported(
                    operation,
                    "Operator '" + operation.OperatorKind + "'",
                    "write it with the arithmetic operators"
                );
        }
    }
}
