using AzerothsTopTalent.Transpiler.Tests.Harness;

namespace AzerothsTopTalent.Transpiler.Tests.Features;

public sealed partial class ClassTests
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
