namespace AzerothsTopTalent.Lua51;

internal static partial class Interpreter
{
    /// <summary>Before an instruction, when hooks or coverage are on.</summary>
    private static void Trace(Coroutine state, Prototype proto, int pc, int savedPc)
    {
        if (state.Machine.Coverage is not null)
        {
            (proto.Hits ??= new long[proto.Code.Length])[pc]++;
        }

        state.Machine.Script.LineHook?.Invoke(state, proto, pc, savedPc);
        state.Hook?.BeforeInstruction(state, proto, pc, savedPc);
    }
}
