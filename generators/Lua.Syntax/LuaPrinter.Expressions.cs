using System.Collections.Generic;

namespace AzerothsTopTalent.Lua.Syntax;

public sealed partial class LuaPrinter
{
    private void Expression(LuaExpression expression, int minimum)
    {
        switch (expression)
        {
            case LuaNil:
                Write("nil");
                break;
            case LuaBoolean literal:
                Write(literal.Value ? "true" : "false");
                break;
            case LuaNumber number:
                var negative = number.Text[0] == '-' && minimum > LuaOperators.UnaryPrecedence;
                Write(negative ? "(" + number.Text + ")" : number.Text);
                break;
            case LuaString literal when literal.Value.Length > 2 * ShortestPiece && !Fits(FlatLength(literal)):
                Pieces(literal.Value, minimum);
                break;
            case LuaString literal:
                Write(LuaStrings.Quote(literal.Value));
                break;
            case LuaVararg:
                Write("...");
                break;
            case LuaName name:
                Write(name.Name);
                break;
            case LuaInlined inlined:
                var isOperand = minimum > 0 && !inlined.IsCall;
                Write(isOperand ? "(" + inlined.Text + ")" : inlined.Text);
                break;
            case LuaMember member:
                Prefix(member.Target);
                Write(
                    LuaStrings.IsIdentifier(member.Name) ? "." + member.Name : "[" + LuaStrings.Quote(member.Name) + "]"
                );
                break;
            case LuaIndex index:
                Prefix(index.Target);
                Write("[");
                Expression(index.Key, 0);
                Write("]");
                break;
            case LuaCall call:
                Prefix(call.Function);
                Arguments(call.Arguments);
                break;
            case LuaMethodCall call:
                Prefix(call.Target);
                Write(":" + call.Name);
                Arguments(call.Arguments);
                break;
            case LuaFunction function:
                Function(function);
                break;
            case LuaParenthesized parenthesized:
                Write("(");
                Before(")", () => Expression(parenthesized.Inner, 0));
                break;
            case LuaTable table:
                Table(table);
                break;
            case LuaUnary unary:
                Unary(unary, minimum);
                break;
            case LuaBinary binary:
                Binary(binary, minimum);
                break;
        }
    }

    /// <summary>What may stand before a dot, a bracket, a colon or arguments: anything but a name or another such chain needs parentheses.</summary>
    private void Prefix(LuaExpression expression)
    {
        var bare = IsPrefix(expression);
        Write(bare ? "" : "(");
        Expression(expression, 0);
        Write(bare ? "" : ")");
    }

    private static bool IsPrefix(LuaExpression expression) =>
        expression
            is LuaName
                or LuaMember
                or LuaIndex
                or LuaCall
                or LuaMethodCall
                or LuaParenthesized
                or LuaInlined { IsCall: true };

    private void Unary(LuaUnary unary, int minimum)
    {
        var wrap = minimum > LuaOperators.UnaryPrecedence;
        Write(wrap ? "(" : "");
        Write(LuaOperators.Text(unary.Operator));
        // Two minus signs in a row would begin a comment.
        var nested =
            unary.Operator == LuaOperator.Negate
            && (unary.Operand is LuaUnary { Operator: LuaOperator.Negate } || IsNegative(unary.Operand));
        Expression(unary.Operand, LuaOperators.UnaryPrecedence + (nested ? 1 : 0));
        Write(wrap ? ")" : "");
    }

    private static bool IsNegative(LuaExpression expression) => expression is LuaNumber number && number.Text[0] == '-';

    private void Binary(LuaBinary binary, int minimum)
    {
        if (Breaks(binary.Operator) && !Fits(FlatLength(binary, minimum)))
        {
            Chain(binary, minimum);
            return;
        }
        var precedence = LuaOperators.Precedence(binary.Operator);
        var wrap = minimum > precedence;
        Write(wrap ? "(" : "");
        var right = LuaOperators.IsRightAssociative(binary.Operator);
        Expression(binary.Left, precedence + (right ? 1 : 0));
        Write(" " + LuaOperators.Text(binary.Operator) + " ");
        Expression(binary.Right, precedence + (right ? 0 : 1));
        Write(wrap ? ")" : "");
    }

    private void Function(LuaFunction function)
    {
        Write("function(" + string.Join(", ", function.Parameters) + ")");
        if (function.Body.IsEmpty)
        {
            Write(" end");
            return;
        }
        if (IsOneLiner(function) && Fits(FlatLength(function)))
        {
            Write(" ");
            Statement(function.Body.Statements[0]);
            Write(" end");
            return;
        }
        NewLine();
        Block(function.Body);
        Write("end");
    }

    private static bool IsOneLiner(LuaFunction function) =>
        function.Body.Statements.Count == 1
        && function.Body.Statements[0]
            is LuaReturn { Comments.Count: 0, TrailingComment: null }
                or LuaCallStatement { Comments.Count: 0, TrailingComment: null }
                or LuaAssignment { Comments.Count: 0, TrailingComment: null };

    private void List(IReadOnlyList<LuaExpression> items)
    {
        for (var i = 0; i < items.Count; i++)
        {
            Write(i == 0 ? "" : ", ");
            Expression(items[i], 0);
        }
    }
}
