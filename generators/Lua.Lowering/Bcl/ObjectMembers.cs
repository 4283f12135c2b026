using System;
using System.Collections.Generic;
using AzerothsTopTalent.Lua.Syntax;
using Microsoft.CodeAnalysis.Operations;
using static AzerothsTopTalent.Lua.Syntax.LuaFactory;

namespace AzerothsTopTalent.Lua.Lowering;

/// <summary>Members of object, exceptions and pairs, and the console as far as print goes.</summary>
internal static class ObjectMembers
{
    public static Dictionary<string, Func<BclCall, LuaExpression?>> Table { get; } =
        new()
        {
            ["M:System.Console.WriteLine"] = _ => Call("print", Text("")),
            ["M:System.Object.#ctor"] = _ => new LuaTable([]),
            ["P:System.Exception.Message"] = call => Member(call[0], "Message"),
            ["P:System.Exception.InnerException"] = call => Member(call[0], "InnerException"),
            ["P:System.ArgumentException.ParamName"] = call => Member(call[0], "ParamName"),
            ["P:System.Collections.Generic.KeyValuePair`2.Key"] = call => Member(call[0], "Key"),
            ["P:System.Collections.Generic.KeyValuePair`2.Value"] = call => Member(call[0], "Value"),
            ["M:System.Collections.Generic.KeyValuePair`2.#ctor(`0,`1)"] = call => new LuaTable([
                new LuaField(Text("Key"), call[0]),
                new LuaField(Text("Value"), call[1]),
            ]),
            ["M:System.Collections.Generic.KeyValuePair.Create``2(``0,``1)"] = call => new LuaTable([
                new LuaField(Text("Key"), call[0]),
                new LuaField(Text("Value"), call[1]),
            ]),
            ["P:System.Globalization.CultureInfo.InvariantCulture"] = _ => Nil,
            ["M:System.ArgumentNullException.ThrowIfNull(System.Object,System.String)"] = call =>
                call.Helper("throwIfNull", call[0], call[1]),
            ["M:System.Console.WriteLine(System.String)"] = Printed,
            ["M:System.Console.WriteLine(System.Int32)"] = Printed,
            ["M:System.Console.WriteLine(System.Int64)"] = Printed,
            ["M:System.Console.WriteLine(System.Double)"] = Printed,
            ["M:System.Console.WriteLine(System.Boolean)"] = Printed,
            ["M:System.Console.WriteLine(System.Char)"] = Printed,
            ["M:System.Console.WriteLine(System.Object)"] = Printed,
            ["M:System.Console.WriteLine(System.UInt32)"] = Printed,
        };

    private static LuaExpression Printed(BclCall call)
    {
        if (call.IsFunction)
        {
            // Handed over as a function: the argument is a parameter.
            return Call("print", call.Body.TextOf(call[0], call.Method.Parameters[0].Type, call.Place));
        }
        var source = call.Operations[0]
            is IConversionOperation
            {
                IsImplicit: true,
                OperatorMethod: null or { DeclaringSyntaxReferences.Length: 0 }
            } boxing
            ? boxing.Operand
            : call.Operations[0];
        return Call("print", call.Body.TextOf(call[0], source.Type, call.Place, call.Body.IsTextNotNull(source)));
    }
}
