using AzerothsTopTalent.Lua.Build;
using AzerothsTopTalent.Lua.Lowering;
using AzerothsTopTalent.Lua51;

namespace AzerothsTopTalent.Transpiler.Tests.Harness;

/// <summary>Runs a transpiled program in our Lua with no more globals than the game has.</summary>
internal static class LuaHost
{
    private static readonly string[] Forbidden =
    [
        "os",
        "io",
        "debug",
        "package",
        "require",
        "module",
        "dofile",
        "loadfile",
        "load",
        "newproxy",
        "gcinfo",
    ];

    public static (string Text, string Lua) Run(
        string source,
        LuaEnvironment environment,
        TranspilerOptions? options = null
    )
    {
        var result = TranspileCommand.Transpile("Snippet.cs", source, options ?? new TranspilerOptions());
        Assert.True(
            result.Succeeded,
            "refused: " + string.Join("\n", result.Diagnostics.Select(DiagnosticText.Of)) + "\n" + source
        );
        var lua = string.Join("\n", result.Files.Where(file => file.Source is not null).Select(file => file.Text));
        return (Run(result, environment), lua);
    }

    public static Transpilation Transpiled(string source) => TranspileCommand.Transpile("Snippet.cs", source);

    private static string Run(Transpilation result, LuaEnvironment environment)
    {
        var script = Sandbox(environment);
        var before = Names(script);
        var addon = DynValue.NewTable(new Table(script));
        try
        {
            foreach (var file in result.Files)
            {
                script.Call(script.LoadString(file.Text, "@" + file.Path), DynValue.NewString("Addon"), addon);
            }
            var text = script.Call(addon.Table!.GetPath("Program", "Run"));
            Assert.Equal(before, Names(script));
            return text.IsNilValue() ? "null" : text.String ?? "not text";
        }
        catch (ScriptRuntimeException problem)
        {
            return "thrown: " + Message(problem);
        }
    }

    private static string Message(ScriptRuntimeException problem) =>
        problem.Value is { Type: DataType.Table } value ? value.Table!.Get("Message").String ?? "" : problem.Message;

    private static List<string> Names(Script script) =>
        script.Globals.Keys.Select(key => key.ToString() ?? "").Order(StringComparer.Ordinal).ToList();

    private static Script Sandbox(LuaEnvironment environment)
    {
        var script = new Script(
            new ScriptOptions
            {
                PairsOrder = environment.ScrambledPairs ? PairsOrder.Scrambled : PairsOrder.Native,
                PairsSeed = 7,
                InstructionBudget = 50_000_000,
            }
        );
        foreach (var name in Forbidden)
        {
            script.Globals.Set(name, DynValue.Nil);
        }
        var bit = new Table(script);
        Bit(bit, "band", (a, b) => a & b, environment);
        Bit(bit, "bor", (a, b) => a | b, environment);
        Bit(bit, "bxor", (a, b) => a ^ b, environment);
        script.Globals.Set("bit", DynValue.NewTable(bit));
        return script;
    }

    private static void Bit(Table bit, string name, Func<uint, uint, uint> compute, LuaEnvironment environment) =>
        bit.Set(
            name,
            DynValue.NewCallback(
                (_, arguments) =>
                {
                    var value = compute(Whole(arguments[0].Number), Whole(arguments[1].Number));
                    return DynValue.NewNumber(environment.SignedBits ? (int)value : value);
                },
                name
            )
        );

    private static uint Whole(double value) =>
        (uint)(long)Math.Floor(value - Math.Floor(value / 4294967296) * 4294967296);
}
