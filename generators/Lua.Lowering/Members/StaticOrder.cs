using System.Collections.Generic;
using System.Linq;
using AzerothsTopTalent.Lua.Syntax;

namespace AzerothsTopTalent.Lua.Lowering;

/// <summary>Which static values need nothing but themselves.</summary>
internal static class StaticOrder
{
    /// <param name="value">The value.</param>
    /// <param name="given">The constants that stand before it in the file.</param>
    public static bool IsLiteral(LuaExpression value, IReadOnlyCollection<LuaExpression> given) =>
        value switch
        {
            LuaNumber or LuaString or LuaBoolean or LuaNil => true,
            LuaMember => given.Contains(value),
            LuaTable table => table.Fields.All(field =>
                IsLiteral(field.Value, given) && (field.Key is null || IsLiteral(field.Key, given))
            ),
            LuaCall
            {
                Function: LuaMember
                {
                    Target: LuaName { Name: "runtime" } or LuaMember { Target: LuaName { Name: "runtime" } }
                }
            } call => call.Arguments.All(argument => IsLiteral(argument, given)),
            LuaBinary binary => IsLiteral(binary.Left, given) && IsLiteral(binary.Right, given),
            LuaUnary unary => IsLiteral(unary.Operand, given),
            _ => false,
        };
}
