using System;
using System.Collections.Generic;
using AzerothsTopTalent.Lua.Syntax;
using Microsoft.CodeAnalysis;
using static AzerothsTopTalent.Lua.Syntax.LuaFactory;

namespace AzerothsTopTalent.Lua.Lowering;

/// <summary>Dictionaries, kept in the order .NET enumerates them.</summary>
internal static class DictionaryMembers
{
    public static Dictionary<string, Func<BclCall, LuaExpression?>> Table { get; } =
        new()
        {
            ["P:System.Collections.Generic.Dictionary`2.Item(`0)"] = call => Method(call[0], "Get", call[1]),
            ["M:System.Collections.Generic.Dictionary`2.ContainsKey(`0)"] = call =>
                Method(call[0], "ContainsKey", call[1]),
            ["M:System.Collections.Generic.Dictionary`2.TryGetValue(`0,`1@)"] = TryGet,
            ["P:System.Collections.Generic.Dictionary`2.Keys"] = call => Method(call[0], "Keys"),
            ["P:System.Collections.Generic.Dictionary`2.Values"] = call => Method(call[0], "Values"),
            ["M:System.Collections.Generic.Dictionary`2.Add(`0,`1)"] = call => Method(call[0], "Add", call[1], call[2]),
            ["M:System.Collections.Generic.Dictionary`2.Remove(`0)"] = call => Method(call[0], "Remove", call[1]),
            ["P:System.Collections.Generic.IDictionary`2.Item(`0)"] = call => Method(call[0], "Get", call[1]),
            ["M:System.Collections.Generic.IDictionary`2.ContainsKey(`0)"] = call =>
                Method(call[0], "ContainsKey", call[1]),
            ["M:System.Collections.Generic.IDictionary`2.TryGetValue(`0,`1@)"] = TryGet,
            ["P:System.Collections.Generic.IDictionary`2.Keys"] = call => Method(call[0], "Keys"),
            ["P:System.Collections.Generic.IDictionary`2.Values"] = call => Method(call[0], "Values"),
            ["M:System.Collections.Generic.IDictionary`2.Add(`0,`1)"] = call =>
                Method(call[0], "Add", call[1], call[2]),
            ["M:System.Collections.Generic.IDictionary`2.Remove(`0)"] = call => Method(call[0], "Remove", call[1]),
            ["P:System.Collections.Generic.IReadOnlyDictionary`2.Item(`0)"] = call => Method(call[0], "Get", call[1]),
            ["M:System.Collections.Generic.IReadOnlyDictionary`2.ContainsKey(`0)"] = call =>
                Method(call[0], "ContainsKey", call[1]),
            ["M:System.Collections.Generic.IReadOnlyDictionary`2.TryGetValue(`0,`1@)"] = TryGet,
            ["P:System.Collections.Generic.IReadOnlyDictionary`2.Keys"] = call => Method(call[0], "Keys"),
            ["P:System.Collections.Generic.IReadOnlyDictionary`2.Values"] = call => Method(call[0], "Values"),
            ["P:System.Collections.Generic.Dictionary`2.KeyCollection.Count"] = CountOfParts,
            ["P:System.Collections.Generic.Dictionary`2.ValueCollection.Count"] = CountOfParts,
            ["P:System.Collections.Generic.Dictionary`2.Count"] = call => Method(call[0], "Count"),
            ["M:System.Collections.Generic.Dictionary`2.Clear"] = call => Method(call[0], "Clear"),
            ["M:System.Collections.Generic.Dictionary`2.TryAdd(`0,`1)"] = call =>
                Method(call[0], "TryAdd", call[1], call[2]),
            ["M:System.Collections.Generic.Dictionary`2.ContainsValue(`1)"] = ContainsValue,
            ["M:System.Collections.Generic.Dictionary`2.Remove(`0,`1@)"] = call => WithDefault(call, "Take"),
            ["M:System.Collections.Generic.Dictionary`2.#ctor"] = New,
            ["M:System.Collections.Generic.Dictionary`2.#ctor(System.Int32)"] = call => call.Sized(New(call)),
            ["M:System.Collections.Generic.Dictionary`2.#ctor(System.Collections.Generic.IEqualityComparer{`0})"] =
                NewWith,
            [
                "M:System.Collections.Generic.Dictionary`2.#ctor(System.Int32,System.Collections.Generic.IEqualityComparer{`0})"
            ] = NewWith,
            ["M:System.Collections.Generic.Dictionary`2.#ctor(System.Collections.Generic.IDictionary{`0,`1})"] = CopyOf,
            [
                "M:System.Collections.Generic.Dictionary`2.#ctor(System.Collections.Generic.IDictionary{`0,`1},System.Collections.Generic.IEqualityComparer{`0})"
            ] = CopyOf,
            [
                "M:System.Collections.Generic.Dictionary`2.#ctor(System.Collections.Generic.IEnumerable{System.Collections.Generic.KeyValuePair{`0,`1}})"
            ] = CopyOf,
            [
                "M:System.Collections.Generic.Dictionary`2.#ctor(System.Collections.Generic.IEnumerable{System.Collections.Generic.KeyValuePair{`0,`1}},System.Collections.Generic.IEqualityComparer{`0})"
            ] = CopyOf,
            [
                "M:System.Collections.Generic.CollectionExtensions.GetValueOrDefault``2(System.Collections.Generic.IReadOnlyDictionary{``0,``1},``0)"
            ] = GetOr,
            [
                "M:System.Collections.Generic.CollectionExtensions.GetValueOrDefault``2(System.Collections.Generic.IReadOnlyDictionary{``0,``1},``0,``1)"
            ] = GetOr,
        };

