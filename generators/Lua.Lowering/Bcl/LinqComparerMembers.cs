using System;
using System.Collections.Generic;
using AzerothsTopTalent.Lua.Syntax;
using Microsoft.CodeAnalysis;
using static AzerothsTopTalent.Lua.Syntax.LuaFactory;

namespace AzerothsTopTalent.Lua.Lowering;

/// <summary>LINQ: orders, extremes and comparisons with a comparer.</summary>
internal static class LinqComparerMembers
{
    public static Dictionary<string, Func<BclCall, LuaExpression?>> Table { get; } =
        new()
        {
            [
                "M:System.Linq.Enumerable.Order``1(System.Collections.Generic.IEnumerable{``0},System.Collections.Generic.IComparer{``0})"
            ] = call => Ordered(call, "Order"),
            [
                "M:System.Linq.Enumerable.OrderDescending``1(System.Collections.Generic.IEnumerable{``0},System.Collections.Generic.IComparer{``0})"
            ] = call => Ordered(call, "OrderDescending"),
            [
                "M:System.Linq.Enumerable.Max``1(System.Collections.Generic.IEnumerable{``0},System.Collections.Generic.IComparer{``0})"
            ] = call => Extreme(call, "Max"),
            [
                "M:System.Linq.Enumerable.Min``1(System.Collections.Generic.IEnumerable{``0},System.Collections.Generic.IComparer{``0})"
            ] = call => Extreme(call, "Min"),
            [
                "M:System.Linq.Enumerable.MaxBy``2(System.Collections.Generic.IEnumerable{``0},System.Func{``0,``1},System.Collections.Generic.IComparer{``1})"
            ] = call => LinqMembers.By(call, "MaxBy", Comparers.Order(call, 2, call.Method.TypeArguments[1])),
            [
                "M:System.Linq.Enumerable.MinBy``2(System.Collections.Generic.IEnumerable{``0},System.Func{``0,``1},System.Collections.Generic.IComparer{``1})"
            ] = call => LinqMembers.By(call, "MinBy", Comparers.Order(call, 2, call.Method.TypeArguments[1])),
            [
                "M:System.Linq.Enumerable.Contains``1(System.Collections.Generic.IEnumerable{``0},``0,System.Collections.Generic.IEqualityComparer{``0})"
            ] = call => Contains(call, call.Helper("toList", call[0])),
            [
                "M:System.MemoryExtensions.Contains``1(System.ReadOnlySpan{``0},``0,System.Collections.Generic.IEqualityComparer{``0})"
            ] = call => Contains(call, call[0]),
            [
                "M:System.Linq.Enumerable.SequenceEqual``1(System.Collections.Generic.IEnumerable{``0},System.Collections.Generic.IEnumerable{``0},System.Collections.Generic.IEqualityComparer{``0})"
            ] = SequenceEqual,
            [
                "M:System.MemoryExtensions.SequenceEqual``1(System.ReadOnlySpan{``0},System.ReadOnlySpan{``0},System.Collections.Generic.IEqualityComparer{``0})"
            ] = SequenceEqual,
            [
                "M:System.Linq.Enumerable.ToHashSet``1(System.Collections.Generic.IEnumerable{``0},System.Collections.Generic.IEqualityComparer{``0})"
            ] = call =>
                Comparers.Key(call, 1, call.Method.TypeArguments[0]) is { } key
                    ? call.Helper("HashSetFrom", call[0], key)
                    : call.Helper("HashSetFrom", call[0]),
        };

    private static LuaExpression Ordered(BclCall call, string name)
    {
        var order = Comparers.Order(call, 1, call.Method.TypeArguments[0]);
        call.Body.Program.Requests.Helper("Sequence.OrderBy");
        return order is null
            ? Method(LinqMembers.From(call, 0), name)
            : Method(LinqMembers.From(call, 0), name, Nil, order);
    }

    private static LuaExpression Extreme(BclCall call, string name)
    {
        var order = Comparers.Order(call, 1, call.Method.TypeArguments[0]);
        call.Body.Program.Requests.Helper("Sequence." + name);
        var type = call.Method.ReturnType;
        var ending = type.IsValueType && TypeFacts.NullableOf(type) is null ? "" : "OrNull";
        return order is null
            ? Method(LinqMembers.From(call, 0), name + ending)
            : Method(LinqMembers.From(call, 0), name + ending, Nil, order);
    }

    private static LuaExpression Contains(BclCall call, LuaExpression items) =>
        Comparers.Equality(call, 2, call.Method.TypeArguments[0]) is { } equality
            ? call.Helper("contains", items, call[1], equality)
            : call.Helper("contains", items, call[1]);

    private static LuaExpression SequenceEqual(BclCall call) =>
        Comparers.Equality(call, 2, call.Method.TypeArguments[0]) is { } equality
            ? call.Helper("sequenceEqual", call[0], call[1], equality)
            : call.Helper("sequenceEqual", call[0], call[1]);
}
