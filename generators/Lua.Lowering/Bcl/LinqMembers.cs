using System;
using System.Collections.Generic;
using System.Linq;
using AzerothsTopTalent.Lua.Syntax;
using Microsoft.CodeAnalysis;
using static AzerothsTopTalent.Lua.Syntax.LuaFactory;

namespace AzerothsTopTalent.Lua.Lowering;

/// <summary>LINQ: operators are methods of the runtime's Sequence, evaluated lazily as in .NET.</summary>
internal static partial class LinqMembers
{
    public static Dictionary<string, Func<BclCall, LuaExpression?>> Table { get; } =
        new()
        {
            [
                "M:System.Linq.Enumerable.Where``1(System.Collections.Generic.IEnumerable{``0},System.Func{``0,System.Boolean})"
            ] = call => Chain(call, "Where"),
            [
                "M:System.Linq.Enumerable.Where``1(System.Collections.Generic.IEnumerable{``0},System.Func{``0,System.Int32,System.Boolean})"
            ] = call => Chain(call, "WhereIndexed"),
            ["M:System.Linq.Enumerable.OfType``1(System.Collections.IEnumerable)"] = OfType,
            ["M:System.Linq.Enumerable.Select``2(System.Collections.Generic.IEnumerable{``0},System.Func{``0,``1})"] =
                call => Chain(call, "Select"),
            [
                "M:System.Linq.Enumerable.Select``2(System.Collections.Generic.IEnumerable{``0},System.Func{``0,System.Int32,``1})"
            ] = call => Chain(call, "SelectIndexed"),
            [
                "M:System.Linq.Enumerable.SelectMany``2(System.Collections.Generic.IEnumerable{``0},System.Func{``0,System.Collections.Generic.IEnumerable{``1}})"
            ] = call => Chain(call, "SelectMany"),
            [
                "M:System.Linq.Enumerable.SelectMany``3(System.Collections.Generic.IEnumerable{``0},System.Func{``0,System.Collections.Generic.IEnumerable{``1}},System.Func{``0,``1,``2})"
            ] = call => Chain(call, "SelectMany"),
            ["M:System.Linq.Enumerable.OrderBy``2(System.Collections.Generic.IEnumerable{``0},System.Func{``0,``1})"] =
                call => Ordered(call, "OrderBy"),
            [
                "M:System.Linq.Enumerable.OrderBy``2(System.Collections.Generic.IEnumerable{``0},System.Func{``0,``1},System.Collections.Generic.IComparer{``1})"
            ] = call => OrderedWith(call, "OrderBy"),
            [
                "M:System.Linq.Enumerable.OrderByDescending``2(System.Collections.Generic.IEnumerable{``0},System.Func{``0,``1})"
            ] = call => Ordered(call, "OrderByDescending"),
            [
                "M:System.Linq.Enumerable.OrderByDescending``2(System.Collections.Generic.IEnumerable{``0},System.Func{``0,``1},System.Collections.Generic.IComparer{``1})"
            ] = call => OrderedWith(call, "OrderByDescending"),
            ["M:System.Linq.Enumerable.ThenBy``2(System.Linq.IOrderedEnumerable{``0},System.Func{``0,``1})"] = call =>
                Ordered(call, "ThenBy"),
            [
                "M:System.Linq.Enumerable.ThenBy``2(System.Linq.IOrderedEnumerable{``0},System.Func{``0,``1},System.Collections.Generic.IComparer{``1})"
            ] = call => OrderedWith(call, "ThenBy"),
            ["M:System.Linq.Enumerable.ThenByDescending``2(System.Linq.IOrderedEnumerable{``0},System.Func{``0,``1})"] =
                call => Ordered(call, "ThenByDescending"),
            [
                "M:System.Linq.Enumerable.ThenByDescending``2(System.Linq.IOrderedEnumerable{``0},System.Func{``0,``1},System.Collections.Generic.IComparer{``1})"
            ] = call => OrderedWith(call, "ThenByDescending"),
            ["M:System.Linq.Enumerable.Order``1(System.Collections.Generic.IEnumerable{``0})"] = call =>
                Ordered(call, "Order"),
            ["M:System.Linq.Enumerable.OrderDescending``1(System.Collections.Generic.IEnumerable{``0})"] = call =>
                Ordered(call, "OrderDescending"),
            ["M:System.Linq.Enumerable.Any``1(System.Collections.Generic.IEnumerable{``0})"] = call =>
                Chain(call, "Any"),
            [
                "M:System.Linq.Enumerable.Any``1(System.Collections.Generic.IEnumerable{``0},System.Func{``0,System.Boolean})"
            ] = call => Chain(call, "Any"),
            [
                "M:System.Linq.Enumerable.All``1(System.Collections.Generic.IEnumerable{``0},System.Func{``0,System.Boolean})"
            ] = call => Chain(call, "All"),
            ["M:System.Linq.Enumerable.Count``1(System.Collections.Generic.IEnumerable{``0})"] = call =>
                Chain(call, "Count"),
            [
                "M:System.Linq.Enumerable.Count``1(System.Collections.Generic.IEnumerable{``0},System.Func{``0,System.Boolean})"
            ] = call => Chain(call, "Count"),
            ["M:System.Linq.Enumerable.First``1(System.Collections.Generic.IEnumerable{``0})"] = call =>
                Chain(call, "First"),
            [
                "M:System.Linq.Enumerable.First``1(System.Collections.Generic.IEnumerable{``0},System.Func{``0,System.Boolean})"
            ] = call => Chain(call, "First"),
            ["M:System.Linq.Enumerable.Last``1(System.Collections.Generic.IEnumerable{``0})"] = call =>
                Chain(call, "Last"),
            [
                "M:System.Linq.Enumerable.Last``1(System.Collections.Generic.IEnumerable{``0},System.Func{``0,System.Boolean})"
            ] = call => Chain(call, "Last"),
            ["M:System.Linq.Enumerable.Single``1(System.Collections.Generic.IEnumerable{``0})"] = call =>
                Chain(call, "Single"),
            [
                "M:System.Linq.Enumerable.Single``1(System.Collections.Generic.IEnumerable{``0},System.Func{``0,System.Boolean})"
            ] = call => Chain(call, "Single"),
            ["M:System.Linq.Enumerable.FirstOrDefault``1(System.Collections.Generic.IEnumerable{``0})"] = call =>
                OrDefault(call, "FirstOrDefault"),
            [
                "M:System.Linq.Enumerable.FirstOrDefault``1(System.Collections.Generic.IEnumerable{``0},System.Func{``0,System.Boolean})"
            ] = call => OrDefault(call, "FirstOrDefault"),
            ["M:System.Linq.Enumerable.FirstOrDefault``1(System.Collections.Generic.IEnumerable{``0},``0)"] = call =>
                Method(From(call, 0), Use(call, "FirstOrDefault"), Nil, call[1]),
            ["M:System.Linq.Enumerable.LastOrDefault``1(System.Collections.Generic.IEnumerable{``0})"] = call =>
                OrDefault(call, "LastOrDefault"),
            [
                "M:System.Linq.Enumerable.LastOrDefault``1(System.Collections.Generic.IEnumerable{``0},System.Func{``0,System.Boolean})"
            ] = call => OrDefault(call, "LastOrDefault"),
            ["M:System.Linq.Enumerable.LastOrDefault``1(System.Collections.Generic.IEnumerable{``0},``0)"] = call =>
                Method(From(call, 0), Use(call, "LastOrDefault"), Nil, call[1]),
            ["M:System.Linq.Enumerable.SingleOrDefault``1(System.Collections.Generic.IEnumerable{``0})"] = call =>
                OrDefault(call, "SingleOrDefault"),
            [
                "M:System.Linq.Enumerable.SingleOrDefault``1(System.Collections.Generic.IEnumerable{``0},System.Func{``0,System.Boolean})"
            ] = call => OrDefault(call, "SingleOrDefault"),
            ["M:System.Linq.Enumerable.SingleOrDefault``1(System.Collections.Generic.IEnumerable{``0},``0)"] = call =>
                Method(From(call, 0), Use(call, "SingleOrDefault"), Nil, call[1]),
            ["M:System.Linq.Enumerable.ElementAt``1(System.Collections.Generic.IEnumerable{``0},System.Int32)"] =
                call =>
                    CollectionKinds.Of(BodyLowering.Unconverted(call.Operations[0]).Type) == CollectionKind.Sequence
                        ? call.Helper("itemAt", call[0], call[1])
                        : Chain(call, "ElementAt"),
            ["M:System.Linq.Enumerable.Sum(System.Collections.Generic.IEnumerable{System.Int32})"] = call =>
                Aggregated(call, "Sum"),
            [
                "M:System.Linq.Enumerable.Sum``1(System.Collections.Generic.IEnumerable{``0},System.Func{``0,System.Int32})"
            ] = call => Aggregated(call, "Sum"),
            ["M:System.Linq.Enumerable.Sum(System.Collections.Generic.IEnumerable{System.Double})"] = call =>
                Aggregated(call, "Sum"),
            [
                "M:System.Linq.Enumerable.Sum``1(System.Collections.Generic.IEnumerable{``0},System.Func{``0,System.Double})"
            ] = call => Aggregated(call, "Sum"),
            ["M:System.Linq.Enumerable.Sum(System.Collections.Generic.IEnumerable{System.Int64})"] = call =>
                Aggregated(call, "Sum"),
            [
                "M:System.Linq.Enumerable.Sum``1(System.Collections.Generic.IEnumerable{``0},System.Func{``0,System.Int64})"
            ] = call => Aggregated(call, "Sum"),
            ["M:System.Linq.Enumerable.Max(System.Collections.Generic.IEnumerable{System.Int32})"] = call =>
                Extreme(call, "Max"),
            [
                "M:System.Linq.Enumerable.Max``1(System.Collections.Generic.IEnumerable{``0},System.Func{``0,System.Int32})"
            ] = call => Extreme(call, "Max"),
            ["M:System.Linq.Enumerable.Max(System.Collections.Generic.IEnumerable{System.Double})"] = call =>
                Extreme(call, "Max"),
            [
                "M:System.Linq.Enumerable.Max``1(System.Collections.Generic.IEnumerable{``0},System.Func{``0,System.Double})"
            ] = call => Extreme(call, "Max"),
            ["M:System.Linq.Enumerable.Max(System.Collections.Generic.IEnumerable{System.Int64})"] = call =>
                Extreme(call, "Max"),
            [
                "M:System.Linq.Enumerable.Max``1(System.Collections.Generic.IEnumerable{``0},System.Func{``0,System.Int64})"
            ] = call => Extreme(call, "Max"),
            ["M:System.Linq.Enumerable.Min(System.Collections.Generic.IEnumerable{System.Int32})"] = call =>
                Extreme(call, "Min"),
            [
                "M:System.Linq.Enumerable.Min``1(System.Collections.Generic.IEnumerable{``0},System.Func{``0,System.Int32})"
            ] = call => Extreme(call, "Min"),
            ["M:System.Linq.Enumerable.Min(System.Collections.Generic.IEnumerable{System.Double})"] = call =>
                Extreme(call, "Min"),
            [
                "M:System.Linq.Enumerable.Min``1(System.Collections.Generic.IEnumerable{``0},System.Func{``0,System.Double})"
            ] = call => Extreme(call, "Min"),
            ["M:System.Linq.Enumerable.Min(System.Collections.Generic.IEnumerable{System.Int64})"] = call =>
                Extreme(call, "Min"),
            [
                "M:System.Linq.Enumerable.Min``1(System.Collections.Generic.IEnumerable{``0},System.Func{``0,System.Int64})"
            ] = call => Extreme(call, "Min"),
            ["M:System.Linq.Enumerable.Average(System.Collections.Generic.IEnumerable{System.Int32})"] = call =>
                Aggregated(call, "Average"),
            [
                "M:System.Linq.Enumerable.Average``1(System.Collections.Generic.IEnumerable{``0},System.Func{``0,System.Int32})"
            ] = call => Aggregated(call, "Average"),
            ["M:System.Linq.Enumerable.Average(System.Collections.Generic.IEnumerable{System.Double})"] = call =>
                Aggregated(call, "Average"),
            [
                "M:System.Linq.Enumerable.Average``1(System.Collections.Generic.IEnumerable{``0},System.Func{``0,System.Double})"
            ] = call => Aggregated(call, "Average"),
            ["M:System.Linq.Enumerable.Average(System.Collections.Generic.IEnumerable{System.Int64})"] = call =>
                Aggregated(call, "Average"),
            [
                "M:System.Linq.Enumerable.Average``1(System.Collections.Generic.IEnumerable{``0},System.Func{``0,System.Int64})"
            ] = call => Aggregated(call, "Average"),
            ["M:System.Linq.Enumerable.Max``1(System.Collections.Generic.IEnumerable{``0})"] = call =>
                Extreme(call, "Max"),
            ["M:System.Linq.Enumerable.Max``2(System.Collections.Generic.IEnumerable{``0},System.Func{``0,``1})"] =
                call => Extreme(call, "Max"),
            ["M:System.Linq.Enumerable.Min``1(System.Collections.Generic.IEnumerable{``0})"] = call =>
                Extreme(call, "Min"),
            ["M:System.Linq.Enumerable.Min``2(System.Collections.Generic.IEnumerable{``0},System.Func{``0,``1})"] =
                call => Extreme(call, "Min"),
            ["M:System.Linq.Enumerable.MaxBy``2(System.Collections.Generic.IEnumerable{``0},System.Func{``0,``1})"] =
                call => By(call, "MaxBy"),
            ["M:System.Linq.Enumerable.MinBy``2(System.Collections.Generic.IEnumerable{``0},System.Func{``0,``1})"] =
                call => By(call, "MinBy"),
            ["M:System.Linq.Enumerable.ToList``1(System.Collections.Generic.IEnumerable{``0})"] = call =>
                Chain(call, "ToList"),
            ["M:System.Linq.Enumerable.ToArray``1(System.Collections.Generic.IEnumerable{``0})"] = call =>
                Chain(call, "ToArray"),
            ["M:System.Linq.Enumerable.ToHashSet``1(System.Collections.Generic.IEnumerable{``0})"] = ToHashSet,
            ["M:System.Linq.Enumerable.Take``1(System.Collections.Generic.IEnumerable{``0},System.Int32)"] = call =>
                Chain(call, "Take"),
            ["M:System.Linq.Enumerable.Skip``1(System.Collections.Generic.IEnumerable{``0},System.Int32)"] = call =>
                Chain(call, "Skip"),
            [
                "M:System.Linq.Enumerable.TakeWhile``1(System.Collections.Generic.IEnumerable{``0},System.Func{``0,System.Boolean})"
            ] = call => Chain(call, "TakeWhile"),
            [
                "M:System.Linq.Enumerable.SkipWhile``1(System.Collections.Generic.IEnumerable{``0},System.Func{``0,System.Boolean})"
            ] = call => Chain(call, "SkipWhile"),
            ["M:System.Linq.Enumerable.TakeLast``1(System.Collections.Generic.IEnumerable{``0},System.Int32)"] = call =>
                Chain(call, "TakeLast"),
            ["M:System.Linq.Enumerable.SkipLast``1(System.Collections.Generic.IEnumerable{``0},System.Int32)"] = call =>
                Chain(call, "SkipLast"),
            [
                "M:System.Linq.Enumerable.Concat``1(System.Collections.Generic.IEnumerable{``0},System.Collections.Generic.IEnumerable{``0})"
            ] = call => Chain(call, "Concat"),
            ["M:System.Linq.Enumerable.Append``1(System.Collections.Generic.IEnumerable{``0},``0)"] = call =>
                Chain(call, "Append"),
            ["M:System.Linq.Enumerable.Prepend``1(System.Collections.Generic.IEnumerable{``0},``0)"] = call =>
                Chain(call, "Prepend"),
            ["M:System.Linq.Enumerable.Reverse``1(System.Collections.Generic.IEnumerable{``0})"] = call =>
                Chain(call, "Reverse"),
            ["M:System.Linq.Enumerable.Reverse``1(``0[])"] = call => Chain(call, "Reverse"),
            [
                "M:System.Linq.Enumerable.Zip``2(System.Collections.Generic.IEnumerable{``0},System.Collections.Generic.IEnumerable{``1})"
            ] = call => Chain(call, "Zip"),
            [
                "M:System.Linq.Enumerable.Zip``3(System.Collections.Generic.IEnumerable{``0},System.Collections.Generic.IEnumerable{``1},System.Func{``0,``1,``2})"
            ] = call => Chain(call, "Zip"),
            [
                "M:System.Linq.Enumerable.Aggregate``1(System.Collections.Generic.IEnumerable{``0},System.Func{``0,``0,``0})"
            ] = call => Chain(call, "Aggregate"),
            [
                "M:System.Linq.Enumerable.Aggregate``2(System.Collections.Generic.IEnumerable{``0},``1,System.Func{``1,``0,``1})"
            ] = call => Chain(call, "AggregateFrom"),
            [
                "M:System.Linq.Enumerable.Aggregate``3(System.Collections.Generic.IEnumerable{``0},``1,System.Func{``1,``0,``1},System.Func{``1,``2})"
            ] = call => Chain(call, "AggregateFrom"),
            ["M:System.Linq.Enumerable.Contains``1(System.Collections.Generic.IEnumerable{``0},``0)"] = Contains,
            [
                "M:System.Linq.Enumerable.SequenceEqual``1(System.Collections.Generic.IEnumerable{``0},System.Collections.Generic.IEnumerable{``0})"
            ] = SequenceEqual,
            ["M:System.Linq.Enumerable.Range(System.Int32,System.Int32)"] = call =>
                call.Helper("range", call[0], call[1]),
            ["M:System.Linq.Enumerable.Repeat``1(``0,System.Int32)"] = call =>
                call.Helper("repeated", call[0], call[1]),
            ["M:System.Linq.Enumerable.Empty``1"] = _ => new LuaTable([]),
            ["M:System.Linq.Enumerable.AsEnumerable``1(System.Collections.Generic.IEnumerable{``0})"] = call => call[0],
            ["M:System.Linq.Enumerable.Chunk``1(System.Collections.Generic.IEnumerable{``0},System.Int32)"] = call =>
                Chain(call, "Chunk"),
            ["M:System.Linq.Enumerable.DefaultIfEmpty``1(System.Collections.Generic.IEnumerable{``0},``0)"] = call =>
                Chain(call, "DefaultIfEmpty"),
            ["P:System.Linq.IGrouping`2.Key"] = call => Member(call[0], "Key"),
        };
}
