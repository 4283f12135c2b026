using System;
using System.Collections.Generic;
using System.Linq;
using AzerothsTopTalent.Lua.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using static AzerothsTopTalent.Lua.Syntax.LuaFactory;

namespace AzerothsTopTalent.Lua.Lowering;

/// <summary>Text. Positions count from 0 in C# and from 1 in Lua; searches are plain, never patterns.</summary>
internal static class StringMembers
{
    public static Dictionary<string, Func<BclCall, LuaExpression?>> Table { get; } =
        new()
        {
            ["P:System.String.Length"] = call => Length(call[0]),
            ["P:System.String.Chars(System.Int32)"] = Character,
            ["M:System.String.Substring(System.Int32)"] = call =>
                call.Body.ChecksIndices
                    ? call.Helper("substring", call[0], call[1])
                    : Method(call[0], "sub", Add(call[1], Number(1))),
            ["M:System.String.Substring(System.Int32,System.Int32)"] = Substring,
            ["M:System.String.Contains(System.String)"] = Contains,
            ["M:System.String.Contains(System.Char)"] = Contains,
            ["M:System.String.Contains(System.String,System.StringComparison)"] = call => Compared(call, Contains),
            ["M:System.String.Contains(System.Char,System.StringComparison)"] = call => Compared(call, Contains),
            ["M:System.String.StartsWith(System.String)"] = StartsWith,
            ["M:System.String.StartsWith(System.Char)"] = StartsWith,
            ["M:System.String.StartsWith(System.String,System.StringComparison)"] = call => Compared(call, StartsWith),
            ["M:System.String.EndsWith(System.String)"] = call => call.Helper("endsWith", call[0], call[1]),
            ["M:System.String.EndsWith(System.Char)"] = call => call.Helper("endsWith", call[0], call[1]),
            ["M:System.String.EndsWith(System.String,System.StringComparison)"] = call =>
                Compared(call, plain => plain.Helper("endsWith", plain[0], plain[1])),
            ["M:System.String.IndexOf(System.String)"] = call => call.Helper("indexOf", call[0], call[1]),
            ["M:System.String.IndexOf(System.Char)"] = call => call.Helper("indexOf", call[0], call[1]),
            ["M:System.String.IndexOf(System.String,System.Int32)"] = call =>
                call.Helper("indexOf", call[0], call[1], call[2]),
            ["M:System.String.IndexOf(System.Char,System.Int32)"] = call =>
                call.Helper("indexOf", call[0], call[1], call[2]),
            ["M:System.String.IndexOf(System.String,System.StringComparison)"] = call =>
                Compared(call, plain => plain.Helper("indexOf", plain[0], plain[1])),
            ["M:System.String.IndexOf(System.Char,System.StringComparison)"] = call =>
                Compared(call, plain => plain.Helper("indexOf", plain[0], plain[1])),
            ["M:System.String.IndexOf(System.String,System.Int32,System.StringComparison)"] = call =>
                Compared(call, plain => plain.Helper("indexOf", plain[0], plain[1], plain[2])),
            ["M:System.String.IndexOf(System.Char,System.Int32,System.Int32)"] = call =>
                call.Helper("indexOfWithin", call[0], call[1], call[2], call[3]),
            ["M:System.String.IndexOf(System.String,System.Int32,System.Int32)"] = call =>
                call.Helper("indexOfWithin", call[0], call[1], call[2], call[3]),
            ["M:System.String.IndexOfAny(System.Char[],System.Int32)"] = call =>
                call.Helper("indexOfAny", call[0], call[1], call[2]),
            ["M:System.String.LastIndexOfAny(System.Char[])"] = call => call.Helper("lastIndexOfAny", call[0], call[1]),
            ["M:System.String.LastIndexOf(System.Char,System.Int32)"] = LastIndexFrom,
            ["M:System.String.LastIndexOf(System.String,System.Int32)"] = LastIndexFrom,
            ["M:System.String.IndexOfAny(System.Char[])"] = call => call.Helper("indexOfAny", call[0], call[1]),
            ["M:System.String.LastIndexOf(System.String)"] = call => call.Helper("lastIndexOf", call[0], call[1]),
            ["M:System.String.LastIndexOf(System.Char)"] = call => call.Helper("lastIndexOf", call[0], call[1]),
            ["M:System.String.LastIndexOf(System.String,System.StringComparison)"] = call =>
                Compared(call, plain => plain.Helper("lastIndexOf", plain[0], plain[1])),
            ["M:System.String.ToUpper"] = call => Method(call[0], "upper"),
            ["M:System.String.ToUpperInvariant"] = call => Method(call[0], "upper"),
            ["M:System.String.ToLower"] = call => Method(call[0], "lower"),
            ["M:System.String.ToLowerInvariant"] = call => Method(call[0], "lower"),
            ["M:System.String.Trim"] = call => Method(call[0], "match", Text("^%s*(.-)%s*$")),
            ["M:System.String.TrimStart"] = call => Method(call[0], "match", Text("^%s*(.*)$")),
            ["M:System.String.TrimEnd"] = call => Method(call[0], "match", Text("^(.-)%s*$")),
            ["M:System.String.Trim(System.Char)"] = call => call.Helper("trim", call[0], call[1], True, True),
            ["M:System.String.Trim(System.Char[])"] = call => call.Helper("trim", call[0], call[1], True, True),
            ["M:System.String.TrimStart(System.Char)"] = call => call.Helper("trim", call[0], call[1], True, False),
            ["M:System.String.TrimStart(System.Char[])"] = call => call.Helper("trim", call[0], call[1], True, False),
            ["M:System.String.TrimEnd(System.Char)"] = call => call.Helper("trim", call[0], call[1], False, True),
            ["M:System.String.TrimEnd(System.Char[])"] = call => call.Helper("trim", call[0], call[1], False, True),
            ["M:System.String.Split(System.Char,System.StringSplitOptions)"] = Split,
            ["M:System.String.Split(System.String,System.StringSplitOptions)"] = Split,
            ["M:System.String.Split(System.Char[])"] = call =>
                call[1] is LuaTable
                    ? call.Helper("splitAny", call[0], call[1], Number(0))
                    : call.Helper("splitBy", call[0], call[1], Number(0)),
            ["M:System.String.Split(System.ReadOnlySpan{System.Char})"] = call =>
                call.Helper("splitAny", call[0], call[1], Number(0)),
            ["M:System.String.Split(System.Char[],System.StringSplitOptions)"] = call =>
                call[1] is LuaTable
                    ? call.Helper("splitAny", call[0], call[1], call[2])
                    : call.Helper("splitBy", call[0], call[1], call[2]),
            ["M:System.String.Split(System.Char,System.Int32,System.StringSplitOptions)"] = SplitBy,
            ["M:System.String.Split(System.String,System.Int32,System.StringSplitOptions)"] = SplitBy,
            ["M:System.String.Split(System.String[],System.StringSplitOptions)"] = SplitBy,
            ["M:System.String.Split(System.String[],System.Int32,System.StringSplitOptions)"] = SplitBy,
            ["M:System.String.Split(System.Char[],System.Int32)"] = SplitBy,
            ["M:System.String.Split(System.Char[],System.Int32,System.StringSplitOptions)"] = SplitBy,
            ["M:System.String.Replace(System.String,System.String)"] = call =>
                call.Helper("replace", call[0], Replaced(call), call[2]),
            ["M:System.String.Replace(System.Char,System.Char)"] = call =>
                call.Helper("replace", call[0], call[1], call[2]),
            ["M:System.String.Replace(System.String,System.String,System.StringComparison)"] = call =>
                IgnoresCase(call)
                    ? call.Helper("replaceIgnoringCase", call[0], Replaced(call), call[2])
                    : Ordinal(call, 3) ?? call.Helper("replace", call[0], Replaced(call), call[2]),
            ["M:System.String.PadLeft(System.Int32)"] = call => call.Helper("padLeft", call[0], call[1], Text(" ")),
            ["M:System.String.PadLeft(System.Int32,System.Char)"] = call =>
                call.Helper("padLeft", call[0], call[1], call[2]),
            ["M:System.String.PadRight(System.Int32)"] = call => call.Helper("padRight", call[0], call[1], Text(" ")),
            ["M:System.String.PadRight(System.Int32,System.Char)"] = call =>
                call.Helper("padRight", call[0], call[1], call[2]),
            ["M:System.String.Insert(System.Int32,System.String)"] = call =>
                call.Helper("insertText", call[0], call[1], call[2]),
            ["M:System.String.Remove(System.Int32)"] = call =>
                call.Body.ChecksIndices
                    ? call.Helper("cutText", call[0], call[1])
                    : Method(call[0], "sub", Number(1), call[1]),
            ["M:System.String.Remove(System.Int32,System.Int32)"] = call =>
                call.Helper(call.Body.ChecksIndices ? "cutText" : "removeText", call[0], call[1], call[2]),
            ["M:System.String.Join(System.String,System.String[])"] = Join,
            ["M:System.String.Join(System.String,System.Collections.Generic.IEnumerable{System.String})"] = Join,
            ["M:System.String.Join``1(System.String,System.Collections.Generic.IEnumerable{``0})"] = Join,
            ["M:System.String.Join(System.String,System.Object[])"] = Join,
            ["M:System.String.Join(System.Char,System.String[])"] = Join,
            ["M:System.String.Join``1(System.Char,System.Collections.Generic.IEnumerable{``0})"] = Join,
            ["M:System.String.Join(System.Char,System.Object[])"] = Join,
            ["M:System.String.Join(System.String,System.ReadOnlySpan{System.String})"] = JoinedParts,
            ["M:System.String.Join(System.String,System.ReadOnlySpan{System.Object})"] = JoinedParts,
            ["M:System.String.Join(System.Char,System.ReadOnlySpan{System.String})"] = JoinedParts,
            ["M:System.String.Join(System.Char,System.ReadOnlySpan{System.Object})"] = JoinedParts,
            ["M:System.String.Join(System.String,System.String[],System.Int32,System.Int32)"] = call =>
            {
                var start = call.Reuse(2);
                return Call(
                    "table.concat",
                    call.Helper("slice", call[1], Add(start, Number(1)), Add(start, call[3])),
                    call[0]
                );
            },
            ["M:System.String.Concat(System.ReadOnlySpan{System.String})"] = ConcatenatedParts,
            ["M:System.String.Concat(System.ReadOnlySpan{System.Object})"] = ConcatenatedParts,
            ["M:System.String.Concat(System.Object)"] = Concatenated,
            ["M:System.String.Concat(System.Object,System.Object)"] = Concatenated,
            ["M:System.String.Concat(System.Object,System.Object,System.Object)"] = Concatenated,
            ["M:System.String.Concat(System.String,System.String)"] = Concatenated,
            ["M:System.String.Concat(System.String,System.String,System.String)"] = Concatenated,
            ["M:System.String.Concat(System.String,System.String,System.String,System.String)"] = Concatenated,
            ["M:System.String.Concat(System.Object[])"] = call => Joined(call, Text(""), call[0]),
            ["M:System.String.Concat(System.String[])"] = call => call.Helper("join", Text(""), call[0]),
            ["M:System.String.Concat(System.Collections.Generic.IEnumerable{System.String})"] = call =>
                call.Helper("join", Text(""), call[0]),
            ["M:System.String.Concat``1(System.Collections.Generic.IEnumerable{``0})"] = call =>
                Joined(call, Text(""), call[0]),
            ["M:System.String.IsNullOrEmpty(System.String)"] = IsNullOrEmpty,
            ["M:System.String.IsNullOrWhiteSpace(System.String)"] = call => call.Helper("isBlank", call[0]),
            ["M:System.String.Equals(System.String,System.StringComparison)"] = EqualsWith,
            ["M:System.String.Equals(System.String,System.String)"] = call => Equal(call[0], call[1]),
            ["M:System.String.Equals(System.String,System.String,System.StringComparison)"] = EqualsWith,
            ["M:System.String.CompareOrdinal(System.String,System.String)"] = call =>
                call.Helper("compareText", call[0], call[1]),
            ["M:System.String.Compare(System.String,System.String,System.StringComparison)"] = call =>
                call.Operations[2].ConstantValue is { HasValue: true, Value: 5 }
                    ? call.Helper("compareIgnoringCase", call[0], call[1])
                    : Ordinal(call, 2) ?? call.Helper("compareText", call[0], call[1]),
            ["M:System.String.Compare(System.String,System.String,System.Boolean)"] = call =>
                call.Body.Refuse(
                    Rules.Culture,
                    call.Place,
                    "string.Compare",
                    "pass StringComparison.Ordinal or OrdinalIgnoreCase"
                ),
            ["M:System.String.Compare(System.String,System.String)"] = call =>
                call.Body.Refuse(Rules.Culture, call.Place, "string.Compare", "use string.CompareOrdinal"),
            ["M:System.String.ToCharArray"] = call => call.Helper("characters", call[0]),
            ["M:System.String.ToCharArray(System.Int32,System.Int32)"] = call =>
            {
                var start = call.Reuse(1);
                return call.Helper("characters", Method(call[0], "sub", Add(start, Number(1)), Add(start, call[2])));
            },
            ["M:System.String.#ctor(System.Char[],System.Int32,System.Int32)"] = call =>
            {
                var start = call.Reuse(1);
                return Call("table.concat", call[0], Text(""), Add(start, Number(1)), Add(start, call[2]));
            },
            ["M:System.String.#ctor(System.Char,System.Int32)"] = call => Method(call[0], "rep", call[1]),
            ["M:System.String.#ctor(System.Char[])"] = call => Call("table.concat", call[0]),
        };

