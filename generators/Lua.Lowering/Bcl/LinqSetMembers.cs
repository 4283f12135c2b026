using System;
using System.Collections.Generic;
using System.Linq;
using AzerothsTopTalent.Lua.Syntax;
using Microsoft.CodeAnalysis;
using static AzerothsTopTalent.Lua.Syntax.LuaFactory;

namespace AzerothsTopTalent.Lua.Lowering;

/// <summary>LINQ: operators that look items up by a key, in the forms with and without a comparer.</summary>
internal static class LinqSetMembers
{
    private const string Source = "(System.Collections.Generic.IEnumerable{``0}";

    private const string Others = ",System.Collections.Generic.IEnumerable{``0}";

    private const string Keys = ",System.Collections.Generic.IEnumerable{``1}";

    private const string Key = ",System.Func{``0,``1}";

    public static Dictionary<string, Func<BclCall, LuaExpression?>> Table { get; } = Create();

    private static Dictionary<string, Func<BclCall, LuaExpression?>> Create()
    {
        var result = new Dictionary<string, Func<BclCall, LuaExpression?>>();
        void Add(string name, string parameters, int key, int required, bool isBare = true)
        {
            var id =
                "M:System.Linq.Enumerable." + name + "``" + (Math.Max(key, parameters.Contains("``2") ? 2 : key) + 1);
            if (isBare)
            {
                result[id + Source + parameters + ")"] = call => Operator(call, name, key, required, false);
            }
            result[id + Source + parameters + ",System.Collections.Generic.IEqualityComparer{``" + key + "})"] = call =>
                Operator(call, name, key, required, true);
        }
        Add("Distinct", "", 0, 0);
        Add("Union", Others, 0, 1);
        Add("Intersect", Others, 0, 1);
        Add("Except", Others, 0, 1);
        Add("DistinctBy", Key, 1, 1);
        Add("UnionBy", Others + Key, 1, 2);
        Add("IntersectBy", Keys + Key, 1, 2);
        Add("ExceptBy", Keys + Key, 1, 2);
        Add("CountBy", Key, 1, 1, false);
        Add("GroupBy", Key, 1, 2);
        Add("GroupBy", Key + ",System.Func{``0,``2}", 1, 2);
        Add("ToLookup", Key, 1, 2);
        Add("ToLookup", Key + ",System.Func{``0,``2}", 1, 2);
        Add("ToDictionary", Key, 1, 2);
        Add("ToDictionary", Key + ",System.Func{``0,``2}", 1, 2);
        return result;
    }

    private static LuaExpression Operator(BclCall call, string name, int key, int required, bool hasComparer)
    {
        // Null is a key like any other, but in dictionaries.
        var type = call.Method.TypeArguments[key];
        type = name is "ToDictionary" or "CountBy" ? type : TypeFacts.Underlying(type)!;
        var arguments = call.Operands.Skip(1).Take(call.Count - (hasComparer ? 2 : 1)).ToList();
        var keyOf = hasComparer ? Comparers.Key(call, call.Count - 1, type) : call.Body.KeyFunction(type, call.Place);
        if (keyOf is not null)
        {
            while (arguments.Count < required)
            {
                arguments.Add(Nil);
            }
            arguments.Add(keyOf);
        }
        call.Body.Program.Requests.Helper("Sequence." + name);
        return Method(LinqMembers.From(call, 0), name, [.. arguments]);
    }
}
