using System;
using System.Collections.Generic;
using System.Linq;
using AzerothsTopTalent.Lua.Syntax;
using Microsoft.CodeAnalysis;
using static AzerothsTopTalent.Lua.Syntax.LuaFactory;

namespace AzerothsTopTalent.Lua.Lowering;

/// <summary>Arguments that .NET looks at before it does anything with them; looked at where it is awaited that they are wrong.</summary>
internal static class CheckedMembers
{
    private static readonly Dictionary<string, Func<BclCall, BclCall>> Table = new()
    {
        ["M:System.String.#ctor(System.Char,System.Int32)"] = call => NotNegative(call, 1, "count"),
        ["M:System.String.PadLeft(System.Int32)"] = call => NotNegative(call, 1, "totalWidth"),
        ["M:System.String.PadLeft(System.Int32,System.Char)"] = call => NotNegative(call, 1, "totalWidth"),
        ["M:System.String.PadRight(System.Int32)"] = call => NotNegative(call, 1, "totalWidth"),
        ["M:System.String.PadRight(System.Int32,System.Char)"] = call => NotNegative(call, 1, "totalWidth"),
        ["M:System.String.IndexOf(System.String,System.Int32)"] = call => Position(call, 2, "startIndex"),
        ["M:System.String.IndexOf(System.Char,System.Int32)"] = call => Position(call, 2, "startIndex"),
        ["M:System.String.Insert(System.Int32,System.String)"] = call =>
            call.With(1, call.Helper("notAbove", call[1], Length(call.Reuse(0)), Text("startIndex"), True)),
        ["M:System.Text.StringBuilder.Append(System.Char,System.Int32)"] = call => NotNegative(call, 2, "repeatCount"),
        ["M:System.Text.StringBuilder.Insert(System.Int32,System.String)"] = InBuilder,
        ["M:System.Text.StringBuilder.Insert(System.Int32,System.Char)"] = InBuilder,
        ["M:System.Text.StringBuilder.Insert(System.Int32,System.Int32)"] = InBuilder,
        ["M:System.Text.StringBuilder.Insert(System.Int32,System.Int64)"] = InBuilder,
        ["M:System.Text.StringBuilder.Insert(System.Int32,System.UInt32)"] = InBuilder,
        ["M:System.Text.StringBuilder.Insert(System.Int32,System.Double)"] = InBuilder,
        ["M:System.Text.StringBuilder.Insert(System.Int32,System.Boolean)"] = InBuilder,
        ["M:System.Collections.Generic.List`1.InsertRange(System.Int32,System.Collections.Generic.IEnumerable{`0})"] =
            call => Position(call, 1, "index"),
        ["M:System.Linq.Enumerable.Range(System.Int32,System.Int32)"] = call => Within(call, 1, 0, "count"),
        ["M:System.Linq.Enumerable.Repeat``1(``0,System.Int32)"] = call => Within(call, 1, 0, "count"),
        ["M:System.Linq.Enumerable.Chunk``1(System.Collections.Generic.IEnumerable{``0},System.Int32)"] = call =>
            Within(call, 1, 1, "size"),
        ["M:System.Collections.Generic.List`1.#ctor(System.Int32)"] = Capacity,
        ["M:System.Collections.Generic.Queue`1.#ctor(System.Int32)"] = call => NotNegative(call, 0, "capacity"),
        ["M:System.Collections.Generic.Stack`1.#ctor(System.Int32)"] = call => NotNegative(call, 0, "capacity"),
        ["M:System.Collections.Generic.Dictionary`2.#ctor(System.Int32)"] = call => Within(call, 0, 0, "capacity"),
        ["M:System.Collections.Generic.HashSet`1.#ctor(System.Int32)"] = call => Within(call, 0, 0, "capacity"),
    };

    /// <summary>Every id, for the test that resolves each against real symbols.</summary>
    public static IEnumerable<string> Ids => Table.Keys;

    /// <summary>The call with its arguments looked at.</summary>
    public static BclCall Of(BclCall call)
    {
        if (call.Operations.Count == 0)
        {
            return call;
        }
        var checkedCall = call.Body.ChecksNull ? NotNull(call) : call;
        return
            call.Body.ChecksIndices
            && (call.Method.ReducedFrom ?? call.Method).OriginalDefinition.GetDocumentationCommentId() is { } id
            && Table.TryGetValue(id, out var look)
            ? look(checkedCall)
            : checkedCall;
    }

    /// <summary>What the library does not take null for is looked at where the compiler does not know better.</summary>
    private static BclCall NotNull(BclCall call)
    {
        var parameters = (call.Method.ReducedFrom ?? call.Method).OriginalDefinition.Parameters;
        var first = call.Operations.Count - parameters.Count(item => item.RefKind != RefKind.Out);
        for (var i = 0; first is 0 or 1 && i < call.Operations.Count - first; i++)
        {
            if (
                parameters[i]
                    is {
                        RefKind: RefKind.None,
                        Type: { IsReferenceType: true, TypeKind: not TypeKind.TypeParameter },
                        NullableAnnotation: NullableAnnotation.NotAnnotated
                    } parameter
                && call[first + i] is not (LuaString or LuaFunction or LuaTable)
                && (call[first + i] is LuaNil || call.Body.MayBeNull(call.Operations[first + i]))
            )
            {
                call = call.With(first + i, call.Helper("argument", call[first + i], Text(parameter.Name)));
            }
        }
        return call;
    }

    private static BclCall NotNegative(BclCall call, int index, string name) =>
        IsSound(call, index) ? call : call.With(index, call.Helper("notNegative", call[index], Text(name)));

    private static BclCall Within(BclCall call, int index, int least, string name) =>
        Signs.ConstantOf(call.Operations[index]) >= least
            ? call
            : call.With(index, call.Helper("within", call[index], Number(least), Text(name)));

    private static BclCall Capacity(BclCall call) =>
        IsSound(call, 0) ? call : call.With(0, call.Helper("capacity", call[0], Text("capacity")));

    private static BclCall Position(BclCall call, int index, string name) =>
        Signs.ConstantOf(call.Operations[index]) == 0
            ? call
            : call.With(index, call.Helper("position", call[index], Length(call.Reuse(0)), Text(name)));

    private static BclCall InBuilder(BclCall call) =>
        Signs.ConstantOf(call.Operations[1]) == 0
            ? call
            : call.With(1, call.Helper("position", call[1], Length(Method(call.Reuse(0), "ToString")), Text("index")));

    private static bool IsSound(BclCall call, int index) => Signs.IsNonNegative(call.Operations[index]);
}