    /// <summary>What is replaced must be a text with something in it.</summary>
    public static LuaExpression Replaced(BclCall call) =>
        !call.Body.ChecksIndices || call[1] is LuaString { Value.Length: > 0 } || TypeFacts.IsChar(call.TypeOf(1))
            ? call[1]
            : call.Helper("notEmpty", call[1], Text("oldValue"));

    private static LuaExpression Character(BclCall call)
    {
        if (call.Operations[1] is IUnaryOperation { OperatorKind: UnaryOperatorKind.Hat })
        {
            return call.Refuse("write the index as an int");
        }
        if (call.Body.ChecksIndices && !call.Body.IsThere(call.Operations[0], call.Operations[1]))
        {
            return call.Helper("characterAt", call[0], call[1]);
        }
        // Reading a local or a field twice is how Lua authors write it; anything longer is kept.
        var index = BodyLowering.IsPath(call[1]) ? call[1] : call.Reuse(1);
        var position = Add(index, Number(1));
        return Method(call[0], "sub", position, position);
    }

    private static LuaExpression Substring(BclCall call)
    {
        if (call.Body.ChecksIndices)
        {
            return call.Helper("substring", call[0], call[1], call[2]);
        }
        var start = BodyLowering.IsPath(call[1]) ? call[1] : call.Reuse(1);
        var end = start is LuaNumber { Text: "0" } ? call[2] : Add(start, call[2]);
        return Method(call[0], "sub", Add(start, Number(1)), end);
    }

