using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace AzerothsTopTalent.Lua.Syntax;

/// <summary>Short names for building nodes; folds what an author would not write, such as <c>1 + 1</c> or <c>not not x</c>.</summary>
public static class LuaFactory
{
    public static LuaExpression Nil { get; } = new LuaNil();

    public static LuaExpression True { get; } = new LuaBoolean(true);

    public static LuaExpression False { get; } = new LuaBoolean(false);

    public static LuaExpression Self { get; } = new LuaName("self");

    public static LuaName Name(string name) => new(name);

    public static LuaExpression Text(string value) => new LuaString(value);

    public static LuaExpression Number(double value) => new LuaNumber(LuaNumbers.Print(value));

    public static LuaExpression Member(LuaExpression target, string name) => new LuaMember(target, name);

    public static LuaExpression Member(string target, string name) => new LuaMember(new LuaName(target), name);

    public static LuaExpression Index(LuaExpression target, LuaExpression key) => new LuaIndex(target, key);

    public static LuaExpression Call(LuaExpression function, params LuaExpression[] arguments) =>
        new LuaCall(function, arguments);

    public static LuaExpression Call(string function, params LuaExpression[] arguments) =>
        new LuaCall(Path(function), arguments);

    public static LuaExpression Method(LuaExpression target, string name, params LuaExpression[] arguments) =>
        new LuaMethodCall(target, name, arguments);

    /// <summary>A dotted name such as <c>table.insert</c>.</summary>
    public static LuaExpression Path(string dotted)
    {
        var parts = dotted.Split('.');
        LuaExpression result = new LuaName(parts[0]);
        foreach (var part in parts.Skip(1))
        {
            result = new LuaMember(result, part);
        }
        return result;
    }

    public static LuaExpression Binary(LuaOperator op, LuaExpression left, LuaExpression right) =>
        new LuaBinary(op, left, right);

    public static LuaExpression And(LuaExpression left, LuaExpression right) =>
        left is LuaBoolean { Value: true } ? right : Chain(LuaOperator.And, left, right);

    public static LuaExpression Or(LuaExpression left, LuaExpression right) => Chain(LuaOperator.Or, left, right);

    /// <summary><c>a or (b or c)</c> is <c>a or b or c</c>, without the parentheses and however long.</summary>
    private static LuaExpression Chain(LuaOperator op, LuaExpression left, LuaExpression right)
    {
        var later = new Stack<LuaExpression>();
        while (right is LuaBinary inner && inner.Operator == op)
        {
            later.Push(inner.Right);
            right = inner.Left;
        }
        var result = Binary(op, left, right);
        while (later.Count > 0)
        {
            result = Binary(op, result, later.Pop());
        }
        return result;
    }

    public static LuaExpression Equal(LuaExpression left, LuaExpression right) =>
        Binary(LuaOperator.Equal, left, right);

    public static LuaExpression NotEqual(LuaExpression left, LuaExpression right) =>
        Binary(LuaOperator.NotEqual, left, right);

    public static LuaExpression Concat(LuaExpression left, LuaExpression right) =>
        Binary(LuaOperator.Concat, left, right);

    /// <summary>A sum; integer literals are added at once, so an index of 0 prints as 1.</summary>
    public static LuaExpression Add(LuaExpression left, LuaExpression right)
    {
        if (Integer(left) is { } a && Integer(right) is { } b)
        {
            return Number(a + b);
        }
        if (Integer(right) is { } addend && left is LuaBinary { Operator: LuaOperator.Add or LuaOperator.Subtract } sum)
        {
            if (Integer(sum.Right) is { } inner)
            {
                var total = addend + (sum.Operator == LuaOperator.Add ? inner : -inner);
                return total == 0 ? sum.Left
                    : total > 0 ? Binary(LuaOperator.Add, sum.Left, Number(total))
                    : Binary(LuaOperator.Subtract, sum.Left, Number(-total));
            }
        }
        return Integer(right) is { } negative and < 0
            ? Binary(LuaOperator.Subtract, left, Number(-negative))
            : Binary(LuaOperator.Add, left, right);
    }

    public static LuaExpression Subtract(LuaExpression left, LuaExpression right) =>
        Integer(right) is { } subtrahend && (Integer(left) is not null || left is LuaBinary)
            ? Add(left, Number(-subtrahend))
            : Binary(LuaOperator.Subtract, left, right);

    public static LuaExpression Length(LuaExpression operand) => new LuaUnary(LuaOperator.Length, operand);

    /// <summary>The opposite truth value; comparisons are turned round where Lua has the opposite one.</summary>
    public static LuaExpression Not(LuaExpression operand) =>
        operand switch
        {
            LuaBoolean literal => new LuaBoolean(!literal.Value),
            LuaUnary { Operator: LuaOperator.Not } inner when IsBoolean(inner.Operand) => inner.Operand,
            LuaBinary binary when LuaOperators.Negated(binary.Operator) is { } negated => binary with
            {
                Operator = negated,
            },
            _ => new LuaUnary(LuaOperator.Not, operand),
        };

    /// <summary>True when the expression can only be true or false, so that a double negation may go.</summary>
    public static bool IsBoolean(LuaExpression expression) =>
        expression switch
        {
            LuaBoolean => true,
            LuaUnary unary => unary.Operator == LuaOperator.Not,
            LuaBinary { Operator: LuaOperator.And or LuaOperator.Or } logic => IsBoolean(logic.Left)
                && IsBoolean(logic.Right),
            LuaBinary binary => LuaOperators.IsComparison(binary.Operator),
            _ => false,
        };

    public static LuaExpression Table(IEnumerable<LuaExpression> items) =>
        new LuaTable(items.Select(item => new LuaField(null, item)).ToList());

    public static LuaStatement Local(string name, params LuaExpression[] values) => new LuaLocal([name], values);

    public static LuaStatement Assign(LuaExpression target, LuaExpression value) =>
        new LuaAssignment([target], [value]);

    public static LuaStatement Return(params LuaExpression[] values) => new LuaReturn(values);

    public static LuaStatement Do(LuaExpression call) => new LuaCallStatement(call);

    public static LuaStatement If(LuaExpression condition, LuaBlock then, LuaBlock? otherwise = null) =>
        new LuaIf([new LuaIfBranch(condition, then)], otherwise is { IsEmpty: false } ? otherwise : null);

    public static LuaBlock Block(params LuaStatement[] statements) => new(statements);

    /// <summary>The value of an integer literal, else null.</summary>
    public static double? Integer(LuaExpression expression) =>
        expression is LuaNumber number
        && double.TryParse(number.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)
            ? value
            : null;
}
