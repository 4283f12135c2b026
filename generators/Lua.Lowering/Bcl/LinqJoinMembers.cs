using System;
using System.Collections.Generic;
using AzerothsTopTalent.Lua.Syntax;
using static AzerothsTopTalent.Lua.Syntax.LuaFactory;

namespace AzerothsTopTalent.Lua.Lowering;

/// <summary>LINQ: joins, groups turned into results, and defaults of the caller's own.</summary>
internal static class LinqJoinMembers
{
    public static Dictionary<string, Func<BclCall, LuaExpression?>> Table { get; } =
        new()
        {
            [
                "M:System.Linq.Enumerable.FirstOrDefault``1(System.Collections.Generic.IEnumerable{``0},System.Func{``0,System.Boolean},``0)"
            ] = call => Operator(call, "FirstOrDefault", call[1], call[2]),
            [
                "M:System.Linq.Enumerable.LastOrDefault``1(System.Collections.Generic.IEnumerable{``0},System.Func{``0,System.Boolean},``0)"
            ] = call => Operator(call, "LastOrDefault", call[1], call[2]),
            [
                "M:System.Linq.Enumerable.SingleOrDefault``1(System.Collections.Generic.IEnumerable{``0},System.Func{``0,System.Boolean},``0)"
            ] = call => Operator(call, "SingleOrDefault", call[1], call[2]),
            [
                "M:System.Linq.Enumerable.ElementAtOrDefault``1(System.Collections.Generic.IEnumerable{``0},System.Int32)"
            ] = call =>
                Operator(call, "ElementAtOrDefault", call[1], call.Body.DefaultOf(call.Method.ReturnType, call.Place)),
            ["M:System.Linq.Enumerable.LongCount``1(System.Collections.Generic.IEnumerable{``0})"] = call =>
                Operator(call, "Count"),
            [
                "M:System.Linq.Enumerable.LongCount``1(System.Collections.Generic.IEnumerable{``0},System.Func{``0,System.Boolean})"
            ] = call => Operator(call, "Count", call[1]),
            [
                "M:System.Linq.Enumerable.Join``4(System.Collections.Generic.IEnumerable{``0},System.Collections.Generic.IEnumerable{``1},System.Func{``0,``2},System.Func{``1,``2},System.Func{``0,``1,``3})"
            ] = call =>
                Operator(
                    call,
                    "Join",
                    call[1],
                    call[2],
                    call[3],
                    call[4],
                    call.Body.KeyFunction(call.Method.TypeArguments[2], call.Place) ?? Nil
                ),
            [
                "M:System.Linq.Enumerable.GroupBy``3(System.Collections.Generic.IEnumerable{``0},System.Func{``0,``1},System.Func{``1,System.Collections.Generic.IEnumerable{``0},``2})"
            ] = call =>
                Operator(
                    call,
                    "GroupInto",
                    call[1],
                    call[2],
                    call.Body.KeyFunction(call.Method.TypeArguments[1], call.Place) ?? Nil
                ),
        };

    private static LuaExpression Operator(BclCall call, string name, params LuaExpression[] arguments)
    {
        call.Body.Program.UseHelper("Sequence." + name);
        return Method(LinqMembers.From(call, 0), name, arguments);
    }
}
