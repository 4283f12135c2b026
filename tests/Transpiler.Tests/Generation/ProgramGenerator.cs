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

    /// <summary>
    /// True in programs that see when filters are asked, which makes all handlers compiled together another Lua; so it goes
    /// by forty seeds, which are.
    /// </summary>
    private readonly bool showsFilters;
    private CodeWriter code = new();
    private readonly List<Callable> callables = [];
    private readonly List<string> walks = [];
    private readonly HashSet<string> names = [];
    private int counter;
    private int budget;

    private ProgramGenerator(int seed)
    {
        dice = new Dice(seed);
        id = NameOf(seed);
        showsFilters = Math.Abs((long)seed - 1) / 40 % 2 == 1;
    }

    /// <summary>The static class of the program with that seed.</summary>
    public static string ClassOf(int seed) => "Program" + NameOf(seed);

    /// <summary>The program without its <c>using</c> lines.</summary>
    public static string Generate(int seed) => new ProgramGenerator(seed).Write();

    private static string NameOf(int seed) => Math.Abs((long)seed).ToString();

    private string Write()
    {
        WriteTypes();
        WriteStatics();
        var count = dice.Between(1, 3);
        for (var i = 0; i < count; i++)
        {
            WriteFunction(i);
            if (dice.Chance(20))
            {
                WriteWalk(i);
            }
        }
        return Assembled(Written(WriteRun));
    }

    private void WriteRun() =>
        code.Block(
            "public static string Run()",
            () =>
            {
                names.Clear();
                var scope = new Scope(null) { Depth = dice.Chance(25) ? 3 : 2 };
                AddStatics(scope);
                budget = 12;
                foreach (var kind in dice.Pick(FirstLocals))
                {
                    Declare(scope, kind);
                }
                var count = dice.Between(3, 6);
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
        [Kind.Node, Kind.Shapes, Kind.Int, Kind.MaybeDouble, Kind.Words],
        [Kind.Names, Kind.Deck, Kind.Ints, Kind.Query, Kind.Doubles],
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
        "tostring",
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
