using System.Collections.Generic;
using System.Linq;

namespace AzerothsTopTalent.Lua.Syntax;

public sealed partial class LuaPrinter
{
    /// <summary>A width no line reaches: what holds a body of several statements is never flat.</summary>
    private const int Endless = 10_000;

    /// <summary>The length of an expression on one line, with the parentheses that its place asks for.</summary>
    private static int FlatLength(LuaExpression expression, int minimum = 0) =>
        expression switch
        {
            LuaNil or LuaVararg => 3,
            LuaBoolean literal => literal.Value ? 4 : 5,
            LuaNumber number => number.Text.Length
                + (IsNegative(number) && minimum > LuaOperators.UnaryPrecedence ? 2 : 0),
            LuaString text => LuaStrings.Quote(text.Value).Length,
            LuaName name => name.Name.Length,
            LuaInlined inlined => inlined.Text.Length + (minimum > 0 && !inlined.IsCall ? 2 : 0),
            LuaMember member => PrefixLength(member.Target)
                + (LuaStrings.IsIdentifier(member.Name) ? 1 + member.Name.Length : 4 + member.Name.Length),
            LuaIndex index => PrefixLength(index.Target) + 2 + FlatLength(index.Key),
            LuaCall call => PrefixLength(call.Function) + 2 + FlatLength(call.Arguments),
            LuaMethodCall call => PrefixLength(call.Target) + 3 + call.Name.Length + FlatLength(call.Arguments),
            LuaFunction function => FlatLength(function),
            LuaBinary binary => FlatLength(binary, minimum),
            LuaUnary unary => FlatLength(unary.Operand, LuaOperators.UnaryPrecedence)
                + LuaOperators.Text(unary.Operator).Length
                + (minimum > LuaOperators.UnaryPrecedence ? 2 : 0),
            LuaParenthesized inner => FlatLength(inner.Inner) + 2,
            LuaTable { Fields.Count: 0 } => 2,
            LuaTable table => 2 + table.Fields.Sum(field => 2 + FlatLength(field)),
            _ => 0,
        };

    private static int FlatLength(LuaBinary binary, int minimum)
    {
        var precedence = LuaOperators.Precedence(binary.Operator);
        var right = LuaOperators.IsRightAssociative(binary.Operator);
        return FlatLength(binary.Left, precedence + (right ? 1 : 0))
            + 2
            + LuaOperators.Text(binary.Operator).Length
            + FlatLength(binary.Right, precedence + (right ? 0 : 1))
            + (minimum > precedence ? 2 : 0);
    }

    private static int PrefixLength(LuaExpression expression) =>
        FlatLength(expression) + (IsPrefix(expression) ? 0 : 2);

    private static int FlatLength(LuaField field) =>
        FlatLength(field.Value)
        + field.Key switch
        {
            null => 0,
            LuaString text when LuaStrings.IsIdentifier(text.Value) => text.Value.Length + 3,
            { } key => FlatLength(key) + 5,
        };

    private static int FlatLength(IReadOnlyList<LuaExpression> items) =>
        items.Sum(item => FlatLength(item)) + (2 * System.Math.Max(0, items.Count - 1));

    private static int FlatLength(LuaFunction function)
    {
        var head =
            "function() end".Length
            + function.Parameters.Sum(parameter => parameter.Length)
            + (2 * System.Math.Max(0, function.Parameters.Count - 1));
        if (function.Body.IsEmpty)
        {
            return head;
        }
        return !IsOneLiner(function)
            ? Endless
            : head
                + 1
                + function.Body.Statements[0] switch
                {
                    LuaReturn { Values.Count: 0 } => "return".Length,
                    LuaReturn result => "return ".Length + FlatLength(result.Values),
                    LuaCallStatement call => FlatLength(call.Call),
                    LuaAssignment assignment => FlatLength(assignment.Targets) + 3 + FlatLength(assignment.Values),
                    _ => Endless,
                };
    }
}
