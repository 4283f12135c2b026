using System;
using System.Collections.Generic;
using AzerothsTopTalent.Lua.Syntax;
using Microsoft.CodeAnalysis;
using static AzerothsTopTalent.Lua.Syntax.LuaFactory;

namespace AzerothsTopTalent.Lua.Lowering;

/// <summary>Lists, and the interfaces they share with arrays.</summary>
internal static class ListMembers
{
    public static Dictionary<string, Func<BclCall, LuaExpression?>> Table { get; } =
        new()
        {
            ["M:System.Collections.Generic.List`1.#ctor"] = _ => new LuaTable([]),
            ["M:System.Collections.Generic.List`1.#ctor(System.Int32)"] = call => call.Sized(new LuaTable([])),
            ["M:System.Collections.Generic.List`1.#ctor(System.Collections.Generic.IEnumerable{`0})"] = call =>
                call.Helper("toList", call[0]),
            ["P:System.Collections.Generic.List`1.Item(System.Int32)"] = Item,
            ["P:System.Collections.Generic.IList`1.Item(System.Int32)"] = Item,
            ["P:System.Collections.Generic.IReadOnlyList`1.Item(System.Int32)"] = Item,
            ["P:System.Collections.Generic.List`1.Count"] = call => Length(call[0]),
            ["P:System.Collections.ObjectModel.ReadOnlyCollection`1.Item(System.Int32)"] = Item,
            ["P:System.Collections.ObjectModel.ReadOnlyCollection`1.Count"] = call => Length(call[0]),
            ["M:System.Collections.ObjectModel.ReadOnlyCollection`1.Contains(`0)"] = call =>
                WithEquality(call, "contains", call[0], call[1]),
            ["M:System.Collections.ObjectModel.ReadOnlyCollection`1.IndexOf(`0)"] = call =>
                WithEquality(call, "indexOfItem", call[0], call[1]),
            ["P:System.Collections.Generic.ICollection`1.Count"] = Count,
            ["P:System.Collections.Generic.IReadOnlyCollection`1.Count"] = Count,
            ["M:System.Collections.Generic.List`1.Add(`0)"] = call => Call("table.insert", call[0], call[1]),
            ["M:System.Collections.Generic.List`1.Clear"] = call => call.Helper("clear", call[0]),
            ["M:System.Collections.Generic.List`1.Contains(`0)"] = call =>
                WithEquality(call, "contains", call[0], call[1]),
            ["M:System.Collections.Generic.List`1.Remove(`0)"] = call =>
                WithEquality(call, "removeItem", call[0], call[1]),
            ["M:System.Collections.Generic.ICollection`1.Add(`0)"] = call => OfAny(call, "addTo", call[1]),
            ["M:System.Collections.Generic.ICollection`1.Clear"] = call => OfAny(call, "clearAny"),
            ["M:System.Collections.Generic.ICollection`1.Contains(`0)"] = call => OfAny(call, "containsAny", call[1]),
            ["M:System.Collections.Generic.ICollection`1.Remove(`0)"] = call => OfAny(call, "removeFrom", call[1]),
            ["M:System.Collections.Generic.List`1.Insert(System.Int32,`0)"] = call => Insert(call),
            ["M:System.Collections.Generic.List`1.RemoveAt(System.Int32)"] = call => RemoveAt(call),
            ["M:System.Collections.Generic.List`1.IndexOf(`0)"] = call =>
                WithEquality(call, "indexOfItem", call[0], call[1]),
            ["M:System.Collections.Generic.IList`1.Insert(System.Int32,`0)"] = call => Insert(call),
            ["M:System.Collections.Generic.IList`1.RemoveAt(System.Int32)"] = call => RemoveAt(call),
            ["M:System.Collections.Generic.IList`1.IndexOf(`0)"] = call =>
                WithEquality(call, "indexOfItem", call[0], call[1]),
            ["M:System.Collections.Generic.List`1.AddRange(System.Collections.Generic.IEnumerable{`0})"] = call =>
                call.Helper("append", call[0], call[1]),
            [
                "M:System.Collections.Generic.List`1.InsertRange(System.Int32,System.Collections.Generic.IEnumerable{`0})"
            ] = call => call.Helper("insertRange", call[0], call[1], call[2]),
            ["M:System.Collections.Generic.List`1.RemoveRange(System.Int32,System.Int32)"] = call => RemoveRange(call),
            ["M:System.Collections.Generic.List`1.RemoveAll(System.Predicate{`0})"] = call =>
                call.Helper("removeAll", call[0], call[1]),
            ["M:System.Collections.Generic.List`1.GetRange(System.Int32,System.Int32)"] = GetRange,
            ["M:System.Collections.Generic.List`1.LastIndexOf(`0)"] = call =>
                WithEquality(call, "lastIndexOfItem", call[0], call[1]),
            ["M:System.Collections.Generic.List`1.Exists(System.Predicate{`0})"] = call =>
                call.Helper("any", call[0], call[1]),
            ["M:System.Collections.Generic.List`1.TrueForAll(System.Predicate{`0})"] = call =>
                call.Helper("all", call[0], call[1]),
            ["M:System.Collections.Generic.List`1.Find(System.Predicate{`0})"] = Find,
            ["M:System.Collections.Generic.List`1.FindLast(System.Predicate{`0})"] = FindLast,
            ["M:System.Collections.Generic.List`1.FindIndex(System.Predicate{`0})"] = call =>
                call.Helper("findIndex", call[0], call[1]),
            ["M:System.Collections.Generic.List`1.FindLastIndex(System.Predicate{`0})"] = call =>
                call.Helper("findLastIndex", call[0], call[1]),
            ["M:System.Collections.Generic.List`1.FindAll(System.Predicate{`0})"] = call =>
                Method(LinqMembers.From(call, 0), "Where", call[1]) is var found
                    ? LinqMembers.Finish(call, found, "ToList")
                    : null,
            ["M:System.Collections.Generic.List`1.ConvertAll``1(System.Converter{`0,``0})"] = call =>
                Method(LinqMembers.From(call, 0), "Select", call[1]) is var found
                    ? LinqMembers.Finish(call, found, "ToList", "Select")
                    : null,
            ["M:System.Collections.Generic.List`1.ForEach(System.Action{`0})"] = call =>
                call.Helper("forEach", call[0], call[1]),
            ["M:System.Collections.Generic.List`1.Reverse"] = call => call.Helper("reverse", call[0]),
            ["M:System.Collections.Generic.List`1.Reverse(System.Int32,System.Int32)"] = call =>
                call.Helper("reverse", call[0], call[1], call[2]),
            ["M:System.Collections.Generic.List`1.FindIndex(System.Int32,System.Predicate{`0})"] = call =>
                call.Helper("findIndex", call[0], call[2], call[1]),
            ["M:System.Collections.Generic.List`1.IndexOf(`0,System.Int32)"] = call =>
                ArrayMembers.IndexIn(call, call[2], Nil),
            ["M:System.Collections.Generic.List`1.IndexOf(`0,System.Int32,System.Int32)"] = call =>
                ArrayMembers.IndexIn(call, call[2], call[3]),
            ["M:System.Collections.Generic.List`1.CopyTo(`0[])"] = call =>
            {
                var list = call.Reuse(0);
                return call.Helper("copy", list, Number(0), call[1], Number(0), Length(list));
            },
            ["M:System.Collections.Generic.List`1.CopyTo(`0[],System.Int32)"] = call =>
            {
                var list = call.Reuse(0);
                return call.Helper("copy", list, Number(0), call[1], call[2], Length(list));
            },
            ["M:System.Collections.Generic.List`1.CopyTo(System.Int32,`0[],System.Int32,System.Int32)"] = call =>
                call.Helper("copy", call[0], call[1], call[2], call[3], call[4]),
            ["M:System.Collections.Generic.List`1.ToArray"] = call => call.Helper("toList", call[0]),
            ["M:System.Collections.Generic.List`1.Sort"] = Sort,
            ["M:System.Collections.Generic.List`1.Sort(System.Collections.Generic.IComparer{`0})"] = SortWith,
            ["M:System.Collections.Generic.List`1.Sort(System.Comparison{`0})"] = SortBy,
            [
                "M:System.Collections.Generic.List`1.Sort(System.Int32,System.Int32,System.Collections.Generic.IComparer{`0})"
            ] = SortRange,
            ["M:System.Collections.Generic.List`1.BinarySearch(`0)"] = BinarySearch,
            ["M:System.Collections.Generic.List`1.Slice(System.Int32,System.Int32)"] = GetRange,
            ["M:System.Collections.Generic.List`1.AsReadOnly"] = call => call[0],
        };

