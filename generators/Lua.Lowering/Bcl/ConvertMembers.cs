using System;
using System.Collections.Generic;
using AzerothsTopTalent.Lua.Syntax;
using static AzerothsTopTalent.Lua.Syntax.LuaFactory;

namespace AzerothsTopTalent.Lua.Lowering;

/// <summary>Convert, as far as it says what a cast, a Parse or a ToString says too.</summary>
internal static class ConvertMembers
{
    public static Dictionary<string, Func<BclCall, LuaExpression?>> Table { get; } =
        new()
        {
            ["M:System.Convert.ToInt32(System.Double)"] = call =>
                call.Helper("toWhole", call[0], Number(-2147483648), Number(2147483647), Text("an Int32")),
            ["M:System.Convert.ToInt32(System.Boolean)"] = call => Or(And(call[0], Number(1)), Number(0)),
            ["M:System.Convert.ToInt32(System.Char)"] = call => Method(call[0], "byte"),
            ["M:System.Convert.ToInt32(System.Int32)"] = call => call[0],
            ["M:System.Convert.ToInt32(System.String)"] = call =>
                Or0(call, call.Helper("parse", call[0], Number(-2147483648), Number(2147483647))),
            ["M:System.Convert.ToInt32(System.String,System.Int32)"] = call =>
                call.Operations[1].ConstantValue is { HasValue: true, Value: 2 or 8 or 16 }
                    ? call.Helper("fromBase", call[0], call[1])
                    : call.Refuse("write the base as 2, 8 or 16"),
            ["M:System.Convert.ToDouble(System.Int32)"] = call => call[0],
            ["M:System.Convert.ToDouble(System.Int64)"] = call => call[0],
            ["M:System.Convert.ToDouble(System.Double)"] = call => call[0],
            ["M:System.Convert.ToDouble(System.String)"] = call => Or0(call, call.Helper("parseNumber", call[0])),
            ["M:System.Convert.ToInt64(System.Int32)"] = call => call[0],
            ["M:System.Convert.ToBoolean(System.Int32)"] = call => NotEqual(call[0], Number(0)),
            ["M:System.Convert.ToBoolean(System.Double)"] = call => NotEqual(call[0], Number(0)),
            ["M:System.Convert.ToBoolean(System.String)"] = call =>
                call.Body.IsTextNotNull(call.Operations[0]) ? call.Helper("parseBoolean", call[0]) : null,
            ["M:System.Convert.ToChar(System.Int32)"] = call => call.Helper("character", call[0]),
            ["M:System.Convert.ToString(System.Int32)"] = call => Call("tostring", call[0]),
            ["M:System.Convert.ToString(System.Double)"] = call => call.Helper("text", call[0]),
            ["M:System.Convert.ToString(System.Boolean)"] = call => Or(And(call[0], Text("True")), Text("False")),
            ["M:System.Convert.ToString(System.Char)"] = call => call[0],
            ["M:System.Convert.ToString(System.Int32,System.Int32)"] = call =>
                call.Operations[1].ConstantValue is { HasValue: true, Value: 2 or 8 or 16 }
                    ? call.Helper("inBase", call[0], call[1], Number(32))
                    : call.Refuse("write the base as 2, 8 or 16"),
        };

    /// <summary>Null is 0 to Convert, where Parse throws.</summary>
    private static LuaExpression Or0(BclCall call, LuaExpression parsed)
    {
        if (call.Body.IsTextNotNull(call.Operations[0]))
        {
            return parsed;
        }
        return call.Refuse("use Parse, or TryParse where it may be null");
    }
}
