using System;
using System.Collections.Generic;
using AzerothsTopTalent.Lua.Syntax;
using Microsoft.CodeAnalysis;
using static AzerothsTopTalent.Lua.Syntax.LuaFactory;

namespace AzerothsTopTalent.Lua.Lowering;

/// <summary>LINQ: sums, averages and extremes of numbers that may be null, which are left out.</summary>
internal static class LinqNumberMembers
{
    private static readonly string[] Numbers = ["System.Int32", "System.Int64", "System.Double"];

    private static readonly string[] Names = ["Sum", "Average", "Max", "Min"];

    public static Dictionary<string, Func<BclCall, LuaExpression?>> Table { get; } = Create();

    private static Dictionary<string, Func<BclCall, LuaExpression?>> Create()
    {
        var result = new Dictionary<string, Func<BclCall, LuaExpression?>>();
        foreach (var name in Names)
        {
            foreach (var number in Numbers)
            {
                var nullable = "System.Nullable{" + number + "}";
                result[
                    "M:System.Linq.Enumerable." + name + "(System.Collections.Generic.IEnumerable{" + nullable + "})"
                ] = call => OfKnown(call, name);
                result[
                    "M:System.Linq.Enumerable."
                        + name
                        + "``1(System.Collections.Generic.IEnumerable{``0},System.Func{``0,"
                        + nullable
                        + "})"
                ] = call => OfKnown(call, name);
            }
        }
        return result;
    }

    private static LuaExpression OfKnown(BclCall call, string name)
    {
        call.Body.Program.Requests.Helper("Sequence.Known");
        call.Body.Program.Requests.Helper("Sequence." + name);
        var known =
            call.Count > 1
                ? Method(LinqMembers.From(call, 0), "Known", call[1])
                : Method(LinqMembers.From(call, 0), "Known");
        return Method(known, name == "Sum" ? name : name + "OrNull");
    }
}