    private static LuaExpression Item(BclCall call)
    {
        if (
            call.Operations[1] is Microsoft.CodeAnalysis.Operations.IUnaryOperation
            {
                OperatorKind: Microsoft.CodeAnalysis.Operations.UnaryOperatorKind.Hat
            }
        )
        {
            return call.Refuse("write the index as an int");
        }
        return call.Body.ListElement(
            call[0],
            call[1],
            call.Method.ContainingType,
            (call.Operations[0], call.Operations[1])
        );
    }

    private static LuaExpression Count(BclCall call) =>
        CollectionKinds.Of(call.TypeOf(0)) == CollectionKind.Sequence ? Length(call[0]) : call.Helper("count", call[0]);

    /// <summary>A helper that compares items: with the type's own equality where Lua's == is not it.</summary>
    public static LuaExpression WithEquality(BclCall call, string helper, params LuaExpression[] arguments)
    {
        var item = call.Method.Parameters.Length > 0 ? call.Method.Parameters[0].Type : call.TypeOf(0);
        var equality = item is null ? null : call.Body.EqualityFunction(item);
        return equality is null ? call.Helper(helper, arguments) : call.Helper(helper, [.. arguments, equality]);
    }

    /// <summary>What ICollection has, of a list or of a set; a dictionary of pairs has other members for it.</summary>
    private static LuaExpression OfAny(BclCall call, string helper, params LuaExpression[] item)
    {
        var type = call.Method.ContainingType.TypeArguments[0];
        var kind = CollectionKinds.Of(call.TypeOf(0));
        if (TypeFacts.FullName(type) == "System.Collections.Generic.KeyValuePair" && kind != CollectionKind.Sequence)
        {
            return call.Refuse("declare it as a dictionary and use its own members");
        }
        if (kind == CollectionKind.Sequence)
        {
            return helper switch
            {
                "addTo" => Call("table.insert", call[0], call[1]),
                "clearAny" => call.Helper("clear", call[0]),
                _ => WithEquality(call, helper == "containsAny" ? "contains" : "removeItem", call[0], call[1]),
            };
        }
        var equality = helper is "addTo" or "clearAny" ? null : call.Body.EqualityFunction(type);
        return call.Helper(helper, [call[0], .. item, .. equality is null ? [] : new[] { equality }]);
    }

