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
            ] = call => Joined(call, "Join"),
            [
                "M:System.Linq.Enumerable.Join``4(System.Collections.Generic.IEnumerable{``0},System.Collections.Generic.IEnumerable{``1},System.Func{``0,``2},System.Func{``1,``2},System.Func{``0,``1,``3},System.Collections.Generic.IEqualityComparer{``2})"
            ] = call => Joined(call, "Join"),
            [
                "M:System.Linq.Enumerable.GroupJoin``4(System.Collections.Generic.IEnumerable{``0},System.Collections.Generic.IEnumerable{``1},System.Func{``0,``2},System.Func{``1,``2},System.Func{``0,System.Collections.Generic.IEnumerable{``1},``3})"
            ] = call => Joined(call, "GroupJoin"),
            [
                "M:System.Linq.Enumerable.GroupJoin``4(System.Collections.Generic.IEnumerable{``0},System.Collections.Generic.IEnumerable{``1},System.Func{``0,``2},System.Func{``1,``2},System.Func{``0,System.Collections.Generic.IEnumerable{``1},``3},System.Collections.Generic.IEqualityComparer{``2})"
            ] = call => Joined(call, "GroupJoin"),
            [
                "M:System.Linq.Enumerable.LeftJoin``4(System.Collections.Generic.IEnumerable{``0},System.Collections.Generic.IEnumerable{``1},System.Func{``0,``2},System.Func{``1,``2},System.Func{``0,``1,``3})"
            ] = call => Joined(call, "LeftJoin"),
            [
                "M:System.Linq.Enumerable.LeftJoin``4(System.Collections.Generic.IEnumerable{``0},System.Collections.Generic.IEnumerable{``1},System.Func{``0,``2},System.Func{``1,``2},System.Func{``0,``1,``3},System.Collections.Generic.IEqualityComparer{``2})"
            ] = call => Joined(call, "LeftJoin"),
            [
                "M:System.Linq.Enumerable.RightJoin``4(System.Collections.Generic.IEnumerable{``0},System.Collections.Generic.IEnumerable{``1},System.Func{``0,``2},System.Func{``1,``2},System.Func{``0,``1,``3})"
            ] = call => Joined(call, "RightJoin"),
            [
                "M:System.Linq.Enumerable.RightJoin``4(System.Collections.Generic.IEnumerable{``0},System.Collections.Generic.IEnumerable{``1},System.Func{``0,``2},System.Func{``1,``2},System.Func{``0,``1,``3},System.Collections.Generic.IEqualityComparer{``2})"
            ] = call => Joined(call, "RightJoin"),
            [
                "M:System.Linq.Enumerable.GroupBy``3(System.Collections.Generic.IEnumerable{``0},System.Func{``0,``1},System.Func{``1,System.Collections.Generic.IEnumerable{``0},``2})"
            ] = call => GroupedInto(call, Nil, call[2], 3),
            [
                "M:System.Linq.Enumerable.GroupBy``4(System.Collections.Generic.IEnumerable{``0},System.Func{``0,``1},System.Func{``0,``2},System.Func{``1,System.Collections.Generic.IEnumerable{``2},``3})"
            ] = call => GroupedInto(call, call[2], call[3], 4),
            [
                "M:System.Linq.Enumerable.GroupBy``3(System.Collections.Generic.IEnumerable{``0},System.Func{``0,``1},System.Func{``1,System.Collections.Generic.IEnumerable{``0},``2},System.Collections.Generic.IEqualityComparer{``1})"
            ] = call => GroupedInto(call, Nil, call[2], 3),
            [
                "M:System.Linq.Enumerable.GroupBy``4(System.Collections.Generic.IEnumerable{``0},System.Func{``0,``1},System.Func{``0,``2},System.Func{``1,System.Collections.Generic.IEnumerable{``2},``3},System.Collections.Generic.IEqualityComparer{``1})"
            ] = call => GroupedInto(call, call[2], call[3], 4),
            [
                "M:System.Linq.Enumerable.AggregateBy``3(System.Collections.Generic.IEnumerable{``0},System.Func{``0,``1},``2,System.Func{``2,``0,``2},System.Collections.Generic.IEqualityComparer{``1})"
            ] = call => AggregatedBy(call, new LuaFunction([], new LuaBlock([Return(call.Reuse(2))]))),
            [
                "M:System.Linq.Enumerable.AggregateBy``3(System.Collections.Generic.IEnumerable{``0},System.Func{``0,``1},System.Func{``1,``2},System.Func{``2,``0,``2},System.Collections.Generic.IEqualityComparer{``1})"
            ] = call => AggregatedBy(call, call[2]),
            ["M:System.Linq.Enumerable.Index``1(System.Collections.Generic.IEnumerable{``0})"] = call =>
                Operator(call, "Index"),
            [
                "M:System.Linq.Enumerable.TakeWhile``1(System.Collections.Generic.IEnumerable{``0},System.Func{``0,System.Int32,System.Boolean})"
            ] = call => Operator(call, "TakeWhileIndexed", call[1]),
            [
                "M:System.Linq.Enumerable.SkipWhile``1(System.Collections.Generic.IEnumerable{``0},System.Func{``0,System.Int32,System.Boolean})"
            ] = call => Operator(call, "SkipWhileIndexed", call[1]),
            [
                "M:System.Linq.Enumerable.SelectMany``2(System.Collections.Generic.IEnumerable{``0},System.Func{``0,System.Int32,System.Collections.Generic.IEnumerable{``1}})"
            ] = call => Operator(call, "SelectManyIndexed", call[1]),
            [
                "M:System.Linq.Enumerable.Zip``3(System.Collections.Generic.IEnumerable{``0},System.Collections.Generic.IEnumerable{``1},System.Collections.Generic.IEnumerable{``2})"
            ] = call => Operator(call, "ZipThree", call[1], call[2]),
            ["M:System.Linq.Enumerable.DefaultIfEmpty``1(System.Collections.Generic.IEnumerable{``0})"] = call =>
                Operator(call, "DefaultIfEmpty", call.Body.DefaultOf(call.Method.TypeArguments[0], call.Place)),
            [
                "M:System.Linq.Enumerable.ToDictionary``2(System.Collections.Generic.IEnumerable{System.Collections.Generic.KeyValuePair{``0,``1}},System.Collections.Generic.IEqualityComparer{``0})"
            ] = call => OfPairs(call, "Key", "Value"),
            [
                "M:System.Linq.Enumerable.ToDictionary``2(System.Collections.Generic.IEnumerable{System.Collections.Generic.KeyValuePair{``0,``1}})"
            ] = call => OfPairs(call, "Key", "Value"),
            [
                "M:System.Linq.Enumerable.ToDictionary``2(System.Collections.Generic.IEnumerable{System.ValueTuple{``0,``1}},System.Collections.Generic.IEqualityComparer{``0})"
            ] = call => OfPairs(call, null, null),
            [
                "M:System.Linq.Enumerable.ToDictionary``2(System.Collections.Generic.IEnumerable{System.ValueTuple{``0,``1}})"
            ] = call => OfPairs(call, null, null),
        };

    private static LuaExpression Operator(BclCall call, string name, params LuaExpression[] arguments)
    {
        call.Body.Program.Requests.Helper("Sequence." + name);
        return Method(LinqMembers.From(call, 0), name, arguments);
    }

    private static LuaExpression Joined(BclCall call, string name)
    {
        var key = TypeFacts.Underlying(call.Method.TypeArguments[2])!;
        var keyOf = call.Count > 5 ? Comparers.Key(call, 5, key) : call.Body.KeyFunction(key, call.Place);
        var arguments = new List<LuaExpression> { call[1], call[2], call[3], call[4] };
        if (keyOf is not null)
        {
            arguments.Add(keyOf);
        }
        var missing = name switch
        {
            "LeftJoin" => call.Body.DefaultOf(call.Method.TypeArguments[1], call.Place),
            "RightJoin" => call.Body.DefaultOf(call.Method.TypeArguments[0], call.Place),
            _ => Nil,
        };
        if (missing is not LuaNil)
        {
            if (keyOf is null)
            {
                arguments.Add(Nil);
            }
            arguments.Add(missing);
        }
        return Operator(call, name, [.. arguments]);
    }

    private static LuaExpression GroupedInto(BclCall call, LuaExpression value, LuaExpression result, int comparer)
    {
        var key = TypeFacts.Underlying(call.Method.TypeArguments[1])!;
        var keyOf = call.Count > comparer ? Comparers.Key(call, comparer, key) : call.Body.KeyFunction(key, call.Place);
        return keyOf is not null ? Operator(call, "GroupInto", call[1], result, value, keyOf)
            : value is LuaNil ? Operator(call, "GroupInto", call[1], result)
            : Operator(call, "GroupInto", call[1], result, value);
    }

    private static LuaExpression AggregatedBy(BclCall call, LuaExpression seed)
    {
        var keyOf = Comparers.Key(call, 4, call.Method.TypeArguments[1]);
        return keyOf is null
            ? Operator(call, "AggregateBy", call[1], seed, call[3])
            : Operator(call, "AggregateBy", call[1], seed, call[3], keyOf);
    }

    /// <summary>A dictionary of pairs, or of tuples, whose parts are numbered.</summary>
    private static LuaExpression OfPairs(BclCall call, string? key, string? value)
    {
        var type = call.Method.TypeArguments[0];
        var keyOf = call.Count > 1 ? Comparers.Key(call, 1, type) : call.Body.KeyFunction(type, call.Place);
        var arguments = new List<LuaExpression> { Part(key, 1), Part(value, 2) };
        if (keyOf is not null)
        {
            arguments.Add(keyOf);
        }
        return Operator(call, "ToDictionary", [.. arguments]);
    }

    private static LuaExpression Part(string? name, int place) =>
        new LuaFunction(
            ["pair"],
            new LuaBlock([Return(name is null ? Index(Name("pair"), Number(place)) : Member(Name("pair"), name))])
        );
}
