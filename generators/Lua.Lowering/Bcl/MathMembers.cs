using System;
using System.Collections.Generic;
using AzerothsTopTalent.Lua.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using static AzerothsTopTalent.Lua.Syntax.LuaFactory;

namespace AzerothsTopTalent.Lua.Lowering;

/// <summary>System.Math.</summary>
internal static class MathMembers
{
    public static Dictionary<string, Func<BclCall, LuaExpression?>> Table { get; } =
        new()
        {
            ["M:System.Math.Max(System.Int32,System.Int32)"] = call => Call("math.max", call[0], call[1]),
            ["M:System.Math.Min(System.Int32,System.Int32)"] = call => Call("math.min", call[0], call[1]),
            ["M:System.Math.Clamp(System.Int32,System.Int32,System.Int32)"] = call =>
                Clamp(call, () => Call("math.min", Call("math.max", call[0], call[1]), call[2])),
            ["M:System.Math.Max(System.Double,System.Double)"] = call => Chosen(call, "math.max", "larger"),
            ["M:System.Math.Min(System.Double,System.Double)"] = call => Chosen(call, "math.min", "smaller"),
            ["M:System.Math.Clamp(System.Double,System.Double,System.Double)"] = call =>
                Clamp(call, () => call.Helper("clamp", call[0], call[1], call[2])),
            ["M:System.Math.Max(System.Int64,System.Int64)"] = call => Call("math.max", call[0], call[1]),
            ["M:System.Math.Min(System.Int64,System.Int64)"] = call => Call("math.min", call[0], call[1]),
            ["M:System.Math.Clamp(System.Int64,System.Int64,System.Int64)"] = call =>
                Clamp(call, () => Call("math.min", Call("math.max", call[0], call[1]), call[2])),
            ["M:System.Math.Max(System.UInt32,System.UInt32)"] = call => Call("math.max", call[0], call[1]),
            ["M:System.Math.Min(System.UInt32,System.UInt32)"] = call => Call("math.min", call[0], call[1]),
            ["M:System.Math.Clamp(System.UInt32,System.UInt32,System.UInt32)"] = call =>
                Clamp(call, () => Call("math.min", Call("math.max", call[0], call[1]), call[2])),
            ["M:System.Math.Max(System.Byte,System.Byte)"] = call => Call("math.max", call[0], call[1]),
            ["M:System.Math.Min(System.Byte,System.Byte)"] = call => Call("math.min", call[0], call[1]),
            ["M:System.Math.Clamp(System.Byte,System.Byte,System.Byte)"] = call =>
                Clamp(call, () => Call("math.min", Call("math.max", call[0], call[1]), call[2])),
            ["M:System.Math.Max(System.Int16,System.Int16)"] = call => Call("math.max", call[0], call[1]),
            ["M:System.Math.Min(System.Int16,System.Int16)"] = call => Call("math.min", call[0], call[1]),
            ["M:System.Math.Clamp(System.Int16,System.Int16,System.Int16)"] = call =>
                Clamp(call, () => Call("math.min", Call("math.max", call[0], call[1]), call[2])),
            ["M:System.Math.Max(System.SByte,System.SByte)"] = call => Call("math.max", call[0], call[1]),
            ["M:System.Math.Min(System.SByte,System.SByte)"] = call => Call("math.min", call[0], call[1]),
            ["M:System.Math.Clamp(System.SByte,System.SByte,System.SByte)"] = call =>
                Clamp(call, () => Call("math.min", Call("math.max", call[0], call[1]), call[2])),
            ["M:System.Math.Max(System.UInt16,System.UInt16)"] = call => Call("math.max", call[0], call[1]),
            ["M:System.Math.Min(System.UInt16,System.UInt16)"] = call => Call("math.min", call[0], call[1]),
            ["M:System.Math.Clamp(System.UInt16,System.UInt16,System.UInt16)"] = call =>
                Clamp(call, () => Call("math.min", Call("math.max", call[0], call[1]), call[2])),
            ["M:System.Math.Abs(System.Int32)"] = call => Absolute(call, -2147483648),
            ["M:System.Math.Sign(System.Int32)"] = call => call.Helper("sign", call[0]),
            ["M:System.Math.Abs(System.Double)"] = call => Call("math.abs", call[0]),
            ["M:System.Math.Sign(System.Double)"] = call => call.Helper("sign", call[0]),
            ["M:System.Math.Abs(System.Int64)"] = call => Call("math.abs", call[0]),
            ["M:System.Math.Sign(System.Int64)"] = call => call.Helper("sign", call[0]),
            ["M:System.Math.Abs(System.Int16)"] = call => Absolute(call, -32768),
            ["M:System.Math.Sign(System.Int16)"] = call => call.Helper("sign", call[0]),
            ["M:System.Math.Abs(System.SByte)"] = call => Absolute(call, -128),
            ["M:System.Math.Sign(System.SByte)"] = call => call.Helper("sign", call[0]),
            ["M:System.Math.Floor(System.Double)"] = call => Call("math.floor", call[0]),
            ["M:System.Math.Ceiling(System.Double)"] = call => Call("math.ceil", call[0]),
            ["M:System.Math.Sqrt(System.Double)"] = call => Call("math.sqrt", call[0]),
            ["M:System.Math.Sin(System.Double)"] = call => Call("math.sin", call[0]),
            ["M:System.Math.Cos(System.Double)"] = call => Call("math.cos", call[0]),
            ["M:System.Math.Tan(System.Double)"] = call => Call("math.tan", call[0]),
            ["M:System.Math.Asin(System.Double)"] = call => Call("math.asin", call[0]),
            ["M:System.Math.Acos(System.Double)"] = call => Call("math.acos", call[0]),
            ["M:System.Math.Atan(System.Double)"] = call => Call("math.atan", call[0]),
            ["M:System.Math.Exp(System.Double)"] = call => Call("math.exp", call[0]),
            ["M:System.Math.Log(System.Double)"] = call => Call("math.log", call[0]),
            ["M:System.Math.Log10(System.Double)"] = call => Call("math.log10", call[0]),
            ["M:System.Math.Atan2(System.Double,System.Double)"] = call => Call("math.atan2", call[0], call[1]),
            ["M:System.Math.Pow(System.Double,System.Double)"] = Power,
            ["M:System.Math.Log(System.Double,System.Double)"] = call =>
                Binary(LuaOperator.Divide, Call("math.log", call[0]), Call("math.log", call[1])),
            ["M:System.Math.Truncate(System.Double)"] = call => call.Helper("truncateNumber", call[0]),
            ["M:System.Math.Round(System.Double)"] = call => call.Helper("round", call[0]),
            ["M:System.Math.Round(System.Double,System.Int32)"] = call => call.Helper("roundTo", call[0], call[1]),
            ["M:System.Math.Round(System.Double,System.MidpointRounding)"] = Midpoint,
            ["M:System.Math.Round(System.Double,System.Int32,System.MidpointRounding)"] = call =>
                call.Operations[2].ConstantValue.Value switch
                {
                    0 => call.Helper("roundTo", call[0], call[1]),
                    1 => call.Helper("roundToAway", call[0], call[1]),
                    _ => call.Refuse("use Floor or Ceiling"),
                },
            ["M:System.Math.Log2(System.Double)"] = call => call.Helper("log2", call[0]),
            ["M:System.Math.CopySign(System.Double,System.Double)"] = call => call.Helper("copySign", call[0], call[1]),
            ["M:System.Math.DivRem(System.Int32,System.Int32)"] = DivRem,
            ["M:System.Math.DivRem(System.Int64,System.Int64)"] = DivRem,
            ["M:System.Math.DivRem(System.Int32,System.Int32,System.Int32@)"] = call =>
                call.Helper("divideWithRest", call[0], call[1]),
            ["M:System.Numerics.BitOperations.PopCount(System.UInt32)"] = call => call.Helper("popCount", call[0]),
            ["M:System.Numerics.BitOperations.LeadingZeroCount(System.UInt32)"] = call =>
                Binary(LuaOperator.Subtract, Number(32), call.Helper("bitLength", call[0])),
            ["M:System.Numerics.BitOperations.TrailingZeroCount(System.UInt32)"] = call =>
                call.Helper("trailingZeros", call[0]),
            ["M:System.Numerics.BitOperations.TrailingZeroCount(System.Int32)"] = call =>
                call.Helper("trailingZeros", call[0]),
            ["M:System.Int32.PopCount(System.Int32)"] = call => call.Helper("popCount", call[0]),
            ["M:System.Int32.LeadingZeroCount(System.Int32)"] = call =>
                Binary(LuaOperator.Subtract, Number(32), call.Helper("bitLength", call[0])),
            ["M:System.Int32.TrailingZeroCount(System.Int32)"] = call => call.Helper("trailingZeros", call[0]),
        };

