using System.Collections.Generic;
using System.Linq;
using AzerothsTopTalent.Lua.Syntax;

namespace AzerothsTopTalent.Lua.Lowering;

/// <summary>Measures a statement with all functions in it: the most locals alive at once, the most upvalues, the deepest nesting.</summary>
internal sealed class FunctionMeasure
{
    private readonly Stack<Scope> scopes = new();
    private int level;

    public FunctionMeasure() => scopes.Push(new Scope(null));

    public int Locals { get; private set; }

    public int Upvalues { get; private set; }

    public int Levels { get; private set; }

    private sealed class Scope(Scope? outer)
    {
        public Scope? Outer { get; } = outer;

        public List<string> Active { get; } = [];

        public HashSet<string> Captured { get; } = [];
    }

    public void Statement(LuaStatement statement)
    {
        switch (statement)
        {
            case LuaLocal local:
                Expressions(local.Values);
                Declare(local.Names);
                break;
            case LuaAssignment assignment:
                Expressions(assignment.Targets);
                Expressions(assignment.Values);
                break;
            case LuaCallStatement call:
                Expression(call.Call);
                break;
            case LuaIf branch:
                foreach (var item in branch.Branches)
                {
                    Expression(item.Condition);
                    Block(item.Body);
                }
                Block(branch.Else ?? LuaBlock.Empty);
                break;
            case LuaWhile loop:
                Expression(loop.Condition);
                Block(loop.Body);
                break;
            case LuaRepeat loop:
                Block(loop.Body);
                Expression(loop.Condition);
                break;
            case LuaNumericFor loop:
                Expressions([loop.Start, loop.Limit]);
                Block(loop.Body, ["(a)", "(b)", "(c)", loop.Variable]);
                break;
            case LuaGenericFor loop:
                Expressions(loop.Values);
                Block(loop.Body, ["(a)", "(b)", "(c)", .. loop.Names]);
                break;
            case LuaDo inner:
                Block(inner.Body);
                break;
            case LuaReturn result:
                Expressions(result.Values);
                break;
            case LuaFunctionStatement function:
                Function(function.Function, function.Method is null ? [] : ["self"]);
                break;
            case LuaLocalFunction function:
                Declare([function.Name]);
                Function(function.Function, []);
                break;
        }
    }

    private void Declare(IEnumerable<string> names)
    {
        scopes.Peek().Active.AddRange(names);
        Locals = System.Math.Max(Locals, scopes.Peek().Active.Count);
    }

    private void Block(LuaBlock block, params string[] declared)
    {
        Enter();
        var active = scopes.Peek().Active;
        var before = active.Count;
        Declare(declared);
        foreach (var statement in block.Statements)
        {
            Statement(statement);
        }
        active.RemoveRange(before, active.Count - before);
        level--;
    }

    private void Enter()
    {
        level++;
        Levels = System.Math.Max(Levels, level);
    }

    private void Function(LuaFunction function, IEnumerable<string> implied)
    {
        var scope = new Scope(scopes.Peek());
        scopes.Push(scope);
        Declare(implied.Concat(function.Parameters));
        Block(function.Body);
        scopes.Pop();
        Upvalues = System.Math.Max(Upvalues, scope.Captured.Count);
    }

    private void Expressions(IEnumerable<LuaExpression> items)
    {
        foreach (var item in items)
        {
            Expression(item);
        }
    }

    private void Expression(LuaExpression expression)
    {
        Enter();
        switch (expression)
        {
            case LuaName name:
                Capture(name.Name);
                break;
            case LuaMember member:
                Expression(member.Target);
                break;
            case LuaIndex index:
                Expressions([index.Target, index.Key]);
                break;
            case LuaCall call:
                Expression(call.Function);
                Expressions(call.Arguments);
                break;
            case LuaMethodCall call:
                Expression(call.Target);
                Expressions(call.Arguments);
                break;
            case LuaFunction function:
                Function(function, []);
                break;
            case LuaBinary binary:
                Chain(binary);
                break;
            case LuaUnary unary:
                Expression(unary.Operand);
                break;
            case LuaParenthesized inner:
                Expression(inner.Inner);
                break;
            case LuaTable table:
                Expressions(table.Fields.Select(field => field.Value));
                Expressions(table.Fields.Select(field => field.Key).OfType<LuaExpression>());
                break;
        }
        level--;
    }

    /// <summary>A chain of one left-associative operator costs the parser one level, however long it is.</summary>
    private void Chain(LuaBinary binary)
    {
        LuaExpression current = binary;
        while (current is LuaBinary inner && inner.Operator == binary.Operator)
        {
            Expression(inner.Right);
            current = inner.Left;
        }
        Expression(current);
    }

    /// <summary>A name that is a local of a function around the current one is an upvalue of all functions between.</summary>
    private void Capture(string name)
    {
        for (var scope = scopes.Peek(); scope is not null && !scope.Active.Contains(name); scope = scope.Outer)
        {
            scope.Captured.Add(name);
        }
    }
}
