using System.Collections.Generic;
using System.Linq;

namespace AzerothsTopTalent.Lua.Syntax;

public sealed partial class LuaTidy
{
    /// <summary>The statement as it should stand, null when nothing of it needs to.</summary>
    private LuaStatement? Statement(LuaStatement statement) =>
        statement switch
        {
            LuaLocal local => Local(local),
            LuaAssignment assignment => Assignment(assignment),
            LuaCallStatement call => call with { Call = Single(call.Call) },
            LuaIf branch => If(branch),
            LuaWhile loop => loop with { Condition = Condition(loop.Condition), Body = Block(loop.Body) },
            LuaRepeat loop => Repeat(loop),
            LuaNumericFor loop => NumericFor(loop),
            LuaGenericFor loop => GenericFor(loop),
            LuaDo inner => inner with { Body = Block(inner.Body) },
            LuaReturn result => result with { Values = Values(result.Values, single: false) },
            LuaFunctionStatement function => FunctionStatement(function),
            LuaLocalFunction function => LocalFunction(function),
            _ => statement,
        };

    /// <summary>The results of a call that nobody reads are not named; a call whose result nobody reads is just called.</summary>
    private LuaStatement? Local(LuaLocal local)
    {
        var wanted = local.Names.Select(used.Contains).ToList();
        foreach (var name in local.Names)
        {
            used.Remove(name);
        }
        if (!wanted.Contains(true) && local.Values.All(IsIdle))
        {
            IReadOnlyList<string> comments = local.TrailingComment is { } trailing
                ? [.. local.Comments, trailing]
                : local.Comments;
            return comments.Count == 0
                ? null
                : new LuaCommentStatement { Comments = comments, BlankBefore = local.BlankBefore };
        }
        if (!wanted.Contains(true) && local.Values is [var only] && Unwrapped(only) is LuaCall or LuaMethodCall)
        {
            return new LuaCallStatement(Expression(Unwrapped(local.Values[0])))
            {
                SourceLine = local.SourceLine,
                Comments = local.Comments,
                BlankBefore = local.BlankBefore,
                TrailingComment = local.TrailingComment,
            };
        }
        var names = local.Names.Select((name, i) => wanted[i] ? name : "_").ToList();
        while (names.Count > System.Math.Max(1, local.Values.Count) && names[names.Count - 1] == "_")
        {
            names.RemoveAt(names.Count - 1);
        }
        return local with { Names = names, Values = Values(local.Values, names.Count == local.Values.Count) };
    }

    /// <summary>True for what does nothing when it is evaluated and can go unseen.</summary>
    private static bool IsIdle(LuaExpression value) =>
        value switch
        {
            LuaName or LuaNil or LuaNumber or LuaString or LuaBoolean or LuaFunction => true,
            LuaTable table => table.Fields.Count == 0,
            LuaParenthesized inner => IsIdle(inner.Inner),
            _ => false,
        };

    private LuaAssignment Assignment(LuaAssignment assignment)
    {
        var targets = assignment.Targets.ToList();
        while (
            targets.Count > System.Math.Max(1, assignment.Values.Count)
            && targets[targets.Count - 1] is LuaName { Name: "_" }
        )
        {
            targets.RemoveAt(targets.Count - 1);
        }
        return assignment with
        {
            Targets = targets.Select(Expression).ToList(),
            Values = Values(assignment.Values, targets.Count == assignment.Values.Count),
        };
    }

    private LuaIf If(LuaIf statement)
    {
        var branches = statement
            .Branches.Select(branch =>
                branch with
                {
                    Condition = Condition(branch.Condition),
                    Body = Block(branch.Body),
                }
            )
            .ToList();
        var otherwise = statement.Else is { } block ? Block(block) : null;
        if (otherwise is { Statements: [LuaIf { Comments.Count: 0, TrailingComment: null } chained] })
        {
            branches.Add(chained.Branches[0] with { SourceLine = chained.SourceLine });
            branches.AddRange(chained.Branches.Skip(1));
            otherwise = chained.Else;
        }
        if (otherwise is { IsEmpty: true })
        {
            otherwise = null;
        }
        if (branches is [{ Body.IsEmpty: true } empty] && otherwise is not null)
        {
            branches = [new LuaIfBranch(LuaConditions.Negate(empty.Condition), otherwise)];
            otherwise = null;
        }
        return statement with { Branches = branches, Else = otherwise };
    }

    /// <summary>The condition sees the locals of the body.</summary>
    private LuaRepeat Repeat(LuaRepeat loop)
    {
        LuaExpression condition = loop.Condition;
        var body = loop.Body;
        var inner = Within(() =>
        {
            condition = Condition(loop.Condition);
            body = Statements(loop.Body);
        });
        used.UnionWith(inner);
        return loop with { Body = body, Condition = condition };
    }

    private LuaNumericFor NumericFor(LuaNumericFor loop)
    {
        var body = loop.Body;
        var inner = Within(() => body = Block(loop.Body));
        var name = inner.Remove(loop.Variable) ? loop.Variable : "_";
        used.UnionWith(inner);
        return loop with
        {
            Variable = name,
            Start = Single(loop.Start),
            Limit = Single(loop.Limit),
            Step = loop.Step is { } step ? Single(step) : null,
            Body = body,
        };
    }

    private LuaGenericFor GenericFor(LuaGenericFor loop)
    {
        var body = loop.Body;
        var inner = Within(() => body = Block(loop.Body));
        var names = loop.Names.Select(name => inner.Remove(name) ? name : "_").ToList();
        while (names.Count > 1 && names[names.Count - 1] == "_")
        {
            names.RemoveAt(names.Count - 1);
        }
        used.UnionWith(inner);
        return loop with { Names = names, Values = Values(loop.Values, single: false), Body = body };
    }

    private LuaLocalFunction LocalFunction(LuaLocalFunction function)
    {
        used.Remove(function.Name);
        var inner = Within(() => function = function with { Function = Function(function.Function, named: true) });
        inner.Remove(function.Name);
        used.UnionWith(inner);
        return function;
    }

    /// <summary>A documented parameter that the function does not use has the name of its tag, too.</summary>
    private LuaFunctionStatement FunctionStatement(LuaFunctionStatement statement)
    {
        var function = Function(statement.Function, named: true);
        if (statement.Method is not null)
        {
            used.Remove("self");
        }
        var renamed = statement
            .Function.Parameters.Zip(function.Parameters, (before, after) => (before, after))
            .Where(pair => pair.before != pair.after)
            .ToList();
        return statement with
        {
            Target = Expression(statement.Target),
            Function = function,
            Comments =
                renamed.Count == 0
                    ? statement.Comments
                    : statement.Comments.Select(comment => Renamed(comment, renamed)).ToList(),
        };
    }

    private static string Renamed(string comment, List<(string Before, string After)> renamed)
    {
        const string Tag = "---@param ";
        foreach (var (before, after) in renamed)
        {
            if (comment.StartsWith(Tag + before + " ", System.StringComparison.Ordinal))
            {
                return Tag + after + comment.Substring(Tag.Length + before.Length);
            }
        }
        return comment;
    }
}
