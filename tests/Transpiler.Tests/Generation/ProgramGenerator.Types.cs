namespace AzerothsTopTalent.Transpiler.Tests.Generation;

internal sealed partial class ProgramGenerator
{
    private void WriteTypes()
    {
        WriteEnums();
        WriteRecords();
        WriteClasses();
        WriteExtensions();
    }

    private void WriteEnums()
    {
        code.Line(
            dice.Chance(50)
                ? $"public enum Hue{id} {{ Red, Green, Blue, Gray }}"
                : $"public enum Hue{id} {{ Red = 3, Green = -1, Blue = 10, Gray }}"
        );
        code.Line($"[Flags] public enum Perm{id} {{ None = 0, Read = 1, Write = 2, Run = 4, All = 7 }}");
    }

    private void WriteRecords()
    {
        code.Line(
            dice.Chance(50)
                ? $"public sealed record Pair{id}(int A, string B);"
                : $"public sealed record Pair{id}(int A, string B) {{ public int Twice => A * 2; }}"
        );
        code.Line(
            $"public readonly record struct Cell{id}(int X, int Y) {{ public static Cell{id} operator +(Cell{id} a, Cell{id} b) => new(a.X + b.X, a.Y + b.Y); public int Area => X * Y; }}"
        );
        code.Line(
            $"public sealed class Fault{id}(string code, int level) : Exception(\"fault \" + code) {{ public int Level {{ get; }} = level; }}"
        );
        code.Line(
            $"public sealed class Box{id}<TItem> {{ private readonly List<TItem> items = new(); public TItem Value {{ get; set; }} public Box{id}(TItem value) {{ Value = value; }} public int Count => items.Count; public Box{id}<TItem> Put(TItem item) {{ items.Add(Value); Value = item; return this; }} public TOther Map<TOther>(Func<TItem, TOther> map) => map(Value); }}"
        );
    }

    private void WriteClasses()
    {
        code.Block(
            $"public interface ISized{id}",
            () =>
            {
                code.Line("int Size { get; }");
                code.Line("string Describe(int level);");
            }
        );
        code.Block(
            $"public abstract class Shape{id} : ISized{id}",
            () =>
            {
                code.Line("public static int Made;");
                code.Line("private int size;");
                code.Line("protected readonly string name;");
                code.Line("private readonly int[] slots = new int[4];");
                code.Line(
                    $"protected Shape{id}(string name, int size) {{ this.name = name; this.size = size; Made++; }}"
                );
                code.Line($"protected Shape{id}(string name) : this(name, {dice.Between(1, 9)}) {{ size += 1; }}");
                code.Line("public string Name => name;");
                code.Line($"public Shape{id}? Next {{ get; set; }}");
                code.Line("public event Action<int>? Changed;");
                code.Line(
                    "public virtual int Size { get => size; set { if (value == size) return; size = value; Changed?.Invoke(value); } }"
                );
                code.Line(
                    "public int this[int index] { get => slots[index & 3]; set => slots[index & 3] = value % 1000; }"
                );
                code.Line("public abstract int Area(int factor);");
                code.Line(
                    dice.Chance(50)
                        ? "public virtual string Describe(int level) => $\"{name}#{level}:{Area(1)}\";"
                        : "public virtual string Describe(int level) { var text = name; for (var i = 0; i < level % 3; i++) text += \".\"; return text + Size; }"
                );
                code.Line(
                    $"public int Chain() {{ var sum = 0; for (Shape{id}? at = this; at != null && sum < 500; at = at.Next) sum += at.Size; return sum; }}"
                );
            }
        );
        code.Block(
            $"public class Square{id} : Shape{id}",
            () =>
            {
                code.Line($"private int side = {dice.Between(1, 5)};");
                code.Line($"public Square{id}(int side) : base(\"sq\") {{ this.side = side % 20; }}");
                code.Line($"public Square{id}() : base(\"unit\", 1) {{ }}");
                code.Line("public override int Area(int factor) => side * side * factor % 1000;");
                if (dice.Chance(50))
                {
                    code.Line(
                        "public override string Describe(int level) => \"[\" + base.Describe(level + 1) + \"]\";"
                    );
                }
            }
        );
        code.Block(
            $"public sealed class Cube{id} : Square{id}",
            () =>
            {
                code.Line($"public Cube{id}(int side) : base(side + 1) {{ }}");
                code.Line("public override int Area(int factor) => base.Area(factor) * 6 % 1000;");
                if (dice.Chance(50))
                {
                    code.Line("public override int Size { get => base.Size + 1; set => base.Size = value - 1; }");
                }
            }
        );
        code.Block(
            $"public sealed class Disk{id}(int radius) : Shape{id}(\"disk\", radius % 50)",
            () => code.Line("public override int Area(int factor) => 3 * radius % 100 * factor % 1000;")
        );
        code.Block(
            $"public sealed class Handle{id} : IDisposable",
            () =>
            {
                code.Line("private readonly StringBuilder log;");
                code.Line("private readonly string name;");
                code.Line(
                    $"public Handle{id}(StringBuilder log, string name) {{ this.log = log; this.name = name; log.Append('{{').Append(name); }}"
                );
                code.Line("public void Dispose() => log.Append(name).Append('}');");
            }
        );
    }

    private void WriteExtensions() =>
        code.Block(
            $"public static class More{id}",
            () =>
            {
                code.Line($"public static int Doubled{id}(this int value) => value * 2;");
                code.Line(
                    $"public static string Framed{id}(this string text, string edge = \"*\") => edge + text + edge;"
                );
                code.Line(
                    $"public static int Weight(this Shape{id} shape, int factor) => shape.Area(factor) + shape.Size % 100;"
                );
            }
        );
}
