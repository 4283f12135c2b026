using System.Collections.Generic;
using System.Linq;
using AzerothsTopTalent.Lua.Syntax;

namespace AzerothsTopTalent.Lua.Lowering;

/// <summary>
/// Measures a statement with all functions in it as Lua 5.1's parser does: the most locals alive at once, the most upvalues,
/// the deepest nesting, the most registers.
/// </summary>
internal sealed partial class FunctionMeasure
{
    private readonly Stack<Scope> scopes = new();
    private int level;

    public FunctionMeasure() => scopes.Push(new Scope(null));

    public int Locals { get; private set; }

    public int Upvalues { get; private set; }

    public int Levels { get; private set; }

    /// <summary>Where locals and the parts of an expression that is being computed stand, at most at once.</summary>
    public int Registers { get; private set; }

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
                Expressions([call.Call]);
                break;
            case LuaIf branch:
                foreach (var item in branch.Branches)
                {
                    Expressions([item.Condition]);
                    Block(item.Body);
                }
                Block(branch.Else ?? LuaBlock.Empty);
                break;
            case LuaWhile loop:
                Expressions([loop.Condition]);
                Block(loop.Body);
                break;
            case LuaRepeat loop:
                Block(loop.Body);
                Expressions([loop.Condition]);
                break;
            case LuaNumericFor loop:
                Expressions(loop.Step is null ? [loop.Start, loop.Limit] : [loop.Start, loop.Limit, loop.Step]);
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
}
