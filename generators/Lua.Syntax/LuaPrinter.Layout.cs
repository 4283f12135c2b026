using System.Collections.Generic;
using System.Linq;

namespace AzerothsTopTalent.Lua.Syntax;

public sealed partial class LuaPrinter
{
    /// <summary>A width no line reaches: what holds a body of several statements is never flat.</summary>
    private const int Endless = 10_000;

    private void Arguments(IReadOnlyList<LuaExpression> arguments)
    {
        var start = System.Math.Max(column, indent * 4);
        var last = arguments.Count - 1;
        var flat = 2 + (2 * arguments.Count) + arguments.Take(System.Math.Max(last, 0)).Sum(FlatLength);
        var lastFits = last < 0 || OpensItself(arguments[last]) || start + flat + FlatLength(arguments[last]) <= Width;
        if (start + flat <= Width && lastFits)
        {
            Write("(");
            List(arguments);
            Write(")");
            return;
        }
        Write("(");
        NewLine();
        indent++;
        for (var i = 0; i < arguments.Count; i++)
        {
            Expression(arguments[i], 0);
            Write(i < last ? "," : "");
            NewLine();
        }
        indent--;
        Write(")");
    }

    /// <summary>A function or a table as the last argument begins on the line of the call and breaks inside.</summary>
    private static bool OpensItself(LuaExpression expression) => expression is LuaFunction or LuaTable;

    private void Table(LuaTable table)
    {
        if (table.Fields.Count == 0)
        {
            Write("{}");
            return;
        }
        if (System.Math.Max(column, indent * 4) + FlatLength(table) <= Width && !table.Fields.Any(IsRow))
        {
            Write("{ ");
            for (var i = 0; i < table.Fields.Count; i++)
            {
                Write(i == 0 ? "" : ", ");
                Field(table.Fields[i]);
            }
            Write(" }");
            return;
        }
        Write("{");
        NewLine();
        indent++;
        foreach (var field in table.Fields)
        {
            Field(field);
            Write(",");
            NewLine();
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

    /// <summary>The length of an expression on one line.</summary>
    private static int FlatLength(LuaExpression expression) =>
        expression switch
        {
            LuaString text => text.Value.Length + 2,
            LuaNumber number => number.Text.Length,
            LuaName name => name.Name.Length,
            LuaInlined inlined => inlined.Text.Length,
            LuaMember member => FlatLength(member.Target) + 1 + member.Name.Length,
            LuaIndex index => FlatLength(index.Target) + 2 + FlatLength(index.Key),
            LuaCall call => FlatLength(call.Function) + FlatLength(call.Arguments),
            LuaMethodCall call => FlatLength(call.Target) + 1 + call.Name.Length + FlatLength(call.Arguments),
            LuaFunction function => FlatLength(function),
            LuaBinary binary => FlatLength(binary.Left) + 4 + FlatLength(binary.Right),
            LuaUnary unary => FlatLength(unary.Operand) + 4,
            LuaParenthesized inner => FlatLength(inner.Inner) + 2,
            LuaTable table => 4
                + table.Fields.Sum(field =>
                    2 + FlatLength(field.Value) + (field.Key is null ? 0 : 5 + FlatLength(field.Key))
                ),
            _ => 5,
        };

    private static int FlatLength(IReadOnlyList<LuaExpression> items) => 2 + items.Sum(item => FlatLength(item) + 2);

    private static int FlatLength(LuaFunction function)
    {
        var head = 14 + function.Parameters.Sum(parameter => parameter.Length + 2);
        if (function.Body.IsEmpty)
        {
            return head;
        }
        return !IsOneLiner(function)
            ? Endless
            : head
                + function.Body.Statements[0] switch
                {
                    LuaReturn result => 8 + FlatLength(result.Values),
                    LuaCallStatement call => FlatLength(call.Call),
                    LuaAssignment assignment => FlatLength(assignment.Targets) + FlatLength(assignment.Values),
                    _ => Endless,
                };
    }
}
