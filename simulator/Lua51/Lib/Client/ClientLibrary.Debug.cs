using System.Diagnostics;
using System.Text;

namespace AzerothsTopTalent.Lua51;

internal static partial class ClientLibrary
{
    private static void AddDebug(LibraryBuilder globals)
    {
        long started = Stopwatch.GetTimestamp();
        globals.Add("debugstack", DebugStack);
        globals.Add("debuglocals", DebugLocals);
        globals.Add(
            "debugprofilestart",
            _ =>
            {
                started = Stopwatch.GetTimestamp();
                return 0;
            }
        );
        globals.Add("debugprofilestop", state => state.Return(Stopwatch.GetElapsedTime(started).TotalMilliseconds));
    }

    /// <summary>The calls in progress, a line each: <c>[file]:12: in function 'name'</c>.</summary>
    private static int DebugStack(Coroutine state)
    {
        var offset = state.Argument(1).Ref is Coroutine ? 1 : 0;
        var target = state.Argument(1).Ref as Coroutine ?? state;
        var level = state.OptionalInt(1 + offset, 1);
        var top = state.OptionalInt(2 + offset, 12);
        var bottom = state.OptionalInt(3 + offset, 10);
        var count = Traceback.CountOf(target);
        IEnumerable<string> lines =
            count - level > (long)top + bottom
                ?
                [
                    .. Traceback.Part(target, level, (long)level + top),
                    "...",
                    .. Traceback.Part(target, Math.Max(level, count - bottom), count),
                ]
                : Traceback.Part(target, level, count);
        var text = new StringBuilder();
        foreach (var line in lines)
        {
            text.Append(line).Append('\n');
        }

        return state.Return(text.ToString());
    }

    private static int DebugLocals(Coroutine state)
    {
        var frame = state.FrameAt(state.OptionalInt(1, 1), out var isTailCall);
        if (frame is not { IsLua: true } || isTailCall)
        {
            return state.Return("");
        }

        var proto = ((Closure)state.Stack[frame.Function].Ref!).Proto;
        var text = new StringBuilder();
        for (var n = 1; proto.LocalNameAt(n, frame.SavedPc - 1) is { } name; n++)
        {
            var value = state.Stack[frame.Base + n - 1];
            var shown = value.IsSecret ? "<secret>" : BasicText.Of(value);
            text.Append(name).Append(" = ").Append(value.Type == DataType.String ? $"\"{shown}\"" : shown).Append('\n');
        }

        return state.Return(text.ToString());
    }
}
