using System;
using System.Collections.Generic;
using AzerothsTopTalent.Lua.Syntax;
using static AzerothsTopTalent.Lua.Syntax.LuaFactory;

namespace AzerothsTopTalent.Lua.Lowering;

/// <summary>What exceptions tell of themselves, and the guards that throw them.</summary>
internal static class ExceptionMembers
{
    private const string OutOfRange = "M:System.ArgumentOutOfRangeException.";

    public static Dictionary<string, Func<BclCall, LuaExpression?>> Table { get; } =
        new()
        {
            ["M:System.Exception.GetBaseException"] = call => call.Helper("baseException", call[0]),
            ["M:System.ArgumentException.ThrowIfNullOrEmpty(System.String,System.String)"] = call =>
                call.Helper("throwIfEmpty", call[0], call[1]),
            ["M:System.ArgumentException.ThrowIfNullOrWhiteSpace(System.String,System.String)"] = call =>
                call.Helper("throwIfBlank", call[0], call[1]),
            [OutOfRange + "ThrowIfZero``1(``0,System.String)"] = call =>
                Demanded(call, LuaOperator.NotEqual, Number(0), "a non-zero value"),
            [OutOfRange + "ThrowIfNegative``1(``0,System.String)"] = call =>
                Demanded(call, LuaOperator.GreaterOrEqual, Number(0), "a non-negative value"),
            [OutOfRange + "ThrowIfNegativeOrZero``1(``0,System.String)"] = call =>
                Demanded(call, LuaOperator.Greater, Number(0), "a non-negative and non-zero value"),
            [OutOfRange + "ThrowIfGreaterThan``1(``0,``0,System.String)"] = call =>
                Compared(call, LuaOperator.LessOrEqual, "less than or equal to"),
            [OutOfRange + "ThrowIfGreaterThanOrEqual``1(``0,``0,System.String)"] = call =>
                Compared(call, LuaOperator.Less, "less than"),
            [OutOfRange + "ThrowIfLessThan``1(``0,``0,System.String)"] = call =>
                Compared(call, LuaOperator.GreaterOrEqual, "greater than or equal to"),
            [OutOfRange + "ThrowIfLessThanOrEqual``1(``0,``0,System.String)"] = call =>
                Compared(call, LuaOperator.Greater, "greater than"),
        };

    /// <summary>Only whole numbers have no NaN and no zero with a sign.</summary>
    private static LuaExpression? Demanded(BclCall call, LuaOperator good, LuaExpression limit, string what) =>
        !TypeFacts.IsInteger(call.Method.TypeArguments[0])
            ? call.Refuse("write the test and throw")
            : call.Helper("demand", Binary(good, call.Reuse(0), limit), call[0], call[1], Text(what));

    private static LuaExpression? Compared(BclCall call, LuaOperator good, string what)
    {
        if (!TypeFacts.IsInteger(call.Method.TypeArguments[0]))
        {
            return call.Refuse("write the test and throw");
        }
        var limit = call.Reuse(1);
        return call.Helper("demand", Binary(good, call[0], limit), call[0], call[2], Text(what), limit);
    }
}
