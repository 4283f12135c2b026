namespace AzerothsTopTalent.Transpiler.Tests.Generation;

internal sealed partial class ProgramGenerator
{
    private void WriteShapes()
    {
        Type(
            ["Shape" + id],
            $"public abstract class Shape{id} : ISized{id}",
            "public static int Made;",
            "private int size;",
            "protected readonly string name;",
            "private readonly int[] slots = new int[4];",
            "private readonly Dictionary<string, int> notes = new();",
            $"protected Shape{id}(string name, int size) {{ this.name = name; this.size = size; Made++; }}",
            $"protected Shape{id}(string name) : this(name, {dice.Between(1, 9)}) {{ size += 1; }}",
            "public string Name => name;",
            $"public Shape{id}? Next {{ get; set; }}",
            "public event Action<int>? Changed;",
            "public virtual int Size { get => size; set { if (value == size) return; size = value; Changed?.Invoke(value); } }",
            "public int this[int index] { get => slots[index & 3]; set => slots[index & 3] = value % 1000; }",
            "public int this[string key] { get => notes.TryGetValue(key, out var note) ? note : -1; set { if (notes.Count < 20) notes[key] = value % 1000; } }",
            "public abstract int Area(int factor);",
            dice.Chance(50)
                ? "public virtual string Describe(int level) => $\"{name}#{level}:{Area(1)}\";"
                : "public virtual string Describe(int level) { var text = name; for (var i = 0; i < level % 3; i++) text += \".\"; return text + Size; }",
            $"public int Chain() {{ var sum = 0; for (Shape{id}? at = this; at != null && sum < 500; at = at.Next) sum += at.Size; return sum; }}",
            "public void Deconstruct(out string label, out int extent) { label = name; extent = size; }"
        );
        List<string> square =
        [
            $"private int side = {dice.Between(1, 5)};",
            $"public Square{id}(int side) : base(\"sq\") {{ this.side = side % 20; }}",
            $"public Square{id}() : base(\"unit\", 1) {{ }}",
            "public override int Area(int factor) => side * side * factor % 1000;",
        ];
        if (dice.Chance(50))
        {
            square.Add("public override string Describe(int level) => \"[\" + base.Describe(level + 1) + \"]\";");
        }
        Type(["Square" + id], $"public class Square{id} : Shape{id}", square);
        List<string> cube =
        [
            $"public Cube{id}(int side) : base(side + 1) {{ }}",
            "public override int Area(int factor) => base.Area(factor) * 6 % 1000;",
        ];
        if (dice.Chance(50))
        {
            cube.Add("public override int Size { get => base.Size + 1; set => base.Size = value - 1; }");
        }
        Type(["Cube" + id], $"public sealed class Cube{id} : Square{id}", cube);
        Type(
            ["Disk" + id],
            $"public sealed class Disk{id}(int radius) : Shape{id}(\"disk\", radius % 50)",
            "public override int Area(int factor) => 3 * radius % 100 * factor % 1000;"
        );
    }

    private void WriteHelpers()
    {
        Type(
            ["Handle" + id],
            $"public sealed class Handle{id} : IDisposable",
            "private readonly StringBuilder log;",
            "private readonly string name;",
            $"public Handle{id}(StringBuilder log, string name) {{ this.log = log; this.name = name; log.Append('{{').Append(name); }}",
            "public void Dispose() => log.Append(name).Append('}');"
        );
        // Enumerated by foreach and LINQ, with a type and a constant inside.
        Type(
            ["Deck" + id],
            $"public sealed class Deck{id} : IEnumerable<int>",
            "public const int Most = 6;",
            "public enum Order { Up, Down }",
            "private readonly List<Card> cards = new();",
            "public Order Way { get; init; }",
            "public int Count => cards.Count;",
            "public void Add(int value) { if (cards.Count < Most) cards.Add(new Card(value % 1000)); }",
            "public int this[int index] => index < cards.Count ? cards[index].Value : 0;",
            "public IEnumerator<int> GetEnumerator() { for (var i = 0; i < cards.Count; i++) yield return (Way == Order.Up ? cards[i] : cards[cards.Count - 1 - i]).Value; }",
            "IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();",
            "private sealed class Card { public Card(int value) => Value = value; public int Value { get; } }"
        );
        Type(
            ["Bell" + id],
            $"public sealed class Bell{id}",
            "private int rings;",
            "public event Action<string, int>? Rang;",
            "public int Rings => rings;",
            "public void Ring(string why) { rings++; Rang?.Invoke(why, rings); }",
            "public bool IsHeard => Rang != null;"
        );
    }
}
