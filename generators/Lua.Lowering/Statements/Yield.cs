using AzerothsTopTalent.Lua.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using static AzerothsTopTalent.Lua.Syntax.LuaFactory;

namespace AzerothsTopTalent.Lua.Lowering;

internal sealed partial class BodyLowering
{
    private void YieldStatement(IReturnOperation operation)
    {
        if (operation.Kind == OperationKind.YieldBreak)
        {
            Emit(new LuaReturn([]));
            return;
        }
        // The first value tells the loop to go on; the item itself may be nil.
        Emit(Do(Call("coroutine.yield", True, Value(operation.ReturnedValue!))));
    }
}
