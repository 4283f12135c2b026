using System.Collections.Generic;
using System.Linq;

namespace AzerothsTopTalent.Lua.Syntax;

public sealed partial class LuaPrinter
{
    /// <summary>What of a text that is broken must at least stand on a line.</summary>
    private const int ShortestPiece = 24;

    /// <summary>How many characters follow the expression on the line of its end: a bracket, a comma, <c>then</c>.</summary>
    private int reserve;

    private int Column => System.Math.Max(column, indent * 4);

    private bool Fits(int length) => Column + length + reserve <= Width;

    /// <summary>Prints something and then what follows it on its line.</summary>
    private void Before(string after, System.Action print)
    {
        var outer = reserve;
        reserve += after.Length;
        print();
        reserve = outer;
        Write(after);
    }

    /// <summary>Prints something on lines of its own, to be followed by a comma or nothing.</summary>
    private void Alone(bool comma, System.Action print)
    {
        var outer = reserve;
        reserve = 0;
        Before(comma ? "," : "", print);
        reserve = outer;
        NewLine();
    }

    private void Arguments(IReadOnlyList<LuaExpression> arguments)
    {
        var last = arguments.Count - 1;
        var head =
            2 + (2 * System.Math.Max(0, last)) + arguments.Take(System.Math.Max(last, 0)).Sum(a => FlatLength(a));
        if (last < 0 || Fits(head + FlatLength(arguments[last])) || OpensItself(arguments[last]) && Fits(head + 16))
        {
            Write("(");
            Before(")", () => List(arguments));
            return;
        }
        Write("(");
        NewLine();
        indent++;
        for (var i = 0; i < arguments.Count; i++)
        {
            var argument = arguments[i];
            Alone(i < last, () => Expression(argument, 0));
        }
        indent--;
        Write(")");
    }

    /// <summary>A function or a table as the last argument begins on the line of the call and breaks inside.</summary>
    private static bool OpensItself(LuaExpression expression) =>
        expression is LuaFunction or LuaTable { Fields.Count: > 0 };

    private void Table(LuaTable table)
    {
        if (table.Fields.Count == 0)
        {
            Write("{}");
            return;
        }
        if (Fits(FlatLength(table)) && !table.Fields.Any(IsRow))
        {
            Write("{ ");
            Before(
                " }",
                () =>
                {
                    for (var i = 0; i < table.Fields.Count; i++)
                    {
                        Write(i == 0 ? "" : ", ");
                        Field(table.Fields[i]);
                    }
                }
            );
            return;
        }
        Write("{");
        NewLine();
        indent++;
        foreach (var field in table.Fields)
        {
            Alone(true, () => Field(field));
        }
        indent--;
        Write("}");
    }

    private static bool IsRow(LuaField field) => field is { Key: not null, Value: LuaTable { Fields.Count: > 1 } };

    private void Field(LuaField field)
    {
        switch (field.Key)
        {
            case LuaString text when LuaStrings.IsIdentifier(text.Value):
                Write(text.Value + " = ");
                break;
            case { } key:
                Write("[");
                Expression(key, 0);
                Write("] = ");
                break;
        }
        Expression(field.Value, 0);
    }

    /// <summary>True for operators before which a line may end.</summary>
    private static bool Breaks(LuaOperator value) =>
        value is LuaOperator.And or LuaOperator.Or or LuaOperator.Concat or LuaOperator.Add or LuaOperator.Subtract
        || LuaOperators.IsComparison(value);

    /// <summary>A chain of operators of one strength that does not fit the line: as many operands on each line as do.</summary>
    private void Chain(LuaBinary binary, int minimum)
    {
        var precedence = LuaOperators.Precedence(binary.Operator);
        var wrap = minimum > precedence;
        var outer = reserve;
        var operands = Operands(binary, precedence);
        Write(wrap ? "(" : "");
        for (var i = 0; i < operands.Count; i++)
        {
            var (sign, operand, least) = operands[i];
            reserve = i < operands.Count - 1 ? 0 : outer + (wrap ? 1 : 0);
            if (i == 0)
            {
                Expression(operand, least);
                indent++;
                continue;
            }
            var text = LuaOperators.Text(sign) + " ";
            if (Fits(1 + text.Length + FlatLength(operand, least)))
            {
                Write(" ");
            }
            else
            {
                NewLine();
            }
            Write(text);
            Expression(operand, least);
        }
        indent--;
        reserve = outer;
        Write(wrap ? ")" : "");
    }

    private static List<(LuaOperator Operator, LuaExpression Operand, int Minimum)> Operands(
        LuaBinary binary,
        int precedence
    )
    {
        var result = new List<(LuaOperator, LuaExpression, int)>();
        LuaExpression rest = binary;
        if (LuaOperators.IsRightAssociative(binary.Operator))
        {
            while (rest is LuaBinary chain && chain.Operator == binary.Operator)
            {
                result.Add((binary.Operator, chain.Left, precedence + 1));
                rest = chain.Right;
            }
            result.Add((binary.Operator, rest, precedence));
            return result;
        }
        while (rest is LuaBinary chain && LuaOperators.Precedence(chain.Operator) == precedence)
        {
            result.Insert(0, (chain.Operator, chain.Right, precedence + 1));
            rest = chain.Left;
        }
        result.Insert(0, (binary.Operator, rest, precedence));
        return result;
    }

    /// <summary>A text that is longer than the line, in pieces that end behind a space.</summary>
    private void Pieces(string value, int minimum)
    {
        var wrap = minimum > LuaOperators.Precedence(LuaOperator.Concat);
        Write(wrap ? "(" : "");
        var rest = value;
        for (var first = true; ; first = false)
        {
            var room = Width - Column - (first ? 0 : 3) - 2;
            var quoted = LuaStrings.Quote(rest).Length;
            var end = quoted - 2 + reserve + (wrap ? 1 : 0) <= room ? -1 : EndOfPiece(rest, room);
            Write((first ? "" : ".. ") + LuaStrings.Quote(end < 0 ? rest : rest.Substring(0, end)));
            if (end < 0)
            {
                break;
            }
            rest = rest.Substring(end);
            indent += first ? 1 : 0;
            NewLine();
        }
        indent -= rest.Length == value.Length ? 0 : 1;
        Write(wrap ? ")" : "");
    }

    /// <summary>Behind the last space that fits, or behind the first there is; -1 without one.</summary>
    private static int EndOfPiece(string text, int room)
    {
        var best = -1;
        for (var i = ShortestPiece; i < text.Length - 1; i++)
        {
            if (text[i] != ' ')
            {
                continue;
            }
            if (best >= 0 && LuaStrings.Quote(text.Substring(0, i + 1)).Length - 2 > room)
            {
                break;
            }
            best = i + 1;
        }
        return best;
    }
}
