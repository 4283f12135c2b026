using AzerothsTopTalent.Transpiler.Tests.Harness;

namespace AzerothsTopTalent.Transpiler.Tests.Features;

public sealed class PatternTests
{
    [Fact]
    public void SwitchExpression_AllKindsOfPatterns_Match() =>
        Snippet.Body(
            """
            var text = "";
            foreach (var shape in new Shape?[] { new Circle(1), new Circle(9), new Rect(2, 2), new Rect(2, 5), null })
                text += Describe(shape) + ";";
            return text;
            """,
            """
            static string Describe(Shape? shape) => shape switch
            {
                null => "none",
                Circle { Radius: > 5 } => "big",
                Circle c => "circle " + c.Radius,
                Rect(var w, var h) when w == h => "square " + w,
                Rect { Height: 3 or 5 } r => "tall " + r.Height,
                _ => "other",
            };
            """,
            """
            public abstract record Shape;
            public sealed record Circle(int Radius) : Shape;
            public sealed record Rect(int Width, int Height) : Shape;
            """
        );

    [Fact]
    public void Relational_AndLogicalPatterns_Compare() =>
        Snippet.Body(
            """
            var text = "";
            for (var i = -2; i <= 12; i += 2) text += Grade(i) + " ";
            return text;
            """,
            """
            static string Grade(int n) => n switch { < 0 => "neg", 0 => "zero", > 0 and <= 4 => "low", 6 or 8 => "mid", not 10 => "high", _ => "ten" };
            """
        );

    [Fact]
    public void TuplePattern_TwoValues_Match() =>
        Snippet.Body(
            """
            return Play("rock", "paper") + Play("rock", "rock") + Play("paper", "rock");
            """,
            """
            static string Play(string a, string b) => (a, b) switch
            {
                ("rock", "paper") => "B",
                ("paper", "rock") => "A",
                var (x, y) when x == y => "=",
                _ => "?",
            };
            """
        );

    [Fact]
    public void IsPattern_DeclaredVariable_UsableAfter() =>
        Snippet.Body(
            """
            object value = "text";
            if (value is not string s) return "no";
            var n = s is { Length: > 2 } longer ? longer.Length : 0;
            return s + n + (s is "text" or "other") + (value is null);
            """
        );

    [Fact]
    public void PropertyPattern_Nested_TestsEachLevel() =>
        Snippet.Body(
            """
            var order = new Order(new Customer("Ann", 30), 5);
            var text = order is { Customer: { Age: >= 18, Name: var name }, Count: > 1 } ? name : "none";
            text += order is { Customer.Name: "Bob" };
            return text;
            """,
            """

            """,
            """
            public sealed record Customer(string Name, int Age);
            public sealed record Order(Customer Customer, int Count);
            """
        );

    [Fact]
    public void SwitchStatement_PatternsAndGuards_Match() =>
        Snippet.Body(
            """
            var text = "";
            foreach (var item in new object[] { "abc", new List<int> { 1 }, new Thing(4), new Thing(40) })
            {
                switch (item)
                {
                    case string s when s.Length > 5:
                        text += "long";
                        break;
                    case string s:
                        text += s;
                        break;
                    case Thing { Size: > 10 } t:
                        text += "big" + t.Size;
                        break;
                    case Thing:
                        text += "thing";
                        break;
                    default:
                        text += "?";
                        break;
                }
            }
            return text;
            """,
            """

            """,
            """
            public sealed record Thing(int Size);
            """
        );

    [Fact]
    public void ListPattern_LengthAndEnds_Match() =>
        Snippet.Body(
            """
            var text = "";
            foreach (var list in new[] { new[] { 1 }, new[] { 1, 2, 3 }, new int[0], new[] { 5, 6 } })
                text += list switch { [] => "empty", [var only] => "one" + only, [1, .., 3] => "1..3", _ => "other" } + " ";
            return text;
            """
        );
}