    private static LuaExpression Contains(BclCall call) =>
        NotEqual(Method(call[0], "find", call[1], Number(1), True), Nil);

    private static LuaExpression StartsWith(BclCall call)
    {
        if (call[1] is LuaString prefix)
        {
            return Equal(
                Method(call[0], "sub", Number(1), Number(System.Text.Encoding.UTF8.GetByteCount(prefix.Value))),
                prefix
            );
        }
        return BodyLowering.IsPath(call[1])
            ? Equal(Method(call[0], "sub", Number(1), Length(call[1])), call[1])
            : call.Helper("startsWith", call[0], call[1]);
    }

    private static LuaExpression Split(BclCall call) =>
        call[2] is LuaNumber { Text: "0" }
            ? call.Helper("split", call[0], call[1])
            : call.Helper("split", call[0], call[1], call[2]);

    /// <summary>With the most parts there may be, or between texts.</summary>
    private static LuaExpression SplitBy(BclCall call) =>
        call.Method.Parameters[call.Method.Parameters.Length - 1].Type.SpecialType == SpecialType.System_Int32
            ? call.Helper("splitBy", call[0], call[1], Number(0), call[2])
        : call.Count == 3 ? call.Helper("splitBy", call[0], call[1], call[2])
        : call.Helper("splitBy", call[0], call[1], call[3], call[2]);

