namespace AzerothsTopTalent.Transpiler.Tests.Generation;

/// <summary>
/// Random C# programs over what the transpiler must know. A program is a static class with <c>Run()</c> and types of its
/// own, all named after its seed, so that many fit into one compilation. It ends, overflows nowhere on purpose and writes
/// what it does to a log, which is its text.
/// </summary>
internal sealed partial class ProgramGenerator
{
    private readonly Dice dice;
    private readonly string id;
    private readonly CodeWriter code = new();
    private readonly List<Callable> callables = [];
    private readonly HashSet<string> names = [];
    private int counter;
    private int budget;

    private ProgramGenerator(int seed)
    {
        dice = new Dice(seed);
        id = NameOf(seed);
    }

    /// <summary>The static class of the program with that seed.</summary>
    public static string ClassOf(int seed) => "Program" + NameOf(seed);

    /// <summary>The program without its <c>using</c> lines.</summary>
    public static string Generate(int seed) => new ProgramGenerator(seed).Write();

    private static string NameOf(int seed) => Math.Abs((long)seed).ToString();

    private string Write()
    {
        WriteTypes();
        code.Block(
            "public static class Program" + id,
            () =>
            {
                WriteStatics();
                var count = dice.Between(2, 5);
                for (var i = 0; i < count; i++)
                {
                    WriteFunction(i);
                }
                WriteRun();
            }
        );
        return code.ToString();
    }

    private void WriteStatics()
    {
        code.Line("private static readonly StringBuilder log = new();");
        code.Line($"private static int total = {dice.Below(50)};");
        code.Line($"private static string mark {{ get; set; }} = {Literal(Kind.Text)};");
        code.Line("private static readonly int[] table = [3, 1, 4, 1, 5];");
        code.Line("private const int Limit = 7;");
        code.Line(
            "private static void Log(string text) { if (log.Length < 6000) log.Append(text).Append(dice % 2 == 0 ? ';' : '|'); dice++; }"
        );
        code.Line("private static int dice;");
        code.Line("private static int T(int value) { log.Append('<').Append(value).Append('>'); return value; }");
        code.Line("private static bool B(bool value) { log.Append(value ? '+' : '-'); return value; }");
        code.Line("private static string S(string value) { log.Append('(').Append(value).Append(')'); return value; }");
        code.Line("private static int Bump() { total = (total + 7) % 101; return total; }");
        code.Line(
            "private static void Split(int value, out int high, out int low) { high = value / 10; low = value % 10; }"
        );
        code.Line("private static bool Half(int value, out int half) { half = value / 2; return value % 2 == 0; }");
        code.Line(
            "private static void Swap(ref int left, ref int right) { var kept = left; left = right; right = kept; }"
        );
        code.Line(
            "private static int Sum(params int[] items) { var sum = 0; foreach (var item in items) sum += item; return sum % 1000; }"
        );
        code.Line(
            "private static string Named(int first, string second = \"two\", bool third = true) => $\"{first}/{second}/{third}\";"
        );
        code.Line(
            "private static (int Least, int Most) Bounds(IEnumerable<int> items) { var least = 99; var most = -99; foreach (var item in items) { if (item < least) least = item; if (item > most) most = item; } return (least, most); }"
        );
        code.Line("private static T2 Choose<T2>(bool first, T2 left, T2 right) => first ? left : right;");
        code.Line(
            "private static IEnumerable<int> Steps(int count) { for (var i = 0; i < count; i++) { if (i == 3) yield break; yield return i * 2; } }"
        );
        code.Line(
            "private static int Risky(int value) { if (value % 3 == 0) throw new InvalidOperationException(\"three \" + value); if (value % 5 == 0) throw new Fault"
                + id
                + "(\"five\", value); return value; }"
        );
    }

    private void WriteRun() =>
        code.Block(
            "public static string Run()",
            () =>
            {
                names.Clear();
                var scope = new Scope(null);
                AddStatics(scope);
                budget = 40;
                foreach (var kind in dice.Pick(FirstLocals))
                {
                    Declare(scope, kind);
                }
                var count = dice.Between(6, 14);
                for (var i = 0; i < count; i++)
                {
                    Statement(scope);
                }
                foreach (var variable in scope.All.Where(item => Shows(item.Kind)).Take(10).ToList())
                {
                    code.Line($"Log($\"{variable.Name}={{{Shown(variable)}}}\");");
                }
                code.Line("return log.ToString();");
            }
        );

    private static readonly Kind[][] FirstLocals =
    [
        [Kind.Int, Kind.Int, Kind.Text, Kind.Array, Kind.Ints],
        [Kind.Int, Kind.Bool, Kind.Map, Kind.Shape, Kind.MaybeInt],
        [Kind.Int, Kind.Double, Kind.Pair, Kind.Cell, Kind.Tuple],
        [Kind.UInt, Kind.Long, Kind.Int, Kind.Char, Kind.Function],
        [Kind.Texts, Kind.MaybeText, Kind.Int, Kind.Object, Kind.MaybeShape],
        [Kind.Hue, Kind.Perm, Kind.Int, Kind.Set, Kind.MaybeBool],
        [Kind.Queue, Kind.Stack, Kind.Builder, Kind.Box, Kind.Int],
    ];

    private static void AddStatics(Scope scope)
    {
        scope.Add(new Variable("total", Kind.Int));
        scope.Add(new Variable("mark", Kind.Text));
        scope.Add(new Variable("table", Kind.Array, CanWrite: false));
        scope.Add(new Variable("Limit", Kind.Int, CanWrite: false));
    }

    private static readonly string[] AwkwardNames =
    [
        "end",
        "local",
        "nil",
        "then",
        "repeat",
        "until",
        "self",
        "type",
        "next",
        "pairs",
        "error",
        "function",
        "elseif",
        "not",
        "and",
        "or",
        "select",
        "math",
        "bit",
        "addon",
        "runtime",
        "value",
        "text",
        "result",
        "index",
        "items",
        "key",
        "matched",
        "unpack",
    ];

    /// <summary>A name that nothing else in the function has; now and then one that means something in Lua.</summary>
    private string Fresh(string hint)
    {
        if (dice.Chance(12) && dice.Pick(AwkwardNames) is var awkward && names.Add(awkward))
        {
            return awkward;
        }
        string name;
        do
        {
            name = hint + ++counter;
        } while (!names.Add(name));
        return name;
    }

    /// <summary>A short name that may be used again once its block is left.</summary>
    private string Short(Scope scope, params string[] candidates) =>
        candidates.FirstOrDefault(name => !scope.Has(name) && !names.Contains(name)) ?? Fresh(candidates[0]);
}
