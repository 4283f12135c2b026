using System;
using System.Collections.Generic;
using System.Linq;
using AzerothsTopTalent.Lua.Syntax;

namespace AzerothsTopTalent.Lua.Lowering;

/// <summary>HashCode, for the GetHashCode of keys and of comparers.</summary>
internal static class HashCodeMembers
{
    public static Dictionary<string, Func<BclCall, LuaExpression?>> Table { get; } =
        Enumerable
            .Range(1, 8)
            .ToDictionary(
                count =>
                    "M:System.HashCode.Combine``"
                    + count
                    + "("
                    + string.Join(",", Enumerable.Range(0, count).Select(i => "``" + i))
                    + ")",
                _ => (Func<BclCall, LuaExpression?>)Combined
            );

    private static LuaExpression? Combined(BclCall call)
    {
        if (!call.Body.MakesHashCode)
        {
            return null;
        }
        foreach (var operation in call.Operations)
        {
            call.Body.UseHashCode(operation.Type);
        }
        return call.Helper("combinedHash", [.. call.Operands]);
    }
}