    /// <summary>What is searched ends at a place.</summary>
    private static LuaExpression LastIndexFrom(BclCall call) => call.Helper("lastIndexOf", call[0], call[1], call[2]);

    private static LuaExpression? IsNullOrEmpty(BclCall call)
    {
        var text = BodyLowering.IsPath(call[0]) ? call[0] : call.Reuse(0);
        return Or(Equal(text, Nil), Equal(text, Text("")));
    }

    private static LuaExpression Concatenated(BclCall call) =>
        InARow([.. Enumerable.Range(0, call.Count).Select(i => PartText(call, call[i], call.Operations[i]))]);

    /// <summary>The arguments of a <c>params</c> span, as texts; null where a spread or a span of its own is passed.</summary>
    public static List<LuaExpression>? Parts(BclCall call)
    {
        var last = call.Count - 1;
        return
            call.Operations[last] is ICollectionExpressionOperation parts
            && call[last] is LuaTable table
            && table.Fields.Count == parts.Elements.Length
            ? [.. table.Fields.Select((field, i) => PartText(call, field.Value, parts.Elements[i]))]
            : null;
    }

    private static LuaExpression? JoinedParts(BclCall call) =>
        Parts(call) is { } parts ? Call("table.concat", new LuaTable([.. parts.Select(Item)]), call[0]) : null;

