using System;
using System.Collections.Generic;
using AzerothsTopTalent.Lua.Syntax;
using Microsoft.CodeAnalysis;
using static AzerothsTopTalent.Lua.Syntax.LuaFactory;

namespace AzerothsTopTalent.Lua.Lowering;

/// <summary>Characters, which are one-character strings.</summary>
internal static class CharMembers
{
    public static Dictionary<string, Func<BclCall, LuaExpression?>> Table { get; } =
        new()
        {
            ["M:System.Char.IsDigit(System.Char)"] = call => NotEqual(Method(call[0], "match", Text("^%d")), Nil),
            ["M:System.Char.IsNumber(System.Char)"] = call => NotEqual(Method(call[0], "match", Text("^%d")), Nil),
            ["M:System.Char.IsLetter(System.Char)"] = call => NotEqual(Method(call[0], "match", Text("^%a")), Nil),
            ["M:System.Char.IsLetterOrDigit(System.Char)"] = call =>
                NotEqual(Method(call[0], "match", Text("^%w")), Nil),
            ["M:System.Char.IsUpper(System.Char)"] = call => NotEqual(Method(call[0], "match", Text("^%u")), Nil),
            ["M:System.Char.IsLower(System.Char)"] = call => NotEqual(Method(call[0], "match", Text("^%l")), Nil),
            ["M:System.Char.IsWhiteSpace(System.Char)"] = call => NotEqual(Method(call[0], "match", Text("^%s")), Nil),
            ["M:System.Char.IsAsciiDigit(System.Char)"] = call => NotEqual(Method(call[0], "match", Text("^%d")), Nil),
            ["M:System.Char.IsAsciiLetter(System.Char)"] = call => NotEqual(Method(call[0], "match", Text("^%a")), Nil),
            ["M:System.Char.IsAsciiLetterOrDigit(System.Char)"] = call =>
                NotEqual(Method(call[0], "match", Text("^%w")), Nil),
            ["M:System.Char.IsAsciiLetterUpper(System.Char)"] = call =>
                NotEqual(Method(call[0], "match", Text("^%u")), Nil),
            ["M:System.Char.IsAsciiLetterLower(System.Char)"] = call =>
                NotEqual(Method(call[0], "match", Text("^%l")), Nil),
            ["M:System.Char.IsAsciiHexDigit(System.Char)"] = call =>
                NotEqual(Method(call[0], "match", Text("^%x")), Nil),
            ["M:System.Char.IsControl(System.Char)"] = call => NotEqual(Method(call[0], "match", Text("^%c")), Nil),
            ["M:System.Char.IsPunctuation(System.Char)"] = call =>
                NotEqual(Method(call[0], "match", Text("^[!\"#%%&'%(%)%*,%-%./:;%?@%[\\\\%]_{}]")), Nil),
            ["M:System.Char.GetNumericValue(System.Char)"] = call => Or(Call("tonumber", call[0]), Number(-1)),
            ["M:System.Char.ToUpper(System.Char)"] = call => Method(call[0], "upper"),
            ["M:System.Char.ToUpperInvariant(System.Char)"] = call => Method(call[0], "upper"),
            ["M:System.Char.ToLower(System.Char)"] = call => Method(call[0], "lower"),
            ["M:System.Char.ToLowerInvariant(System.Char)"] = call => Method(call[0], "lower"),
            ["M:System.Char.ToString(System.Char)"] = call => call[0],
        };
}
