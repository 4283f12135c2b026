using AzerothsTopTalent.Transpiler.Tests.Harness;

namespace AzerothsTopTalent.Transpiler.Tests.Features;

// Members of classes.
public sealed partial class ClassTests
{
    [Fact]
    public void Overloads_AndOptionalArguments_AreTold() =>
        Snippet.Body(
            """
            return Add(1) + Add("x") + Add(1, 2) + Named(c: 3, a: 1) + Many(1, 2, 3) + Many();
            """,
            """
            static string Add(int a) => "i" + a;
            static string Add(string a) => "s" + a;
            static string Add(int a, int b) => "ii" + (a + b);
            static string Named(int a, int b = 5, int c = 7) => $"[{a}{b}{c}]";
            static string Many(params int[] items) => "n" + items.Length;
            """
        );

    [Fact]
    public void Events_AddRemoveRaise_KeepOrder() =>
        Snippet.Body(
            """
            var source = new Source();
            var log = "";
            void First(int n) => log += "a" + n;
            source.Changed += First;
            source.Changed += n => log += "b" + n;
            source.Raise(1);
            source.Changed -= First;
            source.Raise(2);
            return log;
            """,
            """

            """,
            """
            public sealed class Source
            {
                public event Action<int>? Changed;
                public void Raise(int n) => Changed?.Invoke(n);
            }
            """
        );

    [Fact]
    public void Statics_InitializedInOrder_BeforeUse() =>
        Snippet.Body(
            """
            return Config.Total + Config.Names[1] + Helper.Describe();
            """,
            """

            """,
            """
            public static class Config
            {
                public const int Base = 10;
                public static readonly string[] Names = { "x", "y" };
                public static readonly int Total = Helper.Twice(Base);
            }
            public static class Helper
            {
                private static readonly Dictionary<string, int> Values = new() { ["a"] = 1, ["b"] = 2 };
                public static int Twice(int n) => n * 2;
                public static string Describe() => string.Join(",", Values.Select(p => p.Key + p.Value));
            }
            """
        );

    [Fact]
    public void Indexers_AndProperties_CallTheirBodies() =>
        Snippet.Body(
            """
            var grid = new Grid(3);
            grid[1] = 5;
            grid[1] += 2;
            grid.Scale = 3;
            grid[0]++;
            return grid[1] + "," + grid[0] + "," + grid.Scale + "," + grid.Sum;
            """,
            """

            """,
            """
            public sealed class Grid
            {
                private readonly int[] cells;
                private int scale = 1;
                public Grid(int size) { cells = new int[size]; }
                public int this[int i] { get => cells[i]; set => cells[i] = value; }
                public int Scale { get => scale; set => scale = value * 2; }
                public int Sum { get { var sum = 0; foreach (var cell in cells) sum += cell; return sum; } }
            }
            """
        );

    [Fact]
    public void Constructors_Chain_RunInOrder() =>
        Snippet.Body(
            """
            return new Derived(5).Log + "|" + new Derived().Log;
            """,
            """

            """,
            """
            public class Base
            {
                public string Log = "f";
                public Base(int n) { Log += "B" + n; Init(); }
                protected virtual void Init() => Log += "i";
            }
            public sealed class Derived : Base
            {
                private readonly string tag = "t";
                public Derived() : this(7) { Log += "none"; }
                public Derived(int n) : base(n + 1) { Log += "D" + tag; }
                protected override void Init() => Log += "d" + tag;
            }
            """
        );

    [Fact]
    public void Extension_Methods_AreStaticCalls() =>
        Snippet.Body(
            """
            return "abc".Twice() + 5.Squared() + new List<int> { 1, 2 }.Total();
            """,
            """

            """,
            """
            public static class Extensions
            {
                public static string Twice(this string s) => s + s;
                public static int Squared(this int n) => n * n;
                public static int Total(this IEnumerable<int> items) { var t = 0; foreach (var i in items) t += i; return t; }
            }
            """
        );

    [Fact]
    public void Operators_OnStructs_AreFunctions() =>
        Snippet.Body(
            """
            var v = new Vec(1, 2) + new Vec(3, 4) * 2;
            return $"{v.X},{v.Y},{-v}";
            """,
            """

            """,
            """
            public readonly record struct Vec(int X, int Y)
            {
                public static Vec operator +(Vec a, Vec b) => new(a.X + b.X, a.Y + b.Y);
                public static Vec operator *(Vec a, int n) => new(a.X * n, a.Y * n);
                public static Vec operator -(Vec a) => new(-a.X, -a.Y);
            }
            """
        );

    [Fact]
    public void Iterators_Yield_AreLazy() =>
        Snippet.Body(
            """
            var text = "";
            foreach (var n in Numbers(3)) text += n;
            return text + string.Join(",", Numbers(10).Where(n => n % 2 == 1).Take(2)) + log;
            """,
            """
            static string log = "";
            static IEnumerable<int> Numbers(int max)
            {
                for (var i = 0; i < max; i++)
                {
                    log += "y";
                    yield return i;
                }
            }
            """
        );
}
