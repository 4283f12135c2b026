using System;
using System.Collections.Generic;
using AzerothsTopTalent.Lua.Syntax;
using Microsoft.CodeAnalysis;
using static AzerothsTopTalent.Lua.Syntax.LuaFactory;

namespace AzerothsTopTalent.Lua.Lowering;

/// <summary>Arrays.</summary>
internal static class ArrayMembers
{
    public static Dictionary<string, Func<BclCall, LuaExpression?>> Table { get; } =
        new()
        {
            ["M:System.MemoryExtensions.Contains``1(System.ReadOnlySpan{``0},``0)"] = Contains,
            ["M:System.MemoryExtensions.IndexOf``1(System.ReadOnlySpan{``0},``0)"] = IndexOf,
            ["M:System.MemoryExtensions.SequenceEqual``1(System.ReadOnlySpan{``0},System.ReadOnlySpan{``0})"] =
                SequenceEqual,
            ["M:System.MemoryExtensions.Reverse``1(System.Span{``0})"] = call => call.Helper("reverse", call[0]),
            ["P:System.Array.Length"] = Count,
            ["M:System.Array.Sort``1(``0[])"] = call =>
                ListMembers.SortOrder(call, CollectionKinds.ElementOf(call.TypeOf(0))!) is { } order
                    ? call.Helper("sort", call[0], order)
                    : Call("table.sort", call[0]),
            ["M:System.Array.Sort``1(``0[],System.Collections.Generic.IComparer{``0})"] = ListMembers.SortWith,
            ["M:System.Array.Sort``1(``0[],System.Comparison{``0})"] = ListMembers.SortBy,
            ["M:System.Array.Reverse(System.Array)"] = call => call.Helper("reverse", call[0]),
            ["M:System.Array.Reverse``1(``0[])"] = call => call.Helper("reverse", call[0]),
            ["M:System.Array.IndexOf``1(``0[],``0)"] = IndexOf,
            ["M:System.Array.Fill``1(``0[],``0)"] = call => call.Helper("fill", call[0], call[1]),
            ["M:System.Array.Fill``1(``0[],``0,System.Int32,System.Int32)"] = call =>
                call.Helper("fillRange", call[0], call[1], call[2], call[3]),
            ["M:System.Array.Clear(System.Array)"] = call =>
                Cleared(call, initial => call.Helper("fill", call[0], initial)),
            ["M:System.Array.Clear(System.Array,System.Int32,System.Int32)"] = call =>
                Cleared(call, initial => call.Helper("fillRange", call[0], initial, call[1], call[2])),
            ["M:System.Array.CopyTo(System.Array,System.Int32)"] = call =>
                call.Helper("copy", call[0], Number(0), call[1], call[2], LengthOf(call)),
            ["M:System.Array.GetLength(System.Int32)"] = call =>
                call.Operations[1].ConstantValue is { HasValue: true, Value: 0 } ? Count(call) : null,
            ["M:System.Array.IndexOf``1(``0[],``0,System.Int32)"] = call => IndexIn(call, call[2], Nil),
            ["M:System.Array.IndexOf``1(``0[],``0,System.Int32,System.Int32)"] = call =>
                IndexIn(call, call[2], call[3]),
            ["M:System.Array.FindLast``1(``0[],System.Predicate{``0})"] = call =>
                ListMembers.OrDefault(call, call.Helper("findLast", call[0], call[1])),
            ["M:System.Array.FindLastIndex``1(``0[],System.Predicate{``0})"] = call =>
                call.Helper("findLastIndex", call[0], call[1]),
            ["M:System.Array.FindIndex``1(``0[],System.Int32,System.Predicate{``0})"] = call =>
                call.Helper("findIndex", call[0], call[2], call[1]),
            ["M:System.Array.Sort``1(``0[],System.Int32,System.Int32)"] = ListMembers.SortRange,
            ["M:System.Array.Sort``1(``0[],System.Int32,System.Int32,System.Collections.Generic.IComparer{``0})"] =
                ListMembers.SortRange,
            ["M:System.Array.Reverse``1(``0[],System.Int32,System.Int32)"] = call =>
                call.Helper("reverse", call[0], call[1], call[2]),
            ["M:System.Array.Resize``1(``0[]@,System.Int32)"] = Resized,
            ["M:System.Array.AsReadOnly``1(``0[])"] = call => call[0],
            ["M:System.Array.Clone"] = call => call.Helper("cloned", call[0]),
            ["M:System.Array.LastIndexOf``1(``0[],``0)"] = call =>
                ListMembers.WithEquality(call, "lastIndexOfItem", call[0], call[1]),
            ["M:System.Array.BinarySearch``1(``0[],``0)"] = ListMembers.BinarySearch,
            ["M:System.Array.Empty``1"] = _ => new LuaTable([]),
            ["M:System.Array.Exists``1(``0[],System.Predicate{``0})"] = call => call.Helper("any", call[0], call[1]),
            ["M:System.Array.TrueForAll``1(``0[],System.Predicate{``0})"] = call =>
                call.Helper("all", call[0], call[1]),
            ["M:System.Array.Find``1(``0[],System.Predicate{``0})"] = call =>
                ListMembers.OrDefault(call, call.Helper("find", call[0], call[1])),
            ["M:System.Array.FindIndex``1(``0[],System.Predicate{``0})"] = call =>
                call.Helper("findIndex", call[0], call[1]),
            ["M:System.Array.FindAll``1(``0[],System.Predicate{``0})"] = call =>
                LinqMembers.Finish(call, Method(LinqMembers.From(call, 0), "Where", call[1]), "ToArray", "Where"),
            ["M:System.Array.ConvertAll``2(``0[],System.Converter{``0,``1})"] = call =>
                LinqMembers.Finish(call, Method(LinqMembers.From(call, 0), "Select", call[1]), "ToArray", "Select"),
            ["M:System.Array.ForEach``1(``0[],System.Action{``0})"] = call => call.Helper("forEach", call[0], call[1]),
            ["M:System.Array.Copy(System.Array,System.Array,System.Int32)"] = call =>
                call.Helper(Copy(call), call[0], Number(0), call[1], Number(0), call[2]),
            ["M:System.Array.Copy(System.Array,System.Int32,System.Array,System.Int32,System.Int32)"] = call =>
                call.Helper(Copy(call), call[0], call[1], call[2], call[3], call[4]),
        };