    /// <summary>
    /// Lua's own functions do not tell 0 from -0, and NaN from what stands beside it. Neither is asked of them beside a
    /// whole number from integers or a constant other than 0.
    /// </summary>
    private static LuaExpression Chosen(BclCall call, string own, string helper) =>
        !call.IsFunction && IsPlain(call.Operations[0]) && IsPlain(call.Operations[1])
            ? Call(own, call[0], call[1])
            : call.Helper(helper, call[0], call[1]);

    private static bool IsPlain(IOperation operation) =>
        operation is IConversionOperation { OperatorMethod: null } conversion
            && TypeFacts.IsInteger(conversion.Operand.Type)
        || operation.ConstantValue is { HasValue: true, Value: double value } && value is not (0 or double.NaN);

    /// <summary>Bounds that are constants are known not to be crossed; of others that is asked when it runs, as on .NET.</summary>
    private static LuaExpression Clamp(BclCall call, Func<LuaExpression> plain) =>
        !call.IsFunction
        && call.Operations[1].ConstantValue is { HasValue: true, Value: IConvertible least }
        && call.Operations[2].ConstantValue is { HasValue: true, Value: IConvertible most }
        && least.ToDouble(null) <= most.ToDouble(null)
            ? plain()
            : call.Helper("limit", call[0], call[1], call[2]);

    /// <summary>
    /// Of two numbers a call, not the operator: what Lua's compiler folds to -0 it keeps as the 0 of the same function.
    /// </summary>
    private static LuaExpression Power(BclCall call) =>
        call[0] is LuaNumber && call[1] is LuaNumber
            ? Call("math.pow", call[0], call[1])
            : Binary(LuaOperator.Power, call[0], call[1]);

    /// <summary>The least number of a type has no counterpart above zero.</summary>
    public static LuaExpression Absolute(BclCall call, double least) =>
        call.Body.ChecksOverflow ? call.Helper("absolute", call[0], Number(least)) : Call("math.abs", call[0]);

    private static LuaExpression? Midpoint(BclCall call) =>
        (call.IsFunction ? null : call.Operations[1].ConstantValue.Value) switch
        {
            0 => call.Helper("round", call[0]),
            1 => call.Helper("roundAway", call[0]),
            _ => call.Refuse("use Floor or Ceiling"),
        };

    private static LuaExpression DivRem(BclCall call)
    {
        call.Reuse(1);
        return Table([call.Helper("divide", call[0], call[1]), call.Helper("remainder", call[0], call[1])]);
    }
}
