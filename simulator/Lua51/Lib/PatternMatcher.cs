using System.Runtime.CompilerServices;

namespace AzerothsTopTalent.Lua51;

/// <summary>Matches one of Lua's patterns against a string, by backtracking.</summary>
internal sealed partial class PatternMatcher(Coroutine state, LuaString text, LuaString pattern)
{
    private const int MaxCaptures = 32;
    private const int Unclosed = -1;
    private const int PositionCapture = -2;
    private const byte Escape = (byte)'%';
    private const int NoMatch = -1;

    private readonly byte[] source = text.Array;
    private readonly byte[] pattern = UpToZero(pattern);
    private readonly (int Start, int Length)[] captures = new (int, int)[MaxCaptures];
    private int level;
    private int depth;

    /// <summary>C Lua's patterns end at a zero byte.</summary>
    private static byte[] UpToZero(LuaString pattern)
    {
        var zero = pattern.Span.IndexOf((byte)0);
        return zero < 0 ? pattern.Array : pattern.Array[..zero];
    }

    internal LuaString Text { get; } = text;

    internal void Reset() => level = 0;

    private byte PatternAt(int p) => p < pattern.Length ? pattern[p] : (byte)0;

    /// <summary>Matches the pattern from <paramref name="p"/> at a place of the text; gives the end, or -1.</summary>
    internal int Match(int s, int p)
    {
        if ((++depth & 63) == 0 && !RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            throw state.LibraryError("pattern too complex");
        }

        var result = MatchHere(s, p);
        depth--;
        return result;
    }

    private int MatchHere(int s, int p)
    {
        while (true)
        {
            state.Machine.Spend(1);
            if (p >= pattern.Length)
            {
                return s;
            }

            switch (pattern[p])
            {
                case (byte)'(':
                    return PatternAt(p + 1) == ')'
                        ? StartCapture(s, p + 2, PositionCapture)
                        : StartCapture(s, p + 1, Unclosed);
                case (byte)')':
                    return EndCapture(s, p + 1);
                case Escape when PatternAt(p + 1) == 'b' && p + 1 < pattern.Length:
                    s = MatchBalance(s, p + 2);
                    if (s < 0)
                    {
                        return NoMatch;
                    }

                    p += 4;
                    continue;
                case Escape when PatternAt(p + 1) == 'f' && p + 1 < pattern.Length:
                    p = MatchFrontier(s, p + 2);
                    if (p < 0)
                    {
                        return NoMatch;
                    }

                    continue;
                case Escape when PatternAt(p + 1) is >= (byte)'0' and <= (byte)'9':
                    s = MatchBackReference(s, PatternAt(p + 1));
                    if (s < 0)
                    {
                        return NoMatch;
                    }

                    p += 2;
                    continue;
                case (byte)'$' when p + 1 == pattern.Length:
                    return s == source.Length ? s : NoMatch;
                default:
                    break;
            }

            var end = ClassEnd(p);
            var repeat = PatternAt(end);
            switch (repeat)
            {
                case (byte)'?':
                    if (IsSingleMatch(s, p, end) && Match(s + 1, end + 1) is >= 0 and var taken)
                    {
                        return taken;
                    }

                    p = end + 1;
                    continue;
                case (byte)'*':
                    return MaxExpand(s, p, end);
                case (byte)'+':
                    return IsSingleMatch(s, p, end) ? MaxExpand(s + 1, p, end) : NoMatch;
                case (byte)'-':
                    return MinExpand(s, p, end);
                default:
                    if (!IsSingleMatch(s, p, end))
                    {
                        return NoMatch;
                    }

                    s++;
                    p = end;
                    continue;
            }
        }
    }

    private int MaxExpand(int s, int p, int end)
    {
        var count = 0;
        while (IsSingleMatch(s + count, p, end))
        {
            if ((++count & 255) == 0)
            {
                state.Machine.Spend(64);
            }
        }

        state.Machine.Spend((count & 255) >> 2);
        for (; count >= 0; count--)
        {
            var result = Match(s + count, end + 1);
            if (result >= 0)
            {
                return result;
            }
        }

        return NoMatch;
    }

    private int MinExpand(int s, int p, int end)
    {
        while (true)
        {
            var result = Match(s, end + 1);
            if (result >= 0)
            {
                return result;
            }

            if (!IsSingleMatch(s, p, end))
            {
                return NoMatch;
            }

            s++;
        }
    }

    private bool IsSingleMatch(int s, int p, int end)
    {
        if (s >= source.Length)
        {
            return false;
        }

        var c = source[s];
        return pattern[p] switch
        {
            (byte)'.' => true,
            Escape => CharacterClass.Matches(c, PatternAt(p + 1)),
            (byte)'[' => MatchesSet(c, p, end - 1),
            var literal => literal == c,
        };
    }
}
