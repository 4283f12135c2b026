using System;
using System.Collections.Generic;
using AzerothsTopTalent.Lua.Syntax;
using Microsoft.CodeAnalysis;
using static AzerothsTopTalent.Lua.Syntax.LuaFactory;

namespace AzerothsTopTalent.Lua.Lowering;

/// <summary>StringBuilder: parts in a table, joined at the end.</summary>
internal static class StringBuilderMembers
{
    public static Dictionary<string, Func<BclCall, LuaExpression?>> Table { get; } =
        new()
        {
            ["M:System.Text.StringBuilder.#ctor"] = call =>
                Call(Member(call.Body.HelperFunction("StringBuilder"), "new")),
            ["M:System.Text.StringBuilder.#ctor(System.Int32)"] = call =>
                call.Sized(Call(Member(call.Body.HelperFunction("StringBuilder"), "new"))),
            ["M:System.Text.StringBuilder.#ctor(System.String)"] = call =>
                Call(Member(call.Body.HelperFunction("StringBuilder"), "new"), call[0]),
            ["M:System.Text.StringBuilder.AppendLine"] = call => Method(call[0], "Append", Text("\n")),
            ["M:System.Text.StringBuilder.AppendLine(System.String)"] = call =>
                Method(call[0], "Append", Concat(Part(call), Text("\n"))),
            ["M:System.Text.StringBuilder.Append(System.Char,System.Int32)"] = call =>
                Method(call[0], "Append", Method(call[1], "rep", call[2])),
            ["M:System.Text.StringBuilder.AppendJoin(System.String,System.String[])"] = AppendJoin,
            ["M:System.Text.StringBuilder.AppendJoin``1(System.String,System.Collections.Generic.IEnumerable{``0})"] =
                AppendJoin,
            ["M:System.Text.StringBuilder.Insert(System.Int32,System.String)"] = call =>
                Method(call[0], "Insert", call[1], call[2]),
            ["M:System.Text.StringBuilder.Insert(System.Int32,System.Char)"] = call =>
                Method(call[0], "Insert", call[1], call[2]),
            ["M:System.Text.StringBuilder.Insert(System.Int32,System.Int32)"] = Insert,
            ["M:System.Text.StringBuilder.Insert(System.Int32,System.Int64)"] = Insert,
            ["M:System.Text.StringBuilder.Insert(System.Int32,System.UInt32)"] = Insert,
            ["M:System.Text.StringBuilder.Insert(System.Int32,System.Double)"] = Insert,
            ["M:System.Text.StringBuilder.Insert(System.Int32,System.Boolean)"] = Insert,
            ["M:System.Text.StringBuilder.Remove(System.Int32,System.Int32)"] = call =>
                call.Body.ChecksIndices
                    ? call.Helper("removeFromBuilder", call[0], call[1], call[2])
                    : Method(call[0], "Remove", call[1], call[2]),
            ["M:System.Text.StringBuilder.Replace(System.String,System.String)"] = Replace,
            ["M:System.Text.StringBuilder.Replace(System.Char,System.Char)"] = Replace,
            ["M:System.Text.StringBuilder.ToString"] = call => Method(call[0], "ToString"),
            ["M:System.Text.StringBuilder.Clear"] = call => Method(call[0], "Clear"),
            ["P:System.Text.StringBuilder.Length"] = call => Length(Method(call[0], "ToString")),
            ["P:System.Text.StringBuilder.Chars(System.Int32)"] = Character,
            ["M:System.Text.StringBuilder.Append(System.Text.StringBuilder)"] = call =>
                Method(call[0], "Append", Method(call[1], "ToString")),
            ["M:System.Text.StringBuilder.Append(System.Char[])"] = call =>
                Method(call[0], "Append", Call("table.concat", call[1])),
            ["M:System.Text.StringBuilder.Append(System.String,System.Int32,System.Int32)"] = call =>
            {
                var start = call.Reuse(2);
                return Method(call[0], "Append", Method(call[1], "sub", Add(start, Number(1)), Add(start, call[3])));
            },
            [
                "M:System.Text.StringBuilder.Append(System.IFormatProvider,System.Text.StringBuilder.AppendInterpolatedStringHandler@)"
            ] = call => call.Invariant(1) ?? Method(call[0], "Append", call[2]),
            [
                "M:System.Text.StringBuilder.AppendLine(System.IFormatProvider,System.Text.StringBuilder.AppendInterpolatedStringHandler@)"
            ] = call => call.Invariant(1) ?? Method(call[0], "Append", Concat(call[2], Text("\n"))),
            ["M:System.Text.StringBuilder.AppendJoin(System.Char,System.String[])"] = AppendJoin,
            ["M:System.Text.StringBuilder.AppendJoin``1(System.Char,System.Collections.Generic.IEnumerable{``0})"] =
                AppendJoin,
            ["M:System.Text.StringBuilder.AppendJoin(System.String,System.ReadOnlySpan{System.String})"] = AppendParts,
            ["M:System.Text.StringBuilder.AppendJoin(System.String,System.ReadOnlySpan{System.Object})"] = AppendParts,
            ["M:System.Text.StringBuilder.AppendJoin(System.Char,System.ReadOnlySpan{System.String})"] = AppendParts,
            ["M:System.Text.StringBuilder.AppendJoin(System.Char,System.ReadOnlySpan{System.Object})"] = AppendParts,
            ["M:System.Text.StringBuilder.ToString(System.Int32,System.Int32)"] = call =>
            {
                var start = call.Reuse(1);
                return Method(Method(call[0], "ToString"), "sub", Add(start, Number(1)), Add(start, call[2]));
            },
            ["M:System.Text.StringBuilder.Append(System.SByte)"] = call => Method(call[0], "Append", Part(call)),
            ["M:System.Text.StringBuilder.Append(System.Int16)"] = call => Method(call[0], "Append", Part(call)),
            ["M:System.Text.StringBuilder.Append(System.UInt16)"] = call => Method(call[0], "Append", Part(call)),
            ["M:System.Text.StringBuilder.Append(System.String)"] = call => Method(call[0], "Append", Part(call)),
            ["M:System.Text.StringBuilder.Append(System.Char)"] = call => Method(call[0], "Append", Part(call)),
            ["M:System.Text.StringBuilder.Append(System.Int32)"] = call => Method(call[0], "Append", Part(call)),
            ["M:System.Text.StringBuilder.Append(System.Int64)"] = call => Method(call[0], "Append", Part(call)),
            ["M:System.Text.StringBuilder.Append(System.UInt32)"] = call => Method(call[0], "Append", Part(call)),
            ["M:System.Text.StringBuilder.Append(System.Double)"] = call => Method(call[0], "Append", Part(call)),
            ["M:System.Text.StringBuilder.Append(System.Boolean)"] = call => Method(call[0], "Append", Part(call)),
            ["M:System.Text.StringBuilder.Append(System.Object)"] = call => Method(call[0], "Append", Part(call)),
            ["M:System.Text.StringBuilder.Append(System.Byte)"] = call => Method(call[0], "Append", Part(call)),
            ["M:System.Text.StringBuilder.Append(System.Text.StringBuilder.AppendInterpolatedStringHandler@)"] = call =>
                Method(call[0], "Append", call[1]),
            ["M:System.Text.StringBuilder.AppendLine(System.Text.StringBuilder.AppendInterpolatedStringHandler@)"] =
                call => Method(call[0], "Append", Concat(call[1], Text("\n"))),
        };

