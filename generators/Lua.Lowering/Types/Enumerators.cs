using System.Collections.Generic;
using System.Linq;
using AzerothsTopTalent.Lua.Syntax;
using Microsoft.CodeAnalysis;
using static AzerothsTopTalent.Lua.Syntax.LuaFactory;

namespace AzerothsTopTalent.Lua.Lowering;

/// <summary>Questions about enumerators, and their creation.</summary>
internal static class Enumerators
{
    /// <summary>True for <c>IEnumerator</c>, generic or not.</summary>
    public static bool Is(ITypeSymbol? type) =>
        TypeFacts.FullName(type) is "System.Collections.Generic.IEnumerator" or "System.Collections.IEnumerator";

    public static LuaExpression Of(BodyLowering body, LuaExpression items) =>
        Call(Member(body.HelperFunction("Enumerator"), "new"), items);

    /// <summary>The type of items an enumerable type gives under the named interface, several when it has several.</summary>
    public static IEnumerable<INamedTypeSymbol> Contracts(INamedTypeSymbol type, string name) =>
        type.AllInterfaces.Where(item => item.TypeArguments.Length == 1 && TypeFacts.FullName(item) == name);
}