    private static LuaExpression? ConcatenatedParts(BclCall call) => Parts(call) is { } parts ? InARow(parts) : null;

    private static LuaField Item(LuaExpression part) => new(null, part);

    private static LuaExpression PartText(BclCall call, LuaExpression part, IOperation operation)
    {
        var source = operation
            is IConversionOperation
            {
                IsImplicit: true,
                OperatorMethod: null or { DeclaringSyntaxReferences.Length: 0 }
            } boxing
            ? boxing.Operand
            : operation;
        return call.Body.TextOf(part, source.Type, source.Syntax);
    }

    private static LuaExpression InARow(List<LuaExpression> parts)
    {
        var result = parts[parts.Count - 1];
        for (var i = parts.Count - 2; i >= 0; i--)
        {
            result = Concat(parts[i], result);
        }
        return parts.Count == 1 && result is not LuaString ? Concat(Text(""), result) : result;
    }

    /// <summary>Only an ordinal comparison is what Lua does.</summary>
    private static LuaExpression? Ordinal(BclCall call, int index) =>
        call.Operations[index].ConstantValue is { HasValue: true, Value: 4 }
            ? null
            : call.Body.Refuse(
                Rules.Culture,
                call.Place,
                call.Method.ToDisplayString(),
                "pass StringComparison.Ordinal"
            );

    private static LuaExpression? EqualsWith(BclCall call) =>
        !IgnoresCase(call) ? Ordinal(call, 2) ?? Equal(call[0], call[1])
        : call.Body.IsTextNotNull(call.Operations[0]) && call.Body.IsTextNotNull(call.Operations[1])
            ? Equal(Lower(call[0]), Lower(call[1]))
        : call.Helper("equalsIgnoringCase", call[0], call[1]);

    /// <summary>A search that compares as its last argument says: byte by byte, or so without regard to case.</summary>
    private static LuaExpression? Compared(BclCall call, Func<BclCall, LuaExpression> search) =>
        IgnoresCase(call)
            ? search(
                new BclCall(
                    call.Body,
                    call.Method,
                    call.Operations,
                    [Lower(call[0]), Lower(call[1]), .. call.Operands.Skip(2)],
                    call.Place
                )
            )
            : Ordinal(call, call.Count - 1) ?? search(call);

    private static bool IgnoresCase(BclCall call) =>
        call.Operations[call.Count - 1].ConstantValue is { HasValue: true, Value: 5 };

    private static LuaExpression Lower(LuaExpression text) =>
        text is LuaString literal && literal.Value.All(character => character < 128)
            ? Text(literal.Value.ToLowerInvariant())
            : Method(text, "lower");

    private static LuaExpression Join(BclCall call) => Joined(call, call[0], call[1]);

    public static LuaExpression Joined(BclCall call, LuaExpression separator, LuaExpression items)
    {
        var source = call.Operations[call.Operations.Count - 1];
        while (
            source
                is IConversionOperation
                {
                    IsImplicit: true,
                    OperatorMethod: null or { DeclaringSyntaxReferences.Length: 0 }
                } conversion
        )
        {
            source = conversion.Operand;
        }
        var kind = CollectionKinds.Of(source.Type);
        var element = kind == CollectionKind.Text ? null : CollectionKinds.ElementOf(source.Type);
        if (kind == CollectionKind.Dictionary)
        {
            return call.Refuse("select the texts of its pairs first");
        }
        var plain =
            element is null
            || TypeFacts.IsString(element)
            || TypeFacts.IsChar(element)
            || TypeFacts.IsInteger(element) && element.SpecialType != SpecialType.System_Int64;
        if (plain)
        {
            return kind == CollectionKind.Sequence && source.Type is not IArrayTypeSymbol
                ? Call(
                    "table.concat",
                    items,
                    BodyLowering.IsSimple(separator) || BodyLowering.IsSimple(items)
                        ? separator
                        : call.Reuse(call.Count - 2)
                )
                : call.Helper("join", separator, items);
        }
        var text = new LuaFunction(
            ["item"],
            new LuaBlock([Return(call.Body.TextOf(Name("item"), element, call.Place))])
        );
        return call.Helper("join", separator, items, text);
    }
}