    /// <summary>The keys or values of a dictionary are as many as its pairs.</summary>
    private static LuaExpression CountOfParts(BclCall call) =>
        call[0] is LuaMethodCall { Name: "Keys" or "Values", Target: var dictionary }
            ? Method(dictionary, "Count")
            : call.Refuse("ask the dictionary for its Count");

    private static LuaExpression TryGet(BclCall call) => WithDefault(call, "TryGetValue");

    /// <summary>A key that is missing gives the default of the value type.</summary>
    private static LuaExpression WithDefault(BclCall call, string name)
    {
        var value = ((INamedTypeSymbol)call.Method.ContainingType).TypeArguments[1];
        var initial =
            call.IsResultUnreadAfterFailure || value is ITypeParameterSymbol
                ? Nil
                : call.Body.DefaultOf(value, call.Place);
        return initial is LuaNil ? Method(call[0], name, call[1]) : Method(call[0], name, call[1], initial);
    }

    private static LuaExpression GetOr(BclCall call)
    {
        var initial = call.Count > 2 ? call[2] : call.Body.DefaultOf(call.Method.ReturnType, call.Place);
        return initial is LuaNil
            ? Method(call[0], "GetOrDefault", call[1])
            : Method(call[0], "GetOrDefault", call[1], initial);
    }

    private static LuaExpression ContainsValue(BclCall call)
    {
        var equality = call.Body.EqualityFunction(call.Method.Parameters[0].Type);
        var values = Method(call[0], "Values");
        return equality is null
            ? call.Helper("contains", values, call[1])
            : call.Helper("contains", values, call[1], equality);
    }

    private static LuaExpression New(BclCall call)
    {
        var key = call.Body.KeyFunction(call.Method.ContainingType.TypeArguments[0], call.Place);
        var create = Member(call.Body.HelperFunction("Dictionary"), "new");
        return key is null ? Call(create) : Call(create, key);
    }

    private static LuaExpression NewWith(BclCall call) => New(call, call.Count - 1);

    private static LuaExpression New(BclCall call, int comparer)
    {
        var key = Comparers.Key(call, comparer, call.Method.ContainingType.TypeArguments[0]);
        var create = Member(call.Body.HelperFunction("Dictionary"), "new");
        return key is null ? Call(create) : Call(create, key);
    }

    private static LuaExpression CopyOf(BclCall call)
    {
        call.Reuse(0);
        var target = call.Body.Temporary(call.Count > 1 ? New(call, 1) : New(call), "copy");
        var copy =
            CollectionKinds.Of(call.Method.Parameters[0].Type) == CollectionKind.Dictionary ? "copyPairs" : "addPairs";
        call.Body.Emit(Do(call.Helper(copy, call[0], target)));
        return target;
    }
}