    private static string Copy(BclCall call) => call.Body.ChecksIndices ? "copyChecked" : "copy";

    private static LuaExpression? Count(BclCall call) =>
        call.TypeOf(0) is IArrayTypeSymbol { Rank: 1 } array ? call.Body.LengthOf(call[0], array) : null;

    private static LuaExpression? Resized(BclCall call)
    {
        var item = call.Method.TypeArguments[0];
        var initial = call.Body.DefaultOf(item, call.Place);
        return initial is LuaTable or LuaCall ? call.Refuse("make a new array and copy the items")
            : call.Body.Program.Facts.MayHoldNil(item) ? call.Helper("resized", call[0], call[1], initial, True)
            : call.Helper("resized", call[0], call[1], initial);
    }

    private static LuaExpression LengthOf(BclCall call)
    {
        var items = call.Reuse(0);
        return call.TypeOf(0) is IArrayTypeSymbol array ? call.Body.LengthOf(items, array) : Length(items);
    }

    /// <summary>An array whose static type is known becomes what it was when it was made.</summary>
    private static LuaExpression? Cleared(BclCall call, Func<LuaExpression, LuaExpression> fill)
    {
        if (BodyLowering.Unconverted(call.Operations[0]).Type is not IArrayTypeSymbol { Rank: 1 } array)
        {
            return null;
        }
        var initial = call.Body.DefaultOf(array.ElementType, call.Place);
        return initial is LuaTable or LuaCall ? call.Refuse("write a loop") : fill(initial);
    }

    /// <summary>From a place on, among so many items where that is given.</summary>
    public static LuaExpression IndexIn(BclCall call, LuaExpression start, LuaExpression count)
    {
        var equality = call.Body.EqualityFunction(CollectionKinds.ElementOf(call.TypeOf(0))!);
        return equality is not null ? call.Helper("indexOfItemFrom", call[0], call[1], start, count, equality)
            : count is LuaNil ? call.Helper("indexOfItemFrom", call[0], call[1], start)
            : call.Helper("indexOfItemFrom", call[0], call[1], start, count);
    }

    private static LuaExpression Contains(BclCall call)
    {
        var equality = call.Body.EqualityFunction(call.Method.TypeArguments[0]);
        return equality is null
            ? call.Helper("contains", call[0], call[1])
            : call.Helper("contains", call[0], call[1], equality);
    }

    private static LuaExpression SequenceEqual(BclCall call)
    {
        var equality = call.Body.EqualityFunction(call.Method.TypeArguments[0]);
        return equality is null
            ? call.Helper("sequenceEqual", call[0], call[1])
            : call.Helper("sequenceEqual", call[0], call[1], equality);
    }

    private static LuaExpression IndexOf(BclCall call)
    {
        var equality = call.Body.EqualityFunction(call.Method.TypeArguments[0]);
        return equality is null
            ? call.Helper("indexOfItem", call[0], call[1])
            : call.Helper("indexOfItem", call[0], call[1], equality);
    }
}
