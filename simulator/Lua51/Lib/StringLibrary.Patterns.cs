using System.Buffers;

namespace AzerothsTopTalent.Lua51;

internal static partial class StringLibrary
{
    private static readonly SearchValues<byte> SpecialCharacters = SearchValues.Create("^$*+?.([%-"u8);

    private static int Find(Coroutine state, bool isFind)
    {
        var text = state.CheckString(1);
        var pattern = state.CheckString(2);
        var start = Position(state.OptionalLong(3, 1), text.Length) - 1;
        start = Math.Clamp(start, 0, text.Length);
        if (isFind && (state.Argument(4).IsTruthy || IsPlain(pattern.Span)))
        {
            var found = PlainSearch(state.Machine, text.Span, pattern.Span, (int)start);
            if (found < 0)
            {
                return state.Return(DynValue.Nil);
            }

            state.Push(new DynValue(found + 1.0));
            state.Push(new DynValue((double)(found + pattern.Length)));
            return 2;
        }

        var matcher = new PatternMatcher(state, text, pattern);
        var isAnchored = pattern.Length > 0 && pattern[0] == '^';
        for (var at = (int)start; at <= text.Length; at++)
        {
            matcher.Reset();
            var end = matcher.Match(at, isAnchored ? 1 : 0);
            if (end >= 0)
            {
                if (!isFind)
                {
                    return matcher.PushCaptures(at, end, wholeIfNone: true);
                }

                state.Push(new DynValue(at + 1.0));
                state.Push(new DynValue((double)end));
                return matcher.PushCaptures(at, end, wholeIfNone: false) + 2;
            }

            if (isAnchored)
            {
                break;
            }
        }

        return state.Return(DynValue.Nil);
    }

    /// <summary>Looks for a text; every comparison counts, as texts can be made to compare equal for long.</summary>
    private static int PlainSearch(Machine machine, ReadOnlySpan<byte> text, ReadOnlySpan<byte> wanted, int start)
    {
        const int window = 1 << 16;
        var last = text.Length - wanted.Length;
        if (wanted.IsEmpty)
        {
            return start;
        }

        while (start <= last)
        {
            var candidates = text.Slice(start, Math.Min(window, last - start + 1));
            var next = candidates.IndexOf(wanted[0]);
            machine.Spend(1 + ((next < 0 ? candidates.Length : next) >> 6));
            if (next < 0)
            {
                start += candidates.Length;
                continue;
            }

            start += next;
            var same = text[start..].CommonPrefixLength(wanted);
            machine.Spend(same >> 6);
            if (same == wanted.Length)
            {
                return start;
            }

            start++;
        }

        return -1;
    }

    private static bool IsPlain(ReadOnlySpan<byte> pattern)
    {
        var zero = pattern.IndexOf((byte)0);
        return (zero < 0 ? pattern : pattern[..zero]).IndexOfAny(SpecialCharacters) < 0;
    }

    private static int GMatch(Coroutine state)
    {
        var text = state.CheckString(1);
        var pattern = state.CheckString(2);
        var position = 0;
        return state.Return(
            new DynValue(
                new CallbackFunction(
                    "gmatch_iterator",
                    caller =>
                    {
                        caller.Machine.Spend(pattern.Length >> 6);
                        var matcher = new PatternMatcher(caller, text, pattern);
                        for (var at = position; at <= text.Length; at++)
                        {
                            matcher.Reset();
                            var end = matcher.Match(at, 0);
                            if (end >= 0)
                            {
                                position = end == at ? end + 1 : end;
                                return matcher.PushCaptures(at, end, wholeIfNone: true);
                            }
                        }

                        return 0;
                    }
                )
            )
        );
    }

    private static int GSub(Coroutine state)
    {
        var text = state.CheckString(1);
        var pattern = state.CheckString(2);
        var replacement = state.Argument(3);
        if (replacement.Ref is not (null or LuaString or Table or Closure or CallbackFunction))
        {
            throw state.ArgumentError(3, "string/function/table expected");
        }

        var limit = state.OptionalInt(4, text.Length + 1);
        var isAnchored = pattern.Length > 0 && pattern[0] == '^';
        var matcher = new PatternMatcher(state, text, pattern);
        using var buffer = new ByteBuffer(state.Machine);
        var at = 0;
        var count = 0;
        while (count < limit)
        {
            matcher.Reset();
            var end = matcher.Match(at, isAnchored ? 1 : 0);
            if (end >= 0)
            {
                count++;
                AppendReplacement(state, matcher, buffer, at, end);
            }

            if (end > at)
            {
                at = end;
            }
            else if (at < text.Length)
            {
                buffer.Append(text[at++]);
            }
            else
            {
                break;
            }

            if (isAnchored)
            {
                break;
            }
        }

        buffer.Append(text.Span[at..]);
        state.Return(buffer.ToArray());
        state.Push(new DynValue((double)count));
        return 2;
    }

    private static void AppendReplacement(
        Coroutine state,
        PatternMatcher matcher,
        ByteBuffer buffer,
        int start,
        int end
    )
    {
        var replacement = state.Argument(3);
        DynValue value;
        switch (replacement.Ref)
        {
            case null or LuaString:
                AppendTemplate(state, matcher, buffer, start, end);
                return;
            case Table:
                value = state.Index(replacement, matcher.Capture(0, start, end), -1);
                break;
            default:
                var top = state.Top;
                state.Push(replacement);
                matcher.PushCaptures(start, end, wholeIfNone: true);
                state.Call(top, 1);
                value = state.Stack[top];
                state.Top = top;
                break;
        }

        if (!value.IsTruthy)
        {
            buffer.Append(matcher.Text.Span[start..end]);
            return;
        }

        AppendText(state, buffer, value);
    }

    private static void AppendText(Coroutine state, ByteBuffer buffer, DynValue value)
    {
        switch (value.Ref)
        {
            case null:
                buffer.Append(NumberText.Format(value.Num));
                break;
            case LuaString text:
                buffer.Append(text.Span);
                break;
            default:
                throw state.LibraryError($"invalid replacement value (a {value.TypeName})");
        }
    }

    private static void AppendTemplate(Coroutine state, PatternMatcher matcher, ByteBuffer buffer, int start, int end)
    {
        var template = state.CheckString(3).Span;
        state.Machine.Spend(template.Length >> 3);
        for (var i = 0; i < template.Length; i++)
        {
            if (template[i] != '%')
            {
                buffer.Append(template[i]);
                continue;
            }

            i++;
            var character = i < template.Length ? template[i] : (byte)0;
            if (character is < (byte)'0' or > (byte)'9')
            {
                buffer.Append(character);
            }
            else if (character == '0')
            {
                buffer.Append(matcher.Text.Span[start..end]);
            }
            else
            {
                AppendText(state, buffer, matcher.Capture(character - '1', start, end));
            }
        }
    }
}
