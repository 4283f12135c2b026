using AzerothsTopTalent.Lua.Build;
using AzerothsTopTalent.Lua.Lowering;
using AzerothsTopTalent.Lua51;
using Microsoft.CodeAnalysis.CSharp;

namespace AzerothsTopTalent.Transpiler.Tests.Harness;

/// <summary>Runs transpiled programs in our Lua with no more globals than the game has.</summary>
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

    /// <summary>The text of a program that must not be refused, and its Lua.</summary>
    public static (string Text, string Lua) Run(
        string source,
        LuaEnvironment environment,
        TranspilerOptions? options = null
    )
    {
        var result = Accepted(source, options);
        return (Run(result, ["Program"], environment)[0], TextOf(result));
    }

    /// <summary>Transpiles a program that must not be refused.</summary>
    public static Transpilation Accepted(string source, TranspilerOptions? options = null)
    {
        var result = TranspileCommand.Transpile("Snippet.cs", source, options ?? new TranspilerOptions());
        Assert.True(
            result.Succeeded,
            "refused: " + string.Join("\n", result.Diagnostics.Select(DiagnosticText.Of)) + "\n" + source
        );
        return result;
    }

    public static Transpilation Transpiled(string source) => TranspileCommand.Transpile("Snippet.cs", source);

    /// <summary>Transpiles what compiles without an error.</summary>
    public static Transpilation Transpiled(CSharpCompilation compilation) =>
        Lua.Lowering.Transpiler.Run([new SourceInput(compilation, [(compilation.SyntaxTrees[0], "Snippet.cs")])]);

    /// <summary>The Lua of the program without the runtime's.</summary>
    public static string TextOf(Transpilation result) =>
        string.Join("\n", result.Files.Where(file => file.Source is not null).Select(file => file.Text));

    /// <summary>The text of <c>Run()</c> of each of the classes named, all in one state.</summary>
    public static IReadOnlyList<string> Run(
        Transpilation result,
        IReadOnlyList<string> classes,
        LuaEnvironment environment
    )
    {
        var script = Sandbox(environment, classes.Count);
        var before = Names(script);
        var addon = DynValue.NewTable(new Table(script));
        try
        {
            foreach (var file in result.Files)
            {
                script.Call(script.LoadString(file.Text, "@" + file.Path), DynValue.NewString("Addon"), addon);
            }
        }
        catch (ScriptRuntimeException problem)
        {
            return classes.Select(_ => "not loaded: " + Message(problem)).ToList();
        }
        var texts = classes.Select(name => Call(script, addon.Table!.GetPath(name, "Run"))).ToList();
        Assert.Equal(before, Names(script));
        return texts;
    }

    private static string Call(Script script, DynValue function)
    {
        try
        {
            var text = script.Call(function);
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

    private static Script Sandbox(LuaEnvironment environment, int programs)
    {
        var script = new Script(
            new ScriptOptions
            {
                PairsOrder = environment.ScrambledPairs ? PairsOrder.Scrambled : PairsOrder.Native,
                PairsSeed = 7,
                InstructionBudget = 100_000_000L + 50_000_000L * programs,
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
