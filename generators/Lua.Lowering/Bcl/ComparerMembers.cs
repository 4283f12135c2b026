using System;
using System.Collections.Generic;
using AzerothsTopTalent.Lua.Syntax;
using Microsoft.CodeAnalysis.Operations;
using static AzerothsTopTalent.Lua.Syntax.LuaFactory;

namespace AzerothsTopTalent.Lua.Lowering;

/// <summary>Comparers as objects, the library's and those of the program.</summary>
internal static class ComparerMembers
{
    public static Dictionary<string, Func<BclCall, LuaExpression?>> Table { get; } =
        new()
        {
            ["P:System.StringComparer.Ordinal"] = call => Comparers.Value(call, "StringComparer", "Ordinal"),
            ["P:System.StringComparer.OrdinalIgnoreCase"] = call =>
                Comparers.Value(call, "StringComparer", "OrdinalIgnoreCase"),
            ["M:System.StringComparer.Compare(System.String,System.String)"] = Compare,
            ["M:System.StringComparer.Equals(System.String,System.String)"] = Equals,
            ["P:System.Collections.Generic.Comparer`1.Default"] = call => Comparers.Value(call, "Comparer", "Default"),
            ["M:System.Collections.Generic.Comparer`1.Create(System.Comparison{`0})"] = Comparers.Create,
            ["M:System.Collections.Generic.Comparer`1.Compare(`0,`0)"] = Compare,
            ["M:System.Collections.Generic.IComparer`1.Compare(`0,`0)"] = Compare,
            ["P:System.Collections.Generic.EqualityComparer`1.Default"] = call =>
            {
                if (!call.IsPassed)
                {
                    call.Body.RequestEquality(call.Method.ContainingType.TypeArguments[0]);
                }
                return Comparers.Value(call, "EqualityComparer", "Default");
            },
            ["M:System.Collections.Generic.EqualityComparer`1.Equals(`0,`0)"] = Equals,
            ["M:System.Collections.Generic.IEqualityComparer`1.Equals(`0,`0)"] = Equals,
        };

    private static LuaExpression Compare(BclCall call)
    {
        if (IsDefault(call, "Comparer"))
        {
            var type = call.Method.Parameters[0].Type;
            if (TypeFacts.IsString(type))
            {
                call.Body.WarnOrder(call.Place, call.Method.Name);
            }
            return TypeFacts.IsNumber(type)
                ? call.Helper("compare", call[1], call[2])
                : call.Helper("compareAny", call[1], call[2]);
        }
        return Method(call[0], "Compare", call[1], call[2]);
    }

    private static LuaExpression Equals(BclCall call) =>
        IsDefault(call, "EqualityComparer")
            ? call.Body.ValueEquality(call[1], call[2], call.Method.Parameters[0].Type)
            : Method(call[0], "Equals", call[1], call[2]);

    /// <summary>True for a call on the default comparer itself, whose object is not needed.</summary>
    private static bool IsDefault(BclCall call, string owner) =>
        call.Operations[0] is IPropertyReferenceOperation { Instance: null, Property: { Name: "Default" } property }
        && TypeFacts.FullName(property.ContainingType) == "System.Collections.Generic." + owner;
}
