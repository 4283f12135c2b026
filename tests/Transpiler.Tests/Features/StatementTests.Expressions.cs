using AzerothsTopTalent.Transpiler.Tests.Harness;

namespace AzerothsTopTalent.Transpiler.Tests.Features;

// What stands in statements: the order of operands, several results, null.
public sealed partial class StatementTests
{
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
