using System;
using System.Collections.Generic;
using System.Linq;
using AzerothsTopTalent.Lua.Syntax;
using Microsoft.CodeAnalysis;
using static AzerothsTopTalent.Lua.Syntax.LuaFactory;

namespace AzerothsTopTalent.Lua.Lowering;

/// <summary>Enumerators: the library's are the runtime's Enumerator, those of the program have the same two members.</summary>
internal static class EnumeratorMembers
{
    private static readonly string[] Collections =
    [
        "IEnumerable`1",
        "List`1",
        "HashSet`1",
        "Queue`1",
        "Stack`1",
        "Dictionary`2",
        "Dictionary`2.KeyCollection",
        "Dictionary`2.ValueCollection",
    ];

    public static Dictionary<string, Func<BclCall, LuaExpression?>> Table { get; } =
        new Dictionary<string, Func<BclCall, LuaExpression?>>
        {
            ["M:System.Collections.IEnumerator.MoveNext"] = call => Method(call[0], "MoveNext"),
            ["P:System.Collections.IEnumerator.Current"] = call => Method(call[0], "GetCurrent"),
            ["P:System.Collections.Generic.IEnumerator`1.Current"] = call => Method(call[0], "GetCurrent"),
            ["M:System.Collections.IEnumerable.GetEnumerator"] = Create,
        }
            .Concat(
                Collections.Select(name => new KeyValuePair<string, Func<BclCall, LuaExpression?>>(
                    "M:System.Collections.Generic." + name + ".GetEnumerator",
                    Create
                ))
            )
            .ToDictionary(item => item.Key, item => item.Value);

    private static LuaExpression Create(BclCall call) => Enumerators.Of(call.Body, call[0]);
}
