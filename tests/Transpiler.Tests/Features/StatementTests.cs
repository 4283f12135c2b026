using AzerothsTopTalent.Transpiler.Tests.Harness;

namespace AzerothsTopTalent.Transpiler.Tests.Features;

public sealed class StatementTests
{
    [Fact]
    public void For_WithContinueAndBreak_RunsTheSameRounds() =>
        Snippet.Body(
            """
            var text = "";
            for (var i = 0; i < 10; i++)
            {
                if (i % 2 == 0) continue;
                if (i > 7) break;
                text += i + ",";
            }
            return text;
            """
        );

    [Fact]
    public void For_CapturedCounter_IsOneVariable() =>
        Snippet.Body(
            """
            var functions = new List<Func<int>>();
            for (var i = 0; i < 3; i++) functions.Add(() => i);
            var text = "";
            foreach (var function in functions) text += function();
            return text;
            """
        );

    [Fact]
    public void ForEach_CapturedItem_IsFreshEachRound() =>
        Snippet.Body(
            """
            var functions = new List<Func<int>>();
            foreach (var i in new[] { 1, 2, 3 }) functions.Add(() => i * 10);
            return string.Join(",", functions.Select(f => f()));
            """
        );

    [Fact]
    public void While_ContinueInMiddle_SkipsTheRest() =>
        Snippet.Body(
            """
            var i = 0;
            var text = "";
            while (i < 10)
            {
                i++;
                if (i == 3) { text += "three"; continue; }
                if (i > 6)
                {
                    if (i == 8) continue;
                    text += "big";
                }
                text += i;
            }
            return text;
            """
        );

    [Fact]
    public void DoWhile_WithContinue_TestsTheCondition() =>
        Snippet.Body(
            """
            var i = 0;
            var text = "";
            do
            {
                i++;
                if (i == 2) continue;
                text += i;
            } while (i < 5);
            return text;
            """
        );

    [Fact]
    public void Switch_InLoop_BreaksAndContinues() =>
        Snippet.Body(
            """
            var text = "";
            for (var i = 0; i < 8; i++)
            {
                switch (i)
                {
                    case 0:
                        text += "zero";
                        break;
                    case 1:
                    case 2:
                        if (i == 2) break;
                        text += "one";
                        break;
                    case 3:
                        continue;
                    case 6:
                        text += "six";
                        break;
                    default:
                        text += i;
                        break;
                }
                text += ";";
            }
            return text;
            """
        );

    [Fact]
    public void Switch_NestedBreakInsideLoop_LeavesOnlyTheSwitch() =>
        Snippet.Body(
            """
            var text = "";
            foreach (var word in new[] { "a", "b", "c" })
            {
                switch (word)
                {
                    case "b":
                        foreach (var c in "xyz")
                        {
                            if (c == 'y') break;
                            text += c;
                        }
                        if (text.Length > 100) break;
                        text += "B";
                        break;
                    default:
                        text += word;
                        break;
                }
            }
            return text;
            """
        );

    [Fact]
    public void Try_ReturnInsideFinally_RunsFinally() =>
        Snippet.Body(
            """
            return Inner() + trace;
            """,
            """
            static string trace = "";
            static string Inner()
            {
                foreach (var i in new[] { 1, 2, 3 })
                {
                    try
                    {
                        if (i == 1) continue;
                        if (i == 2) return "r" + i;
                    }
                    finally
                    {
                        trace += "f" + i;
                    }
                }
                return "end";
            }
            """
        );

    [Fact]
    public void Try_CatchWithFilter_PicksTheFirstThatHolds() =>
        Snippet.Body(
            """
            var text = "";
            foreach (var i in new[] { 1, 2, 3 })
            {
                try
                {
                    if (i == 1) throw new InvalidOperationException("one");
                    if (i == 2) throw new ArgumentException("two");
                    throw new Exception("three");
                }
                catch (InvalidOperationException e) when (e.Message == "nope") { text += "no"; }
                catch (InvalidOperationException e) { text += "I:" + e.Message; }
                catch (ArgumentException) { text += "A"; }
                catch (Exception e) { text += "E:" + e.Message; }
            }
            return text;
            """
        );

    [Fact]
    public void Try_Rethrow_ReachesTheOuterHandler() =>
        Snippet.Body(
            """
            try
            {
                try { throw new FormatException("inner"); }
                catch (FormatException) { throw; }
                finally { }
            }
            catch (Exception e) { return e.Message; }
            """
        );

