using System.Linq;
using AzerothsTopTalent.Lua.Syntax;

namespace AzerothsTopTalent.Lua.Lowering;

/// <summary>Which static values need nothing but themselves.</summary>
internal static class StaticOrder
{
    public static bool IsLiteral(LuaExpression value) =>
        value switch
        {
            LuaNumber or LuaString or LuaBoolean or LuaNil => true,
            LuaTable table => table.Fields.All(field =>
                IsLiteral(field.Value) && (field.Key is null || IsLiteral(field.Key))
            ),
            LuaCall
            {
                Function: LuaMember
                {
                    Target: LuaName { Name: "runtime" } or LuaMember { Target: LuaName { Name: "runtime" } }
                }
            } call => call.Arguments.All(IsLiteral),
            LuaBinary binary => IsLiteral(binary.Left) && IsLiteral(binary.Right),
            LuaUnary unary => IsLiteral(unary.Operand),
            _ => false,
        };
}
