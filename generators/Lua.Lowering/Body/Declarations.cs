using System.Collections.Generic;
using System.Linq;
using AzerothsTopTalent.Lua.Syntax;

namespace AzerothsTopTalent.Lua.Lowering;

/// <summary>
/// Places the declarations of variables that expressions declare (<c>out var x</c>, patterns, temporaries): at the first
/// assignment if that stands in the same block before any other use, else at the head.
/// </summary>
internal static class Declarations
{
    public static List<LuaStatement> Place(IReadOnlyList<string> names, List<LuaStatement> statements)
    {
        var result = new List<LuaStatement>(statements);
        var unplaced = new List<string>();
        var open = new HashSet<string>(names);
        foreach (var name in names)
        {
            if (open.Contains(name) && !Merge(name, result, open))
            {
                unplaced.Add(name);
            }
        }
        if (unplaced.Count > 0)
        {
            var first = result.Count > 0 ? result[0] : null;
            var head = new LuaLocal(unplaced, []) { SourceLine = first?.SourceLine ?? 0 };
            if (first is not null)
            {
                head = head with { Comments = first.Comments, BlankBefore = first.BlankBefore };
                result[0] = first with { Comments = [], BlankBefore = false };
            }
            result.Insert(0, head);
        }
        return result;
    }

    private static bool Merge(string name, List<LuaStatement> statements, HashSet<string> open)
    {
        for (var i = 0; i < statements.Count; i++)
        {
            if (!Mentions.In(statements[i], name))
            {
                continue;
            }
            if (
                statements[i] is LuaAssignment assignment
                && !assignment.Values.Any(value => Mentions.In(value, name))
                && assignment.Targets.All(target =>
                    target is LuaName other
                    && (open.Contains(other.Name) || other.Name == "_")
                    && Untouched(other.Name, statements, i)
                )
            )
            {
                var targets = assignment.Targets.Cast<LuaName>().Select(target => target.Name).ToList();
                statements[i] = new LuaLocal(targets, assignment.Values)
                {
                    SourceLine = assignment.SourceLine,
                    Comments = assignment.Comments,
                    BlankBefore = assignment.BlankBefore,
                    TrailingComment = assignment.TrailingComment,
                };
                open.ExceptWith(targets);
                return true;
            }
            return false;
        }
        open.Remove(name);
        return true;
    }

    private static bool Untouched(string name, List<LuaStatement> statements, int before) =>
        !statements.Take(before).Any(statement => Mentions.In(statement, name));
}
