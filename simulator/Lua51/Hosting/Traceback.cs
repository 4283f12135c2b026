namespace AzerothsTopTalent.Lua51;

/// <summary>The stack as <c>debug.traceback</c> words it.</summary>
internal static class Traceback
{
    private const int FirstPart = 12;
    private const int LastPart = 10;
    private const string LostCall = "(tail call): ?";

    /// <summary>One line a call, innermost first; the middle of a long stack is left out.</summary>
    internal static List<string> Lines(Coroutine coroutine, int level)
    {
        if (level < 0)
        {
            // C Lua takes what lies above the stack for calls that were lost.
            coroutine.Machine.CheckAllocation(-32L * level);
            coroutine.Machine.Consume(-(long)level);
            return [.. Enumerable.Repeat(LostCall, -level), .. Lines(coroutine, 0)];
        }

        var count = CountOf(coroutine);
        long cut = Math.Max(level, FirstPart);
        if (cut + 1 + LastPart >= count)
        {
            return Part(coroutine, level, count);
        }

        var lines = Part(coroutine, level, cut);
        lines.Add("...");
        lines.AddRange(Part(coroutine, count - LastPart, count));
        return lines;
    }

    /// <summary>How many lines the whole stack has: one for each call, tail calls that left no frame among them.</summary>
    internal static long CountOf(Coroutine coroutine)
    {
        long count = 0;
        for (var frame = coroutine.Frame; frame.Kind != FrameKind.Base; frame = frame.Previous!)
        {
            count += 1 + (frame.IsLua ? frame.TailCalls : 0);
        }

        coroutine.Machine.SpendLater(coroutine.Depth >> 2);
        return count;
    }

    /// <summary>The lines from one place of the stack up to another; only these are worded.</summary>
    internal static List<string> Part(Coroutine coroutine, long from, long to)
    {
        var lines = new List<string>();
        long index = 0;
        for (var frame = coroutine.Frame; frame.Kind != FrameKind.Base && index < to; frame = frame.Previous!)
        {
            if (index >= from)
            {
                lines.Add(Line(coroutine, frame));
            }

            index++;
            long tails = frame.IsLua ? frame.TailCalls : 0;
            var shown = Math.Min(index + tails, to) - Math.Max(index, from);
            for (; shown > 0; shown--)
            {
                lines.Add(LostCall);
            }

            index += tails;
        }

        return lines;
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
