using AzerothsTopTalent.Transpiler.Tests.Harness;

namespace AzerothsTopTalent.Transpiler.Tests.Programs;

/// <summary>Programs that the must-list covers and that were once refused, or came out broken, all the same.</summary>
public sealed class RefusedWithoutNeedTests
{
    [Fact]
    public void LocalFunctions_CallingEachOther_SeeOneAnother() =>
        Snippet.Body(
            """
            var log = "";
            bool Even(int n) { log += n; return n == 0 || Odd(n - 1); }
            bool Odd(int n) => n != 0 && Even(n - 1);
            string Third() => log;
            return $"{Even(5)} {Odd(3)} {Third()}";
            """
        );

    [Fact]
    public void Exception_WithTextOfItsOwn_PrintsIt() =>
        Snippet.Body(
            """
            try { throw new Trouble("late", 3); }
            catch (ArgumentException e) when (e.Message == "late") { return e is Trouble trouble ? trouble + "!" : e.Message; }
            """,
            "",
            """
            public sealed class Trouble(string message, int code) : ArgumentException(message)
            {
                public override string ToString() => "Trouble " + code + ": " + Message;
            }
            """
        );

    [Fact]
    public void Params_OfSpans_AreRows() =>
        Snippet.Body(
            """
            string? none = null;
            return string.Join("-", "a", none, "c") + string.Join(",", 1, 2.5, 'x', true) + "a,b;c".Split(',', ';').Length
                + string.Concat("a", 1, 'c') + string.Concat("a", none, "b", "c", "d");
            """
        );

    [Fact]
    public void TypeArguments_OfOtherGenerics_ForbidNothing() =>
        Snippet.Body(
            """
            var cache = new Cache<string, int>(1);
            var pairs = new[] { "x", "y", "x" }.Select((word, index) => (word, index)).ToList();
            return string.Join(" ", pairs.Select(pair => cache.Get(pair.word, pair.index))) + cache.Last;
            """,
            "",
            """
            public sealed class Cache<TKey, TValue>(int most) where TKey : notnull
            {
                private readonly Dictionary<TKey, (TValue Value, int Used)> entries = new();
                public string Last { get; private set; } = "";
                public TValue Get(TKey wanted, TValue value)
                {
                    Last = $"last {wanted}";
                    if (entries.TryGetValue(wanted, out var entry))
                    {
                        return entry.Value;
                    }
                    if (entries.Count > most)
                    {
                        entries.Remove(entries.First().Key);
                    }
                    entries[wanted] = (value, entries.Count);
                    return value;
                }
            }
            """
        );

    [Fact]
    public void TypeTests_OfNumbersBesideFlags_AreAllowed() =>
        Snippet.Body(
            """
            var flags = Places.Raid | Places.Arena;
            object[] values = [3, "x", true];
            return string.Join(",", values.Select(value => value switch { int n => "i" + n, string s => "s" + s, _ => "?" }))
                + flags.HasFlag(Places.Raid);
            """,
            "",
            "[Flags] public enum Places { None = 0, Raid = 1, Arena = 2 }"
        );

    [Fact]
    public void OutResult_AfterNegatedChoice_NeedsNoDefault() =>
        Snippet.Body(
            """
            return Find(new() { ["a"] = 1 }, "a", 9) + "," + Find(new() { ["a"] = 1 }, "b", 9) + "," + Drain(new Stack<string>(["p", "q"]));
            """,
            """
            private static T Find<T>(Dictionary<string, T> from, string key, T otherwise)
            {
                if (!from.TryGetValue(key, out var found) || key.Length > 3)
                {
                    return otherwise;
                }
                return found;
            }

            private static string Drain<T>(Stack<T> stack)
            {
                var text = "";
                while (stack.TryPop(out var item))
                {
                    text += $"{item}";
                }
                return text;
            }
            """
        );
}
