using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using AzerothsTopTalent.Lua.Syntax;
using Microsoft.CodeAnalysis;
using static AzerothsTopTalent.Lua.Syntax.LuaFactory;

namespace AzerothsTopTalent.Lua.Lowering;

/// <summary>What is asked of an enum type: its values and names, and the value of a text.</summary>
internal static class EnumMembers
{
    public static Dictionary<string, Func<BclCall, LuaExpression?>> Table { get; } =
        new()
        {
            ["M:System.Enum.GetValues``1"] = call =>
                With(call, type => Table(Fields(type).Select(field => Value(call, type, field)))),
            ["M:System.Enum.GetNames``1"] = call =>
                With(call, type => Table(Fields(type).Select(field => Text(field.Name)))),
            ["M:System.Enum.IsDefined``1(``0)"] = call =>
                With(call, type => NotEqual(Index(Names(call, type), call[0]), Nil)),
            ["M:System.Enum.GetName``1(``0)"] = call => With(call, type => Index(Names(call, type), call[0])),
            ["M:System.Enum.Parse``1(System.String)"] = call => With(call, type => Parse(call, type, "parseEnum")),
            ["M:System.Enum.Parse``1(System.String,System.Boolean)"] = call =>
                With(call, type => Parse(call, type, "parseEnum", call[1])),
            ["M:System.Enum.TryParse``1(System.String,``0@)"] = call =>
                With(call, type => Parse(call, type, "tryParseEnum")),
            ["M:System.Enum.TryParse``1(System.String,System.Boolean,``0@)"] = call =>
                With(call, type => Parse(call, type, "tryParseEnum", call[1])),
        };

    private static LuaExpression? With(BclCall call, Func<INamedTypeSymbol, LuaExpression> build)
    {
        var argument = call.Method.TypeArguments[0];
        if (argument is INamedTypeSymbol { TypeKind: TypeKind.Enum } type && call.Body.Program.Facts.IsSource(type))
        {
            return build(type);
        }
        return argument is ITypeParameterSymbol
            ? call.Body.Refuse(
                Rules.ErasedGeneric,
                call.Place,
                "'" + call.Method.Name + "' of '" + argument.Name + "'",
                "pass what it gives as an argument"
            )
            : call.Refuse("map the values of '" + argument.ToDisplayString() + "' with a switch");
    }

    /// <summary>The members in the order of their values, as .NET gives them.</summary>
    private static IEnumerable<IFieldSymbol> Fields(INamedTypeSymbol type) =>
        type.GetMembers()
            .OfType<IFieldSymbol>()
            .Where(field => field.HasConstantValue)
            .OrderBy(field =>
                Convert.ToDecimal(field.ConstantValue, CultureInfo.InvariantCulture) is var value && value < 0
            )
            .ThenBy(field => Convert.ToDecimal(field.ConstantValue, CultureInfo.InvariantCulture));

    private static LuaExpression Value(BclCall call, INamedTypeSymbol type, IFieldSymbol field) =>
        Member(call.Body.TypeReference(type), call.Body.Program.Members.Of(field));

    private static LuaExpression Names(BclCall call, INamedTypeSymbol type)
    {
        call.Body.Program.Requests.EnumNames.Add(type);
        return Member(call.Body.TypeReference(type), "names");
    }

    private static LuaExpression Parse(
        BclCall call,
        INamedTypeSymbol type,
        string helper,
        params LuaExpression[] ignoreCase
    )
    {
        if (type.EnumUnderlyingType?.SpecialType != SpecialType.System_Int32)
        {
            return call.Refuse("give '" + type.Name + "' no other type than int");
        }
        call.Body.Program.Requests.EnumValues.Add(type);
        return call.Helper(helper, [call.Body.TypeReference(type), call[0], .. ignoreCase]);
    }
}
