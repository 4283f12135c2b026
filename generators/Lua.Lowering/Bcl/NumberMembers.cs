using System;
using System.Collections.Generic;
using AzerothsTopTalent.Lua.Syntax;
using Microsoft.CodeAnalysis;
using static AzerothsTopTalent.Lua.Syntax.LuaFactory;

namespace AzerothsTopTalent.Lua.Lowering;

/// <summary>Numbers from text, and tests of numbers.</summary>
internal static class NumberMembers
{
    public static Dictionary<string, Func<BclCall, LuaExpression?>> Table { get; } =
        new()
        {
            ["M:System.Int32.TryParse(System.String,System.Int32@)"] = call =>
                call.Helper("tryParse", call[0], Number(-2147483648), Number(2147483647)),
            ["M:System.Int32.Parse(System.String)"] = call =>
                call.Helper("parse", call[0], Number(-2147483648), Number(2147483647)),
            ["M:System.Int32.Max(System.Int32,System.Int32)"] = call => Call("math.max", call[0], call[1]),
            ["M:System.Int32.Min(System.Int32,System.Int32)"] = call => Call("math.min", call[0], call[1]),
            ["M:System.Int64.TryParse(System.String,System.Int64@)"] = call =>
                call.Helper("tryParse", call[0], Number(-9007199254740991), Number(9007199254740991)),
            ["M:System.Int64.Parse(System.String)"] = call =>
                call.Helper("parse", call[0], Number(-9007199254740991), Number(9007199254740991)),
            ["M:System.Int64.Max(System.Int64,System.Int64)"] = call => Call("math.max", call[0], call[1]),
            ["M:System.Int64.Min(System.Int64,System.Int64)"] = call => Call("math.min", call[0], call[1]),
            ["M:System.UInt32.TryParse(System.String,System.UInt32@)"] = call =>
                call.Helper("tryParse", call[0], Number(0), Number(4294967295)),
            ["M:System.UInt32.Parse(System.String)"] = call =>
                call.Helper("parse", call[0], Number(0), Number(4294967295)),
            ["M:System.UInt32.Max(System.UInt32,System.UInt32)"] = call => Call("math.max", call[0], call[1]),
            ["M:System.UInt32.Min(System.UInt32,System.UInt32)"] = call => Call("math.min", call[0], call[1]),
            ["M:System.Byte.TryParse(System.String,System.Byte@)"] = call =>
                call.Helper("tryParse", call[0], Number(0), Number(255)),
            ["M:System.Byte.Parse(System.String)"] = call => call.Helper("parse", call[0], Number(0), Number(255)),
            ["M:System.Byte.Max(System.Byte,System.Byte)"] = call => Call("math.max", call[0], call[1]),
            ["M:System.Byte.Min(System.Byte,System.Byte)"] = call => Call("math.min", call[0], call[1]),
            ["M:System.Int16.TryParse(System.String,System.Int16@)"] = call =>
                call.Helper("tryParse", call[0], Number(-32768), Number(32767)),
            ["M:System.Int16.Parse(System.String)"] = call =>
                call.Helper("parse", call[0], Number(-32768), Number(32767)),
            ["M:System.Int16.Max(System.Int16,System.Int16)"] = call => Call("math.max", call[0], call[1]),
            ["M:System.Int16.Min(System.Int16,System.Int16)"] = call => Call("math.min", call[0], call[1]),
            ["M:System.UInt16.TryParse(System.String,System.UInt16@)"] = call =>
                call.Helper("tryParse", call[0], Number(0), Number(65535)),
            ["M:System.UInt16.Parse(System.String)"] = call => call.Helper("parse", call[0], Number(0), Number(65535)),
            ["M:System.UInt16.Max(System.UInt16,System.UInt16)"] = call => Call("math.max", call[0], call[1]),
            ["M:System.UInt16.Min(System.UInt16,System.UInt16)"] = call => Call("math.min", call[0], call[1]),
            ["M:System.SByte.TryParse(System.String,System.SByte@)"] = call =>
                call.Helper("tryParse", call[0], Number(-128), Number(127)),
            ["M:System.SByte.Parse(System.String)"] = call => call.Helper("parse", call[0], Number(-128), Number(127)),
            ["M:System.SByte.Max(System.SByte,System.SByte)"] = call => Call("math.max", call[0], call[1]),
            ["M:System.SByte.Min(System.SByte,System.SByte)"] = call => Call("math.min", call[0], call[1]),
            ["M:System.Double.TryParse(System.String,System.Double@)"] = call => call.Helper("tryParseNumber", call[0]),
            [
                "M:System.Double.TryParse(System.String,System.Globalization.NumberStyles,System.IFormatProvider,System.Double@)"
            ] = call =>
                call.Operations[1].ConstantValue is { HasValue: true, Value: 167 }
                    ? call.Helper("tryParseNumber", call[0])
                    : call.Refuse("pass NumberStyles.Float and CultureInfo.InvariantCulture"),
            ["M:System.Double.Parse(System.String)"] = call => call.Helper("parseNumber", call[0]),
            ["M:System.Double.Parse(System.String,System.IFormatProvider)"] = call =>
                call.Helper("parseNumber", call[0]),
            ["M:System.Double.IsNaN(System.Double)"] = IsNaN,
            ["M:System.Double.IsInfinity(System.Double)"] = call => Equal(Call("math.abs", call[0]), Path("math.huge")),
            ["M:System.Double.IsPositiveInfinity(System.Double)"] = call => Equal(call[0], Path("math.huge")),
            ["M:System.Double.IsNegativeInfinity(System.Double)"] = call =>
                Equal(call[0], new LuaUnary(LuaOperator.Negate, Path("math.huge"))),
            ["M:System.Boolean.TryParse(System.String,System.Boolean@)"] = call =>
                call.Helper("tryParseBoolean", call[0]),
            ["M:System.Int32.Abs(System.Int32)"] = call => MathMembers.Absolute(call, -2147483648),
            ["M:System.Boolean.Parse(System.String)"] = call => call.Helper("parseBoolean", call[0]),
            ["M:System.Int32.Sign(System.Int32)"] = call => call.Helper("sign", call[0]),
            ["M:System.Int32.Clamp(System.Int32,System.Int32,System.Int32)"] = call =>
                call.Helper("limit", call[0], call[1], call[2]),
            ["M:System.Int32.IsEvenInteger(System.Int32)"] = call =>
                Equal(Binary(LuaOperator.Modulo, call[0], Number(2)), Number(0)),
            ["M:System.Int32.IsOddInteger(System.Int32)"] = call =>
                Equal(Binary(LuaOperator.Modulo, call[0], Number(2)), Number(1)),
            ["M:System.Int32.IsNegative(System.Int32)"] = call => Binary(LuaOperator.Less, call[0], Number(0)),
            ["M:System.Int32.IsPositive(System.Int32)"] = call =>
                Binary(LuaOperator.GreaterOrEqual, call[0], Number(0)),
            ["M:System.Int32.Parse(System.String,System.IFormatProvider)"] = call =>
                call.Invariant(1) ?? call.Helper("parse", call[0], Number(-2147483648), Number(2147483647)),
            ["M:System.Int32.TryParse(System.String,System.IFormatProvider,System.Int32@)"] = call =>
                call.Invariant(1) ?? call.Helper("tryParse", call[0], Number(-2147483648), Number(2147483647)),
            [
                "M:System.Int32.TryParse(System.String,System.Globalization.NumberStyles,System.IFormatProvider,System.Int32@)"
            ] = call =>
                call.Operations[1].ConstantValue is { HasValue: true, Value: 7 }
                    ? call.Invariant(2) ?? call.Helper("tryParse", call[0], Number(-2147483648), Number(2147483647))
                    : call.Refuse("pass NumberStyles.Integer and CultureInfo.InvariantCulture"),
            ["M:System.Int32.Parse(System.String,System.Globalization.NumberStyles,System.IFormatProvider)"] = call =>
                call.Operations[1].ConstantValue is { HasValue: true, Value: 7 }
                    ? call.Invariant(2) ?? call.Helper("parse", call[0], Number(-2147483648), Number(2147483647))
                    : call.Refuse("pass NumberStyles.Integer and CultureInfo.InvariantCulture"),
            ["M:System.Double.TryParse(System.String,System.IFormatProvider,System.Double@)"] = call =>
                call.Invariant(1) ?? call.Helper("tryParseNumber", call[0]),
            ["M:System.Double.Parse(System.String,System.Globalization.NumberStyles,System.IFormatProvider)"] = call =>
                call.Operations[1].ConstantValue is { HasValue: true, Value: 167 or 231 }
                    ? call.Invariant(2) ?? call.Helper("parseNumber", call[0])
                    : call.Refuse("pass NumberStyles.Float and CultureInfo.InvariantCulture"),
            ["M:System.Double.IsFinite(System.Double)"] = call =>
                Binary(LuaOperator.Less, Call("math.abs", call[0]), Path("math.huge")),
            ["M:System.Double.IsInteger(System.Double)"] = call =>
                Equal(Binary(LuaOperator.Modulo, call[0], Number(1)), Number(0)),
            ["M:System.Double.Abs(System.Double)"] = call => Call("math.abs", call[0]),
            ["M:System.Double.Sqrt(System.Double)"] = call => Call("math.sqrt", call[0]),
            ["M:System.Double.Floor(System.Double)"] = call => Call("math.floor", call[0]),
            ["M:System.Double.Ceiling(System.Double)"] = call => Call("math.ceil", call[0]),
            ["M:System.Double.Round(System.Double)"] = call => call.Helper("round", call[0]),
            ["M:System.Double.Truncate(System.Double)"] = call => call.Helper("truncateNumber", call[0]),
            ["M:System.Double.Max(System.Double,System.Double)"] = call => call.Helper("larger", call[0], call[1]),
            ["M:System.Double.Min(System.Double,System.Double)"] = call => call.Helper("smaller", call[0], call[1]),
        };

    private static LuaExpression IsNaN(BclCall call)
    {
        var value = call.Reuse(0);
        return NotEqual(value, value);
    }
}
