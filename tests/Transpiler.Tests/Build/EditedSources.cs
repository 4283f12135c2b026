namespace AzerothsTopTalent.Transpiler.Tests.Build;

/// <summary>
/// Sources of an addon whose parts come in several shapes, right ones and wrong ones: picking a shape is an edit. Each file
/// is a text with numbered holes; one without text is none.
/// </summary>
internal sealed class EditedSources(Random dice)
{
    private static readonly (string File, string Text, string[][] Shapes)[] Files =
    [
        (
            "Talents/Sum.cs",
            "namespace Small;\n\npublic static class Sum\n{\n    {0}\n    {1}\n    public static int Of(int a, int b) => {2};\n}\n",
            [
                ["public const int Start = 1;", "public const int Start = 2;", "public static int Start => 4;", ""],
                ["", "public const int Twice = Start * 2;", "public static int Unused(int n) => n;"],
                ["a + b", "a + b + Start", "a * b", "(int)(a + 0.5m)"],
            ]
        ),
        (
            "Names.cs",
            "namespace Small;\n\n{0}\npublic {1}class Names\n{\n    {2}\n    {3}\n    public static string Of(int n) => n switch { 0 => Hello, _ => {4} };\n}\n",
            [
                ["", "/// <summary>Texts.</summary>", "// Texts."],
                ["static ", "sealed ", ""],
                [
                    "public const string Hello = \"hi\";",
                    "public static string Hello => \"ho\";",
                    "private const string Hello = \"x\";",
                    "public const int Hello = 2;",
                ],
                ["public const int Limit = 3;", "public const int Limit = 1;", "public const long Limit = 3;", ""],
                ["\"x\"", "\"y\" + n", "n.ToString()", "n.GetHashCode().ToString()"],
            ]
        ),
        (
            "Shape.cs",
            "namespace Small;\n\npublic interface IShape { int Area(); }\n\npublic sealed class Shape : IShape\n{\n    {0}\n    {1}\n    {2}\n}\n",
            [
                ["public int Width { get; set; } = 2;", "public int Width = 3;", "public string Width = \"\";"],
                [
                    "public int Area() => 4;",
                    "public int Area() { return Names.Of(1).Length; }",
                    "public int Size() => 1;",
                ],
                [
                    "",
                    "public int Depth;",
                    "public override string ToString() => \"shape\";",
                    "public event System.Action? Drawn;",
                ],
            ]
        ),
        (
            "Greeter.cs",
            "using AzerothsTopTalent.WowApi;\n\nnamespace Small;\n\npublic static class Greeter\n{\n    {0}\n    public static void Greet(int n)\n    {\n        switch (n) { case {1}: Client.print(Names.Hello); break; case 1: Client.print({2}); break; }\n    }\n}\n",
            [
                ["public const int Own = Sum.Start + 1;", "", "private static readonly Shape shape = new();"],
                ["(int)Names.Limit", "2", "Own"],
                ["Names.Of(Sum.Of(1, 2))", "\"\" + new Shape().Width", "\"\" + Sum.Twice", "\"\" + new Shape().Area()"],
            ]
        ),
        (
            "Talents/Animal.cs",
            "namespace Small;\n\npublic {0}class Animal\n{\n    {1}\n    public virtual int Legs() => {2};\n}\n",
            [
                ["", "abstract ", "static "],
                [
                    "",
                    "public const int Most = 4;",
                    "public int Age { get; set; }",
                    "public virtual string Sound() => \"m\";",
                ],
                ["4", "Sum.Start", "Sum.Of(2, 2) / 3", "-4"],
            ]
        ),
        (
            "Dog.cs",
            "namespace Small;\n\npublic sealed class Dog{0}\n{\n    {1}\n    public {2} => Names.Of(3);\n}\n",
            [
                [" : Animal", "", " : Animal, IShape"],
                ["public override int Legs() => base.Legs() / 2;", "", "public int Area() => 3;"],
                ["string Sound()", "override string Sound()", "string Name"],
            ]
        ),
        (
            "Extra.cs",
            "{0}",
            [
                [
                    "",
                    "namespace Small;\n\npublic static class Extra { public static int Limit => Names.Limit + Sum.Start; }\n",
                    "namespace Small;\n\npublic sealed class Extra : IShape { public int Area() => new Shape().Width; }\n",
                ],
            ]
        ),
    ];

    private readonly List<(int File, int Hole, int Shape)> last = [];
    private readonly int[][] picked = [.. Files.Select(file => new int[file.Shapes.Length])];

    /// <summary>Every file as it stands now.</summary>
    public IEnumerable<(string File, string Text)> All => Enumerable.Range(0, Files.Length).Select(Of);

    /// <summary>Picks another shape somewhere, now and then several at once; what gave errors is put back first.</summary>
    public IReadOnlyList<(string File, string Text)> Edit(bool wasRight)
    {
        var edited = new SortedSet<int>();
        if (!wasRight)
        {
            foreach (var (file, hole, shape) in last)
            {
                picked[file][hole] = shape;
                edited.Add(file);
            }
            last.Clear();
            return [.. edited.Select(Of)];
        }
        last.Clear();
        do
        {
            var file = dice.Next(Files.Length);
            var hole = dice.Next(picked[file].Length);
            last.Insert(0, (file, hole, picked[file][hole]));
            picked[file][hole] = dice.Next(Files[file].Shapes[hole].Length);
            edited.Add(file);
        } while (dice.Next(5) == 0);
        return [.. edited.Select(Of)];
    }

    private (string File, string Text) Of(int number)
    {
        var (file, text, shapes) = Files[number];
        for (var hole = 0; hole < shapes.Length; hole++)
        {
            text = text.Replace("{" + hole + "}", shapes[hole][picked[number][hole]], StringComparison.Ordinal);
        }
        return (file, text);
    }
}
