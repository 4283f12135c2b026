namespace AzerothsTopTalent.Lua51;

internal sealed partial class PatternMatcher
{
    /// <summary>The place after a single character item.</summary>
    private int ClassEnd(int p)
    {
        var first = pattern[p++];
        if (first == Escape)
        {
            return p >= pattern.Length ? throw state.LibraryError("malformed pattern (ends with '%')") : p + 1;
        }

        if (first != '[')
        {
            return p;
        }

        if (PatternAt(p) == '^')
        {
            p++;
        }

        var open = p;
        do
        {
            if (p >= pattern.Length)
            {
                throw state.LibraryError("malformed pattern (missing ']')");
            }

            if (pattern[p++] == Escape && p < pattern.Length)
            {
                p++; // an escaped ] does not close
            }
        } while (p >= pattern.Length || pattern[p] != ']');

        state.Machine.Spend((p - open) >> 3);
        return p + 1;
    }

    /// <summary>Whether a set holds a byte.</summary>
    /// <param name="c">The byte.</param>
    /// <param name="p">Where the set opens.</param>
    /// <param name="close">Where it closes.</param>
    private bool MatchesSet(byte c, int p, int close)
    {
        state.Machine.Spend((close - p) >> 3);
        var result = true;
        if (PatternAt(p + 1) == '^')
        {
            result = false;
            p++;
        }

        while (++p < close)
        {
            if (pattern[p] == Escape)
            {
                p++;
                if (CharacterClass.Matches(c, PatternAt(p)))
                {
                    return result;
                }
            }
            else if (PatternAt(p + 1) == '-' && p + 2 < close)
            {
                p += 2;
                if (pattern[p - 2] <= c && c <= pattern[p])
                {
                    return result;
                }
            }
            else if (pattern[p] == c)
            {
                return result;
            }
        }

        return !result;
    }

    private int MatchBalance(int s, int p)
    {
        if (p + 1 >= pattern.Length)
        {
            throw state.LibraryError("unbalanced pattern");
        }

        if (s >= source.Length || source[s] != pattern[p])
        {
            return NoMatch;
        }

        var (open, close) = (pattern[p], pattern[p + 1]);
        var nesting = 1;
        for (var i = s + 1; i < source.Length; i++)
        {
            if ((i & 15) == 0)
            {
                state.Machine.Spend(8);
            }

            if (source[i] == close)
            {
                if (--nesting == 0)
                {
                    return i + 1;
                }
            }
            else if (source[i] == open)
            {
                nesting++;
            }
        }

        return NoMatch;
    }

    /// <summary>%f: a place where the set begins to hold. Gives the rest of the pattern, or -1.</summary>
    private int MatchFrontier(int s, int p)
    {
        if (PatternAt(p) != '[')
        {
            throw state.LibraryError("missing '[' after '%f' in pattern");
        }

        var end = ClassEnd(p);
        var previous = s == 0 ? (byte)0 : source[s - 1];
        var current = s < source.Length ? source[s] : (byte)0;
        return !MatchesSet(previous, p, end - 1) && MatchesSet(current, p, end - 1) ? end : NoMatch;
    }

    private int StartCapture(int s, int p, int kind)
    {
        if (level >= MaxCaptures)
        {
            throw state.LibraryError("too many captures");
        }

        captures[level++] = (s, kind);
        var result = Match(s, p);
        if (result < 0)
        {
            level--;
        }

        return result;
    }

    private int EndCapture(int s, int p)
    {
        var open = level - 1;
        while (open >= 0 && captures[open].Length != Unclosed)
        {
            open--;
        }

        if (open < 0)
        {
            throw state.LibraryError("invalid pattern capture");
        }

        captures[open].Length = s - captures[open].Start;
        var result = Match(s, p);
        if (result < 0)
        {
            captures[open].Length = Unclosed;
        }

        return result;
    }

    private int MatchBackReference(int s, byte digit)
    {
        var index = digit - '1';
        if (index < 0 || index >= level || captures[index].Length == Unclosed)
        {
            throw state.LibraryError("invalid capture index");
        }

        var (start, length) = captures[index];
        if (length < 0)
        {
            return NoMatch; // a position: C compares its length as a huge number
        }

        state.Machine.Spend(length >> 6);
        return source.Length - s >= length && source.AsSpan(start, length).SequenceEqual(source.AsSpan(s, length))
            ? s + length
            : NoMatch;
    }

    /// <summary>A capture's value; the whole match when the pattern has none.</summary>
    internal DynValue Capture(int index, int start, int end)
    {
        if (index >= level)
        {
            return index == 0
                ? new DynValue(new LuaString(source[start..end]))
                : throw state.LibraryError("invalid capture index");
        }

        var (from, length) = captures[index];
        return length switch
        {
            Unclosed => throw state.LibraryError("unfinished capture"),
            PositionCapture => new DynValue(from + 1.0),
            _ => new DynValue(new LuaString(source[from..(from + length)])),
        };
    }

    internal int PushCaptures(int start, int end, bool wholeIfNone)
    {
        var count = level == 0 && wholeIfNone ? 1 : level;
        state.CheckRoom(count, "too many captures");
        for (var i = 0; i < count; i++)
        {
            state.Push(Capture(i, start, end));
        }

        return count;
    }
}
