using System.Globalization;

namespace AzerothsTopTalent.Transpiler.Tests.Generation;

internal sealed partial class ProgramGenerator
{
    private static readonly string[] Words =
    [
        "\"\"",
        "\"a\"",
        "\"fire\"",
        "\"Ice\"",
        "\"b,c\"",
        "\" pad \"",
        "\"%d %s\"",
        "\"a.b.c\"",
        "\"12\"",
        "\"-7\"",
        "\"x=1;y=2\"",
        "\"tab\\tend\"",
        "\"q\\\"q\"",
        "@\"c:\\d\"",
        "\"\"\"raw \"text\" \"\"\"",
        "nameof(Log)",
    ];

    private static readonly int[] Edges =
    [
        int.MaxValue,
        int.MinValue,
        int.MaxValue - 1,
        int.MinValue + 1,
        -1,
        0,
        1,
        65535,
        65536,
        -65536,
        46341,
        255,
        -256,
        1 << 30,
    ];

    private string Literal(Kind kind) =>
        kind switch
        {
            Kind.Int => dice.Chance(70) ? Whole(dice.Between(-9, 20)) : Whole(dice.Between(-999, 999)),
            Kind.Long => dice.Pick(
                "0L",
                "(-1L)",
                "5000000000L",
                "(-4294967297L)",
                "1099511627775L",
                "123456789012L",
                "7L"
            ),
            Kind.UInt => dice.Pick("0u", "1u", "7u", "4294967295u", "2147483648u", "65536u", "305419896u", "31u"),
            Kind.Double => dice.Pick(
                "0.5",
                "(-2.25)",
                "3.0",
                "1e3",
                "0.1",
                "(-0.3)",
                "100.125",
                "7.0",
                "1.5e-3",
                "2.5",
                "0.0",
                "1234.5678"
            ),
            Kind.Char => dice.Pick("'a'", "'z'", "'A'", "'0'", "'9'", "' '", "'%'", "'\\n'", "'\\''", "'.'", "'m'"),
            Kind.Bool => dice.Pick("true", "false"),
            Kind.Text => dice.Pick(Words),
            Kind.Hue => $"Hue{id}." + dice.Pick("Red", "Green", "Blue", "Gray"),
            Kind.Perm => $"Perm{id}." + dice.Pick("None", "Read", "Write", "Run", "All"),
            _ => throw new ArgumentOutOfRangeException(nameof(kind)),
        };

    private static string Whole(int value)
    {
        var text = value.ToString(CultureInfo.InvariantCulture);
        return value == int.MinValue ? "int.MinValue"
            : value < 0 ? "(" + text + ")"
            : text;
    }

    private string TypeName(Kind kind) =>
        kind switch
        {
            Kind.Int => "int",
            Kind.Long => "long",
            Kind.UInt => "uint",
            Kind.Double => "double",
            Kind.Char => "char",
            Kind.Bool => "bool",
            Kind.Text => "string",
            Kind.MaybeInt => "int?",
            Kind.MaybeBool => "bool?",
            Kind.MaybeText => "string?",
            Kind.Hue => "Hue" + id,
            Kind.Perm => "Perm" + id,
            Kind.Shape => "Shape" + id,
            Kind.MaybeShape => $"Shape{id}?",
            Kind.Pair => "Pair" + id,
            Kind.Cell => "Cell" + id,
            Kind.Tuple => "(int Number, string Word)",
            Kind.Object => "object",
            Kind.Ints => "List<int>",
            Kind.Texts => "List<string>",
            Kind.Array => "int[]",
            Kind.Map => "Dictionary<string, int>",
            Kind.Set => "HashSet<int>",
            Kind.Queue => "Queue<int>",
            Kind.Stack => "Stack<int>",
            Kind.Function => "Func<int, int>",
            Kind.Builder => "StringBuilder",
            Kind.Box => $"Box{id}<int>",
            Kind.MaybeDouble => "double?",
            Kind.Node => "Node" + id,
            Kind.Doubles => "List<double>",
            Kind.Shapes => $"List<Shape{id}>",
            Kind.Words => "string[]",
            Kind.Names => "Dictionary<int, string>",
            Kind.Deck => "Deck" + id,
            Kind.Query => "IEnumerable<int>",
            _ => throw new ArgumentOutOfRangeException(nameof(kind)),
        };

    /// <summary>True when a value of the kind has a text of its own.</summary>
    private static bool Shows(Kind kind) => kind is not Kind.Function;

    /// <summary>An expression for an interpolation hole that shows the variable.</summary>
    private static string Shown(Variable variable) =>
        variable.Kind switch
        {
            Kind.Ints
            or Kind.Texts
            or Kind.Array
            or Kind.Set
            or Kind.Queue
            or Kind.Stack
            or Kind.Doubles
            or Kind.Words
            or Kind.Deck
            or Kind.Query => $"string.Join(\",\", {variable.Name})",
            Kind.Shapes => $"string.Join(\",\", {variable.Name}.Select(it => it.Name + it.Size))",
            Kind.Map or Kind.Names =>
                $"string.Join(\",\", {variable.Name}.Select(pair => pair.Key + \":\" + pair.Value))",
            Kind.Shape => $"{variable.Name}.Describe(2)",
            Kind.MaybeShape => $"{variable.Name}?.Describe(1) ?? \"none\"",
            Kind.Object =>
                $"{variable.Name} switch {{ int => \"int\", string => \"string\", bool => \"bool\", _ => \"other\" }}",
            Kind.Box => $"{variable.Name}.Value",
            _ => variable.Name,
        };
}