    private static LuaExpression Insert(BclCall call)
    {
        if (!call.Body.ChecksIndices)
        {
            return Call("table.insert", call[0], Add(call[1], Number(1)), call[2]);
        }
        var list = call.Reuse(0);
        return Call("table.insert", list, call.Helper("placeInList", list, call[1]), call[2]);
    }

    private static LuaExpression RemoveAt(BclCall call)
    {
        if (!call.Body.ChecksIndices)
        {
            return Call("table.remove", call[0], Add(call[1], Number(1)));
        }
        var list = call.Reuse(0);
        return Call("table.remove", list, call.Helper("inList", list, call[1]));
    }

    /// <summary>From the first to the place before the last, both counted from 0.</summary>
    public static LuaExpression SortRange(BclCall call)
    {
        var order =
            call.Count > 3
                ? Comparers.SortOrder(call, 3, CollectionKinds.ElementOf(call.TypeOf(0))!)
                : SortOrder(call, CollectionKinds.ElementOf(call.TypeOf(0))!);
        return call.Helper("sort", call[0], order ?? call.Body.HelperFunction("compareAny"), call[1], call[2]);
    }

    public static LuaExpression BinarySearch(BclCall call)
    {
        var type = CollectionKinds.ElementOf(call.TypeOf(0))!;
        if (TypeFacts.IsString(type))
        {
            call.Body.WarnOrder(call.Place, call.Method.Name);
        }
        return call.Body.IsOrdered(type)
            ? call.Helper("binarySearch", call[0], call[1])
            : call.Refuse("implement IComparable<" + type.Name + ">, or search with FindIndex");
    }

