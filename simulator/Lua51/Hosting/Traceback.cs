namespace AzerothsTopTalent.Lua51;

/// <summary>The stack as <c>debug.traceback</c> words it.</summary>
internal static class Traceback
{
    private const int FirstPart = 12;
    private const int LastPart = 10;

    /// <summary>One line a call, innermost first; the middle of a long stack is left out.</summary>
    internal static List<string> Lines(Coroutine coroutine, int level)
    {
        var all = AllLines(coroutine);
        var lines = new List<string>();
        var mayCut = true;
        while (level < all.Count)
        {
            var current = level++;
            if (level <= FirstPart || !mayCut)
            {
                lines.Add(all[current]);
                continue;
            }

            mayCut = false;
            if (level + LastPart >= all.Count)
            {
                level--;
            }
            else
            {
                lines.Add("...");
                level = all.Count - LastPart;
            }
        }

        return lines;
    }

    internal static List<string> AllLines(Coroutine coroutine)
    {
        var all = new List<string>();
        for (var frame = coroutine.Frame; frame.Kind != FrameKind.Base; frame = frame.Previous!)
        {
            all.Add(Line(coroutine, frame));
            for (var tail = frame.IsLua ? frame.TailCalls : 0; tail > 0; tail--)
            {
                all.Add("(tail call): ?");
            }
        }

        return all;
    }

    private static string Line(Coroutine coroutine, CallFrame frame)
    {
        var name = coroutine.CalledNameOf(frame)?.Name;
        if (!frame.IsLua)
        {
            return name is null ? "[C]: ?" : $"[C]: in function '{name}'";
        }

        var proto = ((Closure)coroutine.Stack[frame.Function].Ref!).Proto;
        var place = proto.ShortSource + ":";
        var line = proto.LineAt(frame.SavedPc - 1);
        place += line > 0 ? $"{line}:" : "";
        return name is not null ? $"{place} in function '{name}'"
            : proto.LineDefined == 0 ? $"{place} in main chunk"
            : $"{place} in function <{proto.ShortSource}:{proto.LineDefined}>";
    }
}
