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
            ["M:System.Collections.Generic.HashSet`1.#ctor"] = New,
            ["M:System.Collections.Generic.HashSet`1.#ctor(System.Int32)"] = call => call.Sized(New(call)),
            ["M:System.Collections.Generic.HashSet`1.#ctor(System.Collections.Generic.IEqualityComparer{`0})"] = call =>
                DictionaryMembers.IsOrdinal(call, 0) ? New(call)
                : DictionaryMembers.IgnoresCase(call, 0)
                    ? Call(Member(call.Body.HelperFunction("HashSet"), "new"), call[0])
                : call.Body.Refuse(
                    Rules.Culture,
                    call.Place,
                    call.Method.ToDisplayString(),
                    "pass StringComparer.Ordinal or nothing"
                ),
            [
                "M:System.Collections.Generic.HashSet`1.#ctor(System.Collections.Generic.IEnumerable{`0},System.Collections.Generic.IEqualityComparer{`0})"
            ] = call =>
                DictionaryMembers.IsOrdinal(call, 1) ? From(call)
                : DictionaryMembers.IgnoresCase(call, 1) ? call.Helper("HashSetFrom", call[0], call[1])
                : call.Body.Refuse(
                    Rules.Culture,
                    call.Place,
                    call.Method.ToDisplayString(),
                    "pass StringComparer.Ordinal or nothing"
                ),
            ["M:System.Collections.Generic.HashSet`1.#ctor(System.Collections.Generic.IEnumerable{`0})"] = From,
        };

    private static LuaExpression New(BclCall call)
    {
        var key = call.Body.KeyFunction(call.Method.ContainingType.TypeArguments[0], call.Place);
        var create = Member(call.Body.HelperFunction("HashSet"), "new");
        return key is null ? Call(create) : Call(create, key);
    }

    private static LuaExpression From(BclCall call)
    {
        var key = call.Body.KeyFunction(call.Method.ContainingType.TypeArguments[0], call.Place);
        return key is null ? call.Helper("HashSetFrom", call[0]) : call.Helper("HashSetFrom", call[0], key);
    }
}