    private static LuaExpression RemoveRange(BclCall call) =>
        call.Body.ChecksIndices
            ? call.Helper("removeRange", call.Reuse(0), call.Helper("rangeInList", call.Reuse(0), call[1], call[2]))
            : call.Helper("removeRange", call[0], call[1], call[2]);

    private static LuaExpression GetRange(BclCall call)
    {
        if (call.Body.ChecksIndices)
        {
            return call.Helper("getRange", call[0], call[1], call[2]);
        }
        var start = call.Reuse(1);
        return call.Helper("slice", call[0], Add(start, Number(1)), Add(start, call[2]));
    }

    private static LuaExpression Find(BclCall call) => OrDefault(call, call.Helper("find", call[0], call[1]));

    private static LuaExpression FindLast(BclCall call) => OrDefault(call, call.Helper("findLast", call[0], call[1]));

    /// <summary>What is not found is the default of the item type.</summary>
    public static LuaExpression OrDefault(BclCall call, LuaExpression found)
    {
        var initial = call.Body.DefaultOf(call.Method.ReturnType, call.Place);
        return initial is LuaNil ? found : Or(found, initial);
    }

    /// <summary>The order of items without a comparer: numbers and text natively, others by CompareTo.</summary>
    public static LuaExpression? Order(BclCall call, ITypeSymbol type)
    {
        if (TypeFacts.IsString(type))
        {
            call.Body.WarnOrder(call.Place, call.Method.Name);
            return null;
        }
        if (TypeFacts.IsNumber(type) || TypeFacts.IsChar(type))
        {
            return null;
        }
        if (!call.Body.IsOrdered(type))
        {
            return call.Refuse("implement IComparable<" + type.Name + ">, or pass a comparison or a key");
        }
        return call.Body.HelperFunction("compareAny");
    }

    /// <summary>The same for Lua's own sort, which NaN would lead astray.</summary>
    public static LuaExpression? SortOrder(BclCall call, ITypeSymbol type) =>
        TypeFacts.IsDouble(type) ? call.Body.HelperFunction("compareAny") : Order(call, type);

    public static LuaExpression SortWith(BclCall call) =>
        Sorted(call, Comparers.SortOrder(call, 1, CollectionKinds.ElementOf(call.TypeOf(0))!));

    /// <summary>What a comparison throws comes out of a sort as another exception.</summary>
    public static LuaExpression SortBy(BclCall call) =>
        call.Helper("sort", call[0], call.Body.ChecksAny ? call.Helper("comparing", call[1]) : call[1]);

    private static LuaExpression Sort(BclCall call) =>
        Sorted(call, SortOrder(call, CollectionKinds.ElementOf(call.TypeOf(0))!));

    private static LuaExpression Sorted(BclCall call, LuaExpression? order) =>
        order is null ? Call("table.sort", call[0]) : call.Helper("sort", call[0], order);
}
