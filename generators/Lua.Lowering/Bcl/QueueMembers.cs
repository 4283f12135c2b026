using System;
using System.Collections.Generic;
using AzerothsTopTalent.Lua.Syntax;
using Microsoft.CodeAnalysis;
using static AzerothsTopTalent.Lua.Syntax.LuaFactory;

namespace AzerothsTopTalent.Lua.Lowering;

/// <summary>Queue and Stack.</summary>
internal static class QueueMembers
{
    public static Dictionary<string, Func<BclCall, LuaExpression?>> Table { get; } =
        new()
        {
            ["M:System.Collections.Generic.Queue`1.#ctor"] = call =>
                Call(Member(call.Body.HelperFunction("Queue"), "new")),
            ["M:System.Collections.Generic.Queue`1.#ctor(System.Int32)"] = call =>
                call.Sized(Call(Member(call.Body.HelperFunction("Queue"), "new"))),
            ["M:System.Collections.Generic.Queue`1.#ctor(System.Collections.Generic.IEnumerable{`0})"] = call =>
                Call(Member(call.Body.HelperFunction("Queue"), "new"), call.Helper("from", call[0])),
            ["M:System.Collections.Generic.Queue`1.Enqueue(`0)"] = call => Method(call[0], "Enqueue", call[1]),
            ["M:System.Collections.Generic.Queue`1.Dequeue"] = call => Method(call[0], "Dequeue"),
            ["M:System.Collections.Generic.Queue`1.Peek"] = call => Method(call[0], "Peek"),
            ["M:System.Collections.Generic.Queue`1.TryDequeue(`0@)"] = call => WithDefault(call, "TryDequeue"),
            ["M:System.Collections.Generic.Queue`1.TryPeek(`0@)"] = call => WithDefault(call, "TryPeek"),
            ["P:System.Collections.Generic.Queue`1.Count"] = call => Method(call[0], "Count"),
            ["M:System.Collections.Generic.Queue`1.Clear"] = call => Method(call[0], "Clear"),
            ["M:System.Collections.Generic.Queue`1.Contains(`0)"] = call =>
                ListMembers.WithEquality(call, "contains", call.Helper("toList", call[0]), call[1]),
            ["M:System.Collections.Generic.Queue`1.ToArray"] = call => call.Helper("toList", call[0]),
            ["M:System.Collections.Generic.Stack`1.#ctor"] = call =>
                Call(Member(call.Body.HelperFunction("Stack"), "new")),
            ["M:System.Collections.Generic.Stack`1.#ctor(System.Int32)"] = call =>
                call.Sized(Call(Member(call.Body.HelperFunction("Stack"), "new"))),
            ["M:System.Collections.Generic.Stack`1.#ctor(System.Collections.Generic.IEnumerable{`0})"] = call =>
                Call(Member(call.Body.HelperFunction("Stack"), "new"), call.Helper("from", call[0])),
            ["M:System.Collections.Generic.Stack`1.Push(`0)"] = call => Method(call[0], "Push", call[1]),
            ["M:System.Collections.Generic.Stack`1.Pop"] = call => Method(call[0], "Pop"),
            ["M:System.Collections.Generic.Stack`1.Peek"] = call => Method(call[0], "Peek"),
            ["M:System.Collections.Generic.Stack`1.TryPop(`0@)"] = call => WithDefault(call, "TryPop"),
            ["M:System.Collections.Generic.Stack`1.TryPeek(`0@)"] = call => WithDefault(call, "TryPeek"),
            ["P:System.Collections.Generic.Stack`1.Count"] = call => Method(call[0], "Count"),
            ["M:System.Collections.Generic.Stack`1.Clear"] = call => Method(call[0], "Clear"),
            ["M:System.Collections.Generic.Stack`1.Contains(`0)"] = call =>
                ListMembers.WithEquality(call, "contains", call.Helper("toList", call[0]), call[1]),
            ["M:System.Collections.Generic.Stack`1.ToArray"] = call => call.Helper("toList", call[0]),
        };

    private static LuaExpression WithDefault(BclCall call, string name)
    {
        var value = call.Method.ContainingType.TypeArguments[0];
        var initial =
            call.IsResultUnreadAfterFailure || value is ITypeParameterSymbol
                ? Nil
                : call.Body.DefaultOf(value, call.Place);
        return initial is LuaNil ? Method(call[0], name) : Method(call[0], name, initial);
    }
}