    [Fact]
    public void Using_Declaration_DisposesInReverse() =>
        Snippet.Body(
            """
            {
                using var a = new Resource("a");
                using var b = new Resource("b");
                Resource.Log += "body";
            }
            return Resource.Log;
            """,
            """

            """,
            """
            public sealed class Resource : IDisposable
            {
                public static string Log = "";
                private readonly string name;
                public Resource(string name) { this.name = name; Log += "+" + name; }
                public void Dispose() => Log += "-" + name;
            }
            """
        );

    [Fact]
    public void LocalFunction_UsedBeforeDeclaration_SeesItsCaptures() =>
        Snippet.Body(
            """
            var text = Twice(4) + ":";
            var factor = 3;
            text += Times(5);
            return text;
            string Twice(int n) => Again(n) + Again(n);
            string Again(int n) => n.ToString();
            int Times(int n) => n * factor;
            """
        );

    [Fact]
    public void EvaluationOrder_SideEffectsInOperands_AreLeftToRight() =>
        Snippet.Body(
            """
            var i = 1;
            var a = i + (i = 5) + i++ * i;
            var b = F(i++, i, ++i);
            return a + ";" + b + ";" + log;
            """,
            """
            static string log = "";
            static string F(int a, int b, int c) { log += a + "," + b + "," + c; return "F"; }
            """
        );

    [Fact]
    public void EvaluationOrder_CapturedLocalChangedByCall_IsReadFirst() =>
        Snippet.Body(
            """
            var x = 1;
            int Change() { x = 10; return 5; }
            var sum = x + Change();
            return sum + "," + x;
            """
        );

    [Fact]
    public void ConditionalAnd_WithOutVariable_ShortCircuits() =>
        Snippet.Body(
            """
            var text = "";
            foreach (var s in new[] { "5", "x", "12" })
            {
                if (s.Length > 0 && int.TryParse(s, out var n) && n > 6) text += n;
                else text += "-";
            }
            return text;
            """
        );

    [Fact]
    public void RefAndOut_Arguments_ComeBack() =>
        Snippet.Body(
            """
            var a = 1;
            var b = 2;
            Swap(ref a, ref b);
            Split(17, out var q, out var r);
            return $"{a},{b},{q},{r}";
            """,
            """
            static void Swap(ref int a, ref int b) { var t = a; a = b; b = t; }
            static void Split(int n, out int q, out int r) { q = n / 5; r = n % 5; }
            """
        );

    [Fact]
    public void Tuples_SwapAndDeconstruct_Work() =>
        Snippet.Body(
            """
            var (a, b) = (1, 2);
            (a, b) = (b, a);
            var t = MinMax(new[] { 4, 1, 9 });
            var (min, max) = MinMax(new[] { 7, 3 });
            (int X, string Y) named = (5, "five");
            return $"{a}{b} {t.Min} {t.Max} {min} {max} {named.X}{named.Y} {t == (1, 9)} {named}";
            """,
            """
            static (int Min, int Max) MinMax(int[] items) => (items.Min(), items.Max());
            """
        );

    [Fact]
    public void Nullable_Arithmetic_PropagatesNull() =>
        Snippet.Body(
            """
            int? a = 5, b = null;
            var sum = a + b;
            var c = a + 1;
            bool? flag = null;
            var text = $"{sum}|{c}|{a > b}|{b == null}|{a ?? 7}|{b ?? 7}|{flag ?? true}|{a.HasValue}|{b.GetValueOrDefault()}|{a.Value}";
            b ??= 9;
            return text + b;
            """
        );

    [Fact]
    public void NullConditional_Chains_StopAtNull() =>
        Snippet.Body(
            """
            Node? node = new Node { Name = "a", Next = new Node { Name = "b" } };
            Node? none = null;
            return $"{node?.Next?.Name}|{node?.Next?.Next?.Name ?? "nil"}|{none?.Name?.Length ?? -1}|{node.Next?.Shout()}";
            """,
            """

            """,
            """
            public sealed class Node
            {
                public string Name { get; set; } = "";
                public Node? Next { get; set; }
                public string Shout() => Name.ToUpperInvariant() + "!";
            }
            """
        );
}
