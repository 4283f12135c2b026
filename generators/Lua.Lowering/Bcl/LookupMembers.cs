using System;
using System.Collections.Generic;
using AzerothsTopTalent.Lua.Syntax;
using static AzerothsTopTalent.Lua.Syntax.LuaFactory;

namespace AzerothsTopTalent.Lua.Lowering;

/// <summary>Lookups, the dictionaries of groups that ToLookup makes.</summary>
internal static class LookupMembers
{
    public static Dictionary<string, Func<BclCall, LuaExpression?>> Table { get; } =
        new()
        {
            ["P:System.Linq.ILookup`2.Item(`0)"] = call => Method(call[0], "Get", call[1]),
            ["P:System.Linq.ILookup`2.Count"] = call => Method(call[0], "Count"),
            ["M:System.Linq.ILookup`2.Contains(`0)"] = call => Method(call[0], "Contains", call[1]),
        };
}
