using System.Collections.Generic;
using System.Linq;

namespace AzerothsTopTalent.Lua.Syntax;

/// <summary>
/// Rewrites generated Lua to what a person would leave: no parameter, variable or block that nobody uses, no
/// <c>else if … end end</c>, no parentheses without meaning. What a chunk does stays the same.
/// </summary>
public sealed partial class LuaTidy
{
    /// <summary>Locals of a block up to which an inner block may be opened into it; Lua has 200 for each function.</summary>
    private const int MostLocals = 50;

    /// <summary>Names that what follows in the block, or what has been seen of the function, mentions.</summary>
    private HashSet<string> used = [];

    private LuaTidy() { }

    /// <summary>Tidies a statement of a file. The file's own locals and blocks stay, for others may need them.</summary>
    public static LuaStatement Outermost(LuaStatement statement) =>
        statement is LuaLocal local
            ? local with
            {
                Values = new LuaTidy().Values(local.Values, local.Names.Count == local.Values.Count),
            }
            : new LuaTidy().Statement(statement) ?? statement;

    /// <summary>Walks a block from its end, so that at each statement the names are known that later ones mention.</summary>
    private LuaBlock Block(LuaBlock block)
    {
        var outer = used;
        used = [];
        var result = Statements(block);
        outer.UnionWith(used);
        used = outer;
        return result;
    }

    private LuaBlock Statements(LuaBlock block)
    {
        var reversed = new List<LuaStatement>();
        var declared = new HashSet<string>(block.Statements.SelectMany(Declared));
        foreach (var statement in block.Statements.Reverse())
        {
            var later = statement is LuaDo ? new HashSet<string>(used) : used;
            if (Statement(statement) is not { } tidied)
            {
                continue;
            }
            if (
                tidied is LuaLocal declaration
                && reversed.LastOrDefault() is { } next
                && Joined(declaration, next) is { } joined
            )
            {
                reversed[reversed.Count - 1] = joined;
            }
            else if (tidied is LuaDo inner && Opens(inner, later, declared, reversed.Count == 0))
            {
                declared.UnionWith(inner.Body.Statements.SelectMany(Declared));
                var opened = Opened(inner);
                opened.Reverse();
                reversed.AddRange(opened);
            }
            else
            {
                reversed.Add(tidied);
            }
        }
        reversed.Reverse();
        return new LuaBlock(reversed);
    }

    /// <summary>A variable without a value and the assignment behind it that gives it one.</summary>
    private LuaLocal? Joined(LuaLocal declaration, LuaStatement next)
    {
        if (
            declaration is not { Names: [var name], Values: [], TrailingComment: null }
            || next is not LuaAssignment { Targets: [LuaName target], Values: [var value], Comments: [] }
            || target.Name != name
            || Within(() => Expression(value)).Contains(name)
        )
        {
            return null;
        }
        return declaration with
        {
            Values = value is LuaNil ? [] : [value],
            SourceLine = next.SourceLine,
            TrailingComment = next.TrailingComment,
        };
    }

    private static IEnumerable<string> Declared(LuaStatement statement) =>
        statement switch
        {
            LuaLocal local => local.Names,
            LuaLocalFunction function => [function.Name],
            _ => [],
        };

    /// <summary>True when the statements of a block can stand in the one around: nothing there means another variable then.</summary>
    private static bool Opens(LuaDo inner, HashSet<string> later, HashSet<string> declared, bool isLast)
    {
        var own = inner.Body.Statements.SelectMany(Declared).Where(name => name != "_").ToList();
        return inner.TrailingComment is null
            && !own.Any(later.Contains)
            && !own.Any(declared.Contains)
            && declared.Count + own.Count <= MostLocals
            && (isLast || !EndsFlow(inner.Body));
    }

    private static bool EndsFlow(LuaBlock block) =>
        block.Statements.Count > 0 && block.Statements[block.Statements.Count - 1] is LuaReturn or LuaBreak;

    private static List<LuaStatement> Opened(LuaDo inner)
    {
        var statements = inner.Body.Statements.ToList();
        if (statements.Count == 0)
        {
            return inner.Comments.Count == 0
                ? []
                : [new LuaCommentStatement { Comments = inner.Comments, BlankBefore = inner.BlankBefore }];
        }
        statements[0] = statements[0] with
        {
            Comments = [.. inner.Comments, .. statements[0].Comments],
            BlankBefore = inner.BlankBefore,
        };
        return statements;
    }

    /// <summary>Lowers into a fresh set of names; gives what is mentioned inside, which the names around do not see yet.</summary>
    private HashSet<string> Within(System.Action action)
    {
        var outer = used;
        used = [];
        action();
        var inner = used;
        used = outer;
        return inner;
    }
}
