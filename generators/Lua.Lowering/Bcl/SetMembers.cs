using System;
using System.Collections.Generic;
using AzerothsTopTalent.Lua.Syntax;
using Microsoft.CodeAnalysis;
using static AzerothsTopTalent.Lua.Syntax.LuaFactory;

namespace AzerothsTopTalent.Lua.Lowering;

/// <summary>HashSet.</summary>
internal static class SetMembers
{
    public static Dictionary<string, Func<BclCall, LuaExpression?>> Table { get; } =
        new()
        {
            ["M:System.Collections.Generic.HashSet`1.UnionWith(System.Collections.Generic.IEnumerable{`0})"] = call =>
                Method(call[0], "UnionWith", call[1]),
            ["M:System.Collections.Generic.HashSet`1.IntersectWith(System.Collections.Generic.IEnumerable{`0})"] =
                call => Method(call[0], "IntersectWith", call[1]),
            ["M:System.Collections.Generic.HashSet`1.ExceptWith(System.Collections.Generic.IEnumerable{`0})"] = call =>
                Method(call[0], "ExceptWith", call[1]),
            ["M:System.Collections.Generic.HashSet`1.SymmetricExceptWith(System.Collections.Generic.IEnumerable{`0})"] =
                call => Method(call[0], "SymmetricExceptWith", call[1]),
            ["M:System.Collections.Generic.HashSet`1.Overlaps(System.Collections.Generic.IEnumerable{`0})"] = call =>
                call.Helper("setOverlaps", call[0], call[1]),
            ["M:System.Collections.Generic.HashSet`1.IsSubsetOf(System.Collections.Generic.IEnumerable{`0})"] = call =>
                call.Helper("setIsSubsetOf", call[0], call[1]),
            ["M:System.Collections.Generic.HashSet`1.IsSupersetOf(System.Collections.Generic.IEnumerable{`0})"] =
                call => call.Helper("setIsSupersetOf", call[0], call[1]),
            ["M:System.Collections.Generic.HashSet`1.SetEquals(System.Collections.Generic.IEnumerable{`0})"] = call =>
                call.Helper("setSetEquals", call[0], call[1]),
            ["M:System.Collections.Generic.HashSet`1.Add(`0)"] = call => Method(call[0], "Add", call[1]),
            ["M:System.Collections.Generic.HashSet`1.Contains(`0)"] = call => Method(call[0], "Contains", call[1]),
            ["M:System.Collections.Generic.ISet`1.UnionWith(System.Collections.Generic.IEnumerable{`0})"] = call =>
                Method(call[0], "UnionWith", call[1]),
            ["M:System.Collections.Generic.ISet`1.IntersectWith(System.Collections.Generic.IEnumerable{`0})"] = call =>
                Method(call[0], "IntersectWith", call[1]),
            ["M:System.Collections.Generic.ISet`1.ExceptWith(System.Collections.Generic.IEnumerable{`0})"] = call =>
                Method(call[0], "ExceptWith", call[1]),
            ["M:System.Collections.Generic.ISet`1.SymmetricExceptWith(System.Collections.Generic.IEnumerable{`0})"] =
                call => Method(call[0], "SymmetricExceptWith", call[1]),
            ["M:System.Collections.Generic.ISet`1.Overlaps(System.Collections.Generic.IEnumerable{`0})"] = call =>
                call.Helper("setOverlaps", call[0], call[1]),
            ["M:System.Collections.Generic.ISet`1.IsSubsetOf(System.Collections.Generic.IEnumerable{`0})"] = call =>
                call.Helper("setIsSubsetOf", call[0], call[1]),
            ["M:System.Collections.Generic.ISet`1.IsSupersetOf(System.Collections.Generic.IEnumerable{`0})"] = call =>
                call.Helper("setIsSupersetOf", call[0], call[1]),
            ["M:System.Collections.Generic.ISet`1.SetEquals(System.Collections.Generic.IEnumerable{`0})"] = call =>
                call.Helper("setSetEquals", call[0], call[1]),
            ["M:System.Collections.Generic.ISet`1.Add(`0)"] = call => Method(call[0], "Add", call[1]),
            ["M:System.Collections.Generic.IReadOnlySet`1.Overlaps(System.Collections.Generic.IEnumerable{`0})"] =
                call => call.Helper("setOverlaps", call[0], call[1]),
            ["M:System.Collections.Generic.IReadOnlySet`1.IsSubsetOf(System.Collections.Generic.IEnumerable{`0})"] =
                call => call.Helper("setIsSubsetOf", call[0], call[1]),
            ["M:System.Collections.Generic.IReadOnlySet`1.IsSupersetOf(System.Collections.Generic.IEnumerable{`0})"] =
                call => call.Helper("setIsSupersetOf", call[0], call[1]),
            ["M:System.Collections.Generic.IReadOnlySet`1.SetEquals(System.Collections.Generic.IEnumerable{`0})"] =
                call => call.Helper("setSetEquals", call[0], call[1]),
            ["M:System.Collections.Generic.IReadOnlySet`1.Contains(`0)"] = call => Method(call[0], "Contains", call[1]),
            ["M:System.Collections.Generic.HashSet`1.Remove(`0)"] = call => Method(call[0], "Remove", call[1]),
            ["M:System.Collections.Generic.HashSet`1.Clear"] = call => Method(call[0], "Clear"),
            ["P:System.Collections.Generic.HashSet`1.Count"] = call => Method(call[0], "Count"),
            ["M:System.Collections.Generic.HashSet`1.RemoveWhere(System.Predicate{`0})"] = call =>
                call.Helper("removeWhere", call[0], call[1]),
            ["M:System.Collections.Generic.HashSet`1.IsProperSubsetOf(System.Collections.Generic.IEnumerable{`0})"] =
                call => call.Helper("setIsProperSubsetOf", call[0], call[1]),
            ["M:System.Collections.Generic.HashSet`1.IsProperSupersetOf(System.Collections.Generic.IEnumerable{`0})"] =
                call => call.Helper("setIsProperSupersetOf", call[0], call[1]),
            ["M:System.Collections.Generic.ISet`1.IsProperSubsetOf(System.Collections.Generic.IEnumerable{`0})"] =
                call => call.Helper("setIsProperSubsetOf", call[0], call[1]),
            ["M:System.Collections.Generic.ISet`1.IsProperSupersetOf(System.Collections.Generic.IEnumerable{`0})"] =
                call => call.Helper("setIsProperSupersetOf", call[0], call[1]),
            ["M:System.Collections.Generic.HashSet`1.#ctor"] = New,
            ["M:System.Collections.Generic.HashSet`1.#ctor(System.Int32)"] = call => call.Sized(New(call)),
            ["M:System.Collections.Generic.HashSet`1.#ctor(System.Collections.Generic.IEqualityComparer{`0})"] =
                NewWith,
            [
                "M:System.Collections.Generic.HashSet`1.#ctor(System.Int32,System.Collections.Generic.IEqualityComparer{`0})"
            ] = NewWith,
            [
                "M:System.Collections.Generic.HashSet`1.#ctor(System.Collections.Generic.IEnumerable{`0},System.Collections.Generic.IEqualityComparer{`0})"
            ] = call => From(call, Comparers.Key(call, 1, call.Method.ContainingType.TypeArguments[0])),
            ["M:System.Collections.Generic.HashSet`1.#ctor(System.Collections.Generic.IEnumerable{`0})"] = From,
        };

    private static LuaExpression New(BclCall call) =>
        New(call, call.Body.KeyFunction(call.Method.ContainingType.TypeArguments[0], call.Place));

    private static LuaExpression NewWith(BclCall call) =>
        New(call, Comparers.Key(call, call.Count - 1, call.Method.ContainingType.TypeArguments[0]));

    private static LuaExpression New(BclCall call, LuaExpression? key)
    {
        var create = Member(call.Body.HelperFunction("HashSet"), "new");
        return key is null ? Call(create) : Call(create, key);
    }

    private static LuaExpression From(BclCall call) =>
        From(call, call.Body.KeyFunction(call.Method.ContainingType.TypeArguments[0], call.Place));

    private static LuaExpression From(BclCall call, LuaExpression? key) =>
        key is null ? call.Helper("HashSetFrom", call[0]) : call.Helper("HashSetFrom", call[0], key);
}
