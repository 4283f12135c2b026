using AzerothsTopTalent.Lua.Syntax;
using Microsoft.CodeAnalysis.Operations;
using static AzerothsTopTalent.Lua.Syntax.LuaFactory;

namespace AzerothsTopTalent.Lua.Lowering;

internal sealed partial class BodyLowering
{
    /// <summary>The variable of the catch clause around, for <c>throw;</c>.</summary>
    private string? caught;

    private void Throw(IThrowOperation thrown)
    {
        var exception = thrown.Exception is { } value ? Value(value) : Name(caught ?? "nil");
        // A table is raised as it is: error adds a position to text only.
        Emit(Do(Call("error", exception)));
    }
}
