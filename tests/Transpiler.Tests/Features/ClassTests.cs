using AzerothsTopTalent.Transpiler.Tests.Harness;

namespace AzerothsTopTalent.Transpiler.Tests.Features;

public sealed class ClassTests
{
    [Fact]
    public void Virtual_CallsThroughBase_PickTheOverride() =>
        Snippet.Body(
            """
            var text = "";
            foreach (var animal in new Animal[] { new Dog("Rex"), new Cat("Tom"), new Puppy() })
                text += animal.Speak() + "/" + animal.Legs + ";";
            return text;
            """,
            """

            """,
            """
            public abstract class Animal
            {
                protected readonly string name;
                protected Animal(string name) { this.name = name; }
                public virtual int Legs => 4;
                public abstract string Sound();
                public string Speak() => name + ":" + Sound();
            }
            public class Dog : Animal
            {
                public Dog(string name) : base(name) { }
                public override string Sound() => "woof";
            }
            public sealed class Puppy : Dog
            {
                public Puppy() : base("pup") { }
                public override string Sound() => base.Sound() + "?";
                public override int Legs => base.Legs - 1;
            }
            public sealed class Cat(string name) : Animal(name)
            {
                public override string Sound() => "meow " + name.Length;
            }
            """
        );

    [Fact]
    public void Interfaces_CallsAndTests_Work() =>
        Snippet.Body(
            """
            var items = new List<object> { new Circle(2), new Box(3, 4) };
            var text = "";
            foreach (var item in items)
            {
                if (item is IShape shape) text += shape.Area().ToString("F1") + " ";
                if (item is INamed { Name: var name }) text += name;
                text += item is Box ? "box" : "other";
            }
            return text;
            """,
            """

            """,
            """
            public interface IShape { double Area(); }
            public interface INamed { string Name { get; } }
            public sealed class Circle(double radius) : IShape { public double Area() => 3 * radius * radius; }
            public sealed class Box : IShape, INamed
            {
                private readonly int w, h;
                public Box(int w, int h) => (this.w, this.h) = (w, h);
                public double Area() => w * h;
                public string Name { get; } = "Box";
            }
            """
        );

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
    public void Records_EqualityWithAndText_AsInDotNet() =>
        Snippet.Body(
            """
            var a = new Point(1, 2);
            var b = a with { Y = 2 };
            var c = a with { X = 9 };
            var list = new List<Point> { a, c };
            return $"{a == b} {a == c} {a} {list.Contains(new Point(9, 2))} {list.IndexOf(c)} {a.Equals(b)} {new Size(1, 2)} {new Size(1, 2) == new Size(1, 2)}";
            """,
            """

            """,
            """
            public sealed record Point(int X, int Y);
            public readonly record struct Size(int W, int H) { public int Area => W * H; }
            """
        );

    [Fact]
    public void Records_AsKeys_AreFoundByValue() =>
        Snippet.Body(
            """
            var map = new Dictionary<Cell, string> { [new Cell(1, 2)] = "a" };
            map[new Cell(1, 2)] += "b";
            var seen = new HashSet<(int, string)> { (1, "x") };
            return map[new Cell(1, 2)] + seen.Add((1, "x")) + seen.Add((2, "x")) + seen.Count + map.ContainsKey(new Cell(2, 1));
            """,
            """

            """,
            """
            public readonly record struct Cell(int X, int Y);
            """
        );

    [Fact]
    public void Enums_NamesAndFlags_HaveText() =>
        Snippet.Body(
            """
            var both = Flags.Read | Flags.Write;
            return $"{Color.Green} {(Color)7} {both} {both.HasFlag(Flags.Read)} {(int)both} {Color.Red == Color.Red} {Name(Color.Blue)}";
            """,
            """
            static string Name(Color color) => color switch { Color.Red => "r", Color.Blue => "b", _ => "?" };
            """,
            """
            public enum Color { Red, Green, Blue }
            [Flags] public enum Flags { None = 0, Read = 1, Write = 2 }
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
    public void Generics_ClassAndMethod_AreErased() =>
        Snippet.Body(
            """
            var stack = new MyStack<string>();
            stack.Push("a");
            stack.Push("b");
            return stack.Pop() + stack.Count + First(new List<int> { 4, 5 }) + Larger(3, 9) + new Pair<int, string>(1, "z").Swap().First;
            """,
            """
            static T First<T>(IReadOnlyList<T> items) => items[0];
            static T Larger<T>(T a, T b) where T : IComparable<T> => a.CompareTo(b) > 0 ? a : b;
            """,
            """
            public sealed class MyStack<T>
            {
                private readonly List<T> items = new();
                public int Count => items.Count;
                public void Push(T item) => items.Add(item);
                public T Pop() { var item = items[^1]; items.RemoveAt(items.Count - 1); return item; }
            }
            public sealed record Pair<A, B>(A First, B Second) { public Pair<B, A> Swap() => new(Second, First); }
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

    [Fact]
    public void Exceptions_OfTheProgram_CarryData() =>
        Snippet.Body(
            """
            try { throw new CodecException("bad", 7); }
            catch (CodecException e) { return e.Message + e.Position + (e is Exception); }
            """,
            """

            """,
            """
            public sealed class CodecException : Exception
            {
                public int Position { get; }
                public CodecException(string message, int position) : base(message) { Position = position; }
            }
            """
        );
}
