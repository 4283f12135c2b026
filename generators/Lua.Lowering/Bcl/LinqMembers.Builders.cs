using System;
using System.Collections.Generic;
using System.Linq;
using AzerothsTopTalent.Lua.Syntax;
using Microsoft.CodeAnalysis;
using static AzerothsTopTalent.Lua.Syntax.LuaFactory;

namespace AzerothsTopTalent.Lua.Lowering;

/// <summary>How the operators are written.</summary>
internal static partial class LinqMembers
{
    /// <summary>The source as the runtime's Sequence; the result of another operator is one already.</summary>
    public static LuaExpression From(BclCall call, int index)
    {
        var value = call[index];
        return IsSequence(value) ? value : call.Helper("from", value);
    }

    /// <summary>True for what an operator gives.</summary>
    public static bool IsSequence(LuaExpression value) =>
        value is LuaMethodCall { Target: LuaMethodCall or LuaCall } chained && Operators.Contains(chained.Name)
        || value
            is LuaCall
            {
                Function: LuaMember { Target: LuaName { Name: "runtime" }, Name: "from" or "range" or "repeated" }
            };

    private static readonly HashSet<string> Operators =
    [
        "Where",
        "WhereIndexed",
        "Select",
        "SelectIndexed",
        "SelectMany",
        "OrderBy",
        "OrderByDescending",
        "ThenBy",
        "ThenByDescending",
        "Order",
        "OrderDescending",
        "Take",
        "Skip",
        "TakeWhile",
        "SkipWhile",
        "TakeLast",
        "SkipLast",
        "Distinct",
        "DistinctBy",
        "UnionBy",
        "IntersectBy",
        "ExceptBy",
        "CountBy",
        "AggregateBy",
        "Index",
        "GroupInto",
        "GroupJoin",
        "LeftJoin",
        "RightJoin",
        "Join",
        "TakeWhileIndexed",
        "SkipWhileIndexed",
        "SelectManyIndexed",
        "ZipThree",
        "Known",
        "Union",
        "Intersect",
        "Except",
        "GroupBy",
        "Concat",
        "Append",
        "Prepend",
        "Reverse",
        "Zip",
        "Chunk",
        "DefaultIfEmpty",
    ];

    /// <summary>Ships the operator's method of Sequence.</summary>
    private static string Use(BclCall call, string name)
    {
        call.Body.Program.Requests.Helper("Sequence." + name);
        return name;
    }

    private static LuaExpression Chain(BclCall call, string name)
    {
        var source = From(call, 0);
        return new LuaMethodCall(source, Use(call, name), call.Operands.Skip(1).ToList());
    }

    /// <summary>Ends a chain that is built already; <paramref name="inner"/> names the operator in it.</summary>
    public static LuaExpression Finish(BclCall call, LuaExpression chain, string name, string inner = "Where")
    {
        Use(call, inner);
        return Method(chain, Use(call, name));
    }

    private static LuaExpression Ordered(BclCall call, string name)
    {
        var key = call.Method.TypeArguments.Last();
        var order = ListMembers.Order(call, key);
        Use(call, "OrderBy");
        var arguments = call.Operands.Skip(1).ToList();
        if (order is not null)
        {
            if (arguments.Count == 0)
            {
                arguments.Add(Nil);
            }
            arguments.Add(order);
        }
        return new LuaMethodCall(From(call, 0), name, arguments);
    }

    private static LuaExpression OfType(BclCall call)
    {
        var source = call.Operations[0];
        while (
            source
                is Microsoft.CodeAnalysis.Operations.IConversionOperation
                {
                    IsImplicit: true,
                    OperatorMethod: null or { DeclaringSyntaxReferences.Length: 0 }
                } conversion
        )
        {
            source = conversion.Operand;
        }
        var test = call.Body.TypeTestFunction(
            call.Method.TypeArguments[0],
            CollectionKinds.ElementOf(source.Type),
            call.Place
        );
        var found = Method(From(call, 0), Use(call, "Where"), test);
        return
            call.Body.ContentFunction(CollectionKinds.ElementOf(source.Type), call.Method.TypeArguments[0])
                is { } content
            ? Method(found, Use(call, "Select"), content)
            : found;
    }

    private static LuaExpression OrderedWith(BclCall call, string name)
    {
        var order = Comparers.Order(call, 2, call.Method.TypeArguments.Last());
        Use(call, "OrderBy");
        return order is null ? Method(From(call, 0), name, call[1]) : Method(From(call, 0), name, call[1], order);
    }

    private static LuaExpression OrDefault(BclCall call, string name)
    {
        var initial = call.Body.DefaultOf(call.Method.ReturnType, call.Place);
        var arguments = call.Operands.Skip(1).ToList();
        if (initial is not LuaNil)
        {
            if (arguments.Count == 0)
            {
                arguments.Add(Nil);
            }
            arguments.Add(initial);
        }
        return new LuaMethodCall(From(call, 0), Use(call, name), arguments);
    }

    private static LuaExpression Aggregated(BclCall call, string name) => Chain(call, name);

    private static LuaExpression? Extreme(BclCall call, string name)
    {
        var type = call.Method.ReturnType;
        var needsOne = type.IsValueType && TypeFacts.NullableOf(type) is null;
        if (ListMembers.Order(call, TypeFacts.Underlying(type)!) is not { } order)
        {
            Use(call, name);
            return new LuaMethodCall(From(call, 0), needsOne ? name : name + "OrNull", call.Operands.Skip(1).ToList());
        }
        Use(call, name);
        return Method(From(call, 0), needsOne ? name : name + "OrNull", call.Count > 1 ? call[1] : Nil, order);
    }

    private static LuaExpression By(BclCall call, string name) =>
        By(call, name, ListMembers.Order(call, call.Method.TypeArguments[1]));

    public static LuaExpression By(BclCall call, string name, LuaExpression? order)
    {
        var type = call.Method.TypeArguments[0];
        name = type.IsValueType && TypeFacts.NullableOf(type) is null ? name + "OrThrow" : name;
        return order is null
            ? Method(From(call, 0), Use(call, name), call[1])
            : Method(From(call, 0), Use(call, name), call[1], order);
    }

    private static LuaExpression ToHashSet(BclCall call)
    {
        var key = call.Body.KeyFunction(call.Method.TypeArguments[0], call.Place);
        return key is null ? call.Helper("HashSetFrom", call[0]) : call.Helper("HashSetFrom", call[0], key);
    }

    private static LuaExpression Contains(BclCall call)
    {
        var equality = call.Body.EqualityFunction(call.Method.TypeArguments[0]);
        var items = call.Helper("toList", call[0]);
        var source = CollectionKinds.Of(call.TypeOf(0)) == CollectionKind.Sequence ? call[0] : items;
        return equality is null
            ? call.Helper("contains", source, call[1])
            : call.Helper("contains", source, call[1], equality);
    }

    private static LuaExpression SequenceEqual(BclCall call)
    {
        var equality = call.Body.EqualityFunction(call.Method.TypeArguments[0]);
        return equality is null
            ? call.Helper("sequenceEqual", call[0], call[1])
            : call.Helper("sequenceEqual", call[0], call[1], equality);
    }
}
