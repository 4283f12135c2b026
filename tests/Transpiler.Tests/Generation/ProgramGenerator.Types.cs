namespace AzerothsTopTalent.Transpiler.Tests.Generation;

internal sealed partial class ProgramGenerator
{
    private void WriteTypes()
    {
        WriteEnums();
        WriteRecords();
        WriteNodes();
        WriteContracts();
        WriteShapes();
        WriteHelpers();
        WriteExtensions();
    }

    private void WriteEnums()
    {
        Type(
            "Hue" + id,
            dice.Chance(50)
                ? $"public enum Hue{id} {{ Red, Green, Blue, Gray }}"
                : $"public enum Hue{id} {{ Red = 3, Green = -1, Blue = 10, Gray }}"
        );
        Type("Perm" + id, $"[Flags] public enum Perm{id} {{ None = 0, Read = 1, Write = 2, Run = 4, All = 7 }}");
    }

    private void WriteRecords()
    {
        Type(
            "Pair" + id,
            dice.Chance(50)
                ? $"public sealed record Pair{id}(int A, string B);"
                : $"public sealed record Pair{id}(int A, string B) {{ public int Twice => A * 2; }}"
        );
        Type(
            "Cell" + id,
            $"public readonly record struct Cell{id}(int X, int Y) {{ public static Cell{id} operator +(Cell{id} a, Cell{id} b) => new(a.X + b.X, a.Y + b.Y); public int Area => X * Y; public static readonly Cell{id} Zero = new(0, 0); }}"
        );
        Type(
            "Fault" + id,
            $"public sealed class Fault{id}(string code, int level) : Exception(\"fault \" + code) {{ public int Level {{ get; }} = level; }}"
        );
        Type(
            "Box" + id,
            $"public sealed class Box{id}<TItem> {{ private readonly List<TItem> items = new(); public TItem Value {{ get; set; }} public Box{id}(TItem value) {{ Value = value; }} public int Count => items.Count; public Box{id}<TItem> Put(TItem item) {{ items.Add(Value); Value = item; return this; }} public TOther Map<TOther>(Func<TItem, TOther> map) => map(Value); }}"
        );
    }

    /// <summary>Records that derive from one another, a tree of them.</summary>
    private void WriteNodes()
    {
        Type(
            "Node" + id,
            dice.Chance(50)
                ? $"public abstract record Node{id};"
                : $"public abstract record Node{id} {{ public virtual string Sign => \"n\"; }}"
        );
        Type("Leaf" + id, $"public sealed record Leaf{id}(int Value) : Node{id};");
        Type("Fork" + id, $"public sealed record Fork{id}(Node{id} Left, Node{id} Right) : Node{id};");
    }

    private void WriteContracts()
    {
        Type(
            ["ISized" + id],
            $"public interface ISized{id}",
            "int Size { get; }",
            "string Describe(int level);",
            dice.Chance(50)
                ? "string Tag(int level) => \"<\" + Describe(level) + \">\";"
                : "string Tag(int level) { var text = \"\"; for (var i = 0; i < level % 4; i++) text += Size; return text; }"
        );
        Type("Judge" + id, $"public delegate bool Judge{id}(int value, string text);");
    }

    private void WriteExtensions() =>
        Type(
            [$"Doubled{id}", $"Framed{id}", "Weight"],
            $"public static class More{id}",
            $"public static int Doubled{id}(this int value) => value * 2;",
            $"public static string Framed{id}(this string text, string edge = \"*\") => edge + text + edge;",
            $"public static int Weight(this Shape{id} shape, int factor) => shape.Area(factor) + shape.Size % 100;"
        );
}