    private static LuaExpression Replace(BclCall call)
    {
        var builder = call.Reuse(0);
        return Method(
            builder,
            "Replace",
            call.Helper("replace", Method(builder, "ToString"), StringMembers.Replaced(call), call[2])
        );
    }

    private static LuaExpression AppendJoin(BclCall call) =>
        Method(call[0], "Append", StringMembers.Joined(call, call[1], call[2]));

    private static LuaExpression? AppendParts(BclCall call) =>
        StringMembers.Parts(call) is { } parts
            ? Method(
                call[0],
                "Append",
                Call(
                    "table.concat",
                    new LuaTable([.. System.Linq.Enumerable.Select(parts, part => new LuaField(null, part))]),
                    call[1]
                )
            )
            : null;

    private static LuaExpression Insert(BclCall call) => Method(call[0], "Insert", call[1], Part(call, 2));

    private static LuaExpression Part(BclCall call, int index = 1)
    {
        var source = call.Operations[index];
        if (source is Microsoft.CodeAnalysis.Operations.IInterpolatedStringHandlerCreationOperation)
        {
            return call[index];
        }
        return call.Body.TextOf(
            call[index],
            source
                is Microsoft.CodeAnalysis.Operations.IConversionOperation
                {
                    IsImplicit: true,
                    Type.SpecialType: SpecialType.System_Object
                } boxing
                ? boxing.Operand.Type
                : source.Type,
            call.Place,
            call.Body.IsTextNotNull(source)
        );
    }

    private static LuaExpression Character(BclCall call)
    {
        if (call.Body.ChecksIndices)
        {
            return call.Helper("characterAt", Method(call[0], "ToString"), call[1]);
        }
        var index = call.Reuse(1);
        return Method(Method(call[0], "ToString"), "sub", Add(index, Number(1)), Add(index, Number(1)));
    }
}
