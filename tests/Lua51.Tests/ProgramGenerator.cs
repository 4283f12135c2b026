namespace AzerothsTopTalent.Lua51.Tests;

/// <summary>
/// Makes small Lua programs from a seed. They run in bounded time, print what they compute, and often go wrong, so that
/// error texts are compared too.
/// </summary>
internal sealed partial class ProgramGenerator
{
    private static readonly string[] Variables = ["a", "b", "c", "t", "u", "s", "f", "g", "undefined"];
    private static readonly string[] Fields = ["x", "y", "n", "insert", "len"];

    private readonly Random random;

    private ProgramGenerator(int seed) => random = new Random(seed);

    /// <summary>The program of a seed.</summary>
    internal static IReadOnlyList<ProgramNode> Generate(int seed)
    {
        var generator = new ProgramGenerator(seed);
        var program = new List<ProgramNode>
        {
            ProgramNode.Line(
                "local a, b, c = " + generator.Number() + ", " + generator.Number() + ", " + generator.Text()
            ),
            ProgramNode.Line(
                "local t, u, s = {1, 2, 3, x = 4}, setmetatable({}, {__index = function(_, k) return k end}), 'str'"
            ),
            ProgramNode.Line("local function f(x, ...) return x, select('#', ...) end"),
            ProgramNode.Line("function g(x) return (x or 0) + 1 end"),
        };
        for (var i = generator.random.Next(4, 12); i > 0; i--)
        {
            program.Add(
                new ProgramNode("print(pcall(function()", generator.Block(2), "return a, b, c, s, t.x, #t end))")
            );
        }

        return program;
    }

    internal static string TextOf(IEnumerable<ProgramNode> program) =>
        string.Join("\n", program.Select(node => node.Text)) + "\n";

    private T Pick<T>(params ReadOnlySpan<T> choices) => choices[random.Next(choices.Length)];

    private List<ProgramNode> Block(int depth)
    {
        var body = new List<ProgramNode>();
        for (var i = random.Next(1, 4); i > 0; i--)
        {
            body.Add(Statement(depth));
        }

        return body;
    }

    private ProgramNode Statement(int depth)
    {
        var choice = random.Next(depth > 0 ? 15 : 8);
        return choice switch
        {
            0 or 1 or 2 => ProgramNode.Line($"{Target()} = {Expression(2)}"),
            3 => ProgramNode.Line($"{Target()}, {Target()} = {Expression(1)}, {Expression(1)}"),
            4 => ProgramNode.Line($"local {Pick("a", "b", "v")} = {Expression(2)}"),
            5 => ProgramNode.Line($"print({Expression(2)}, {Expression(1)})"),
            6 => ProgramNode.Line($"t[{Expression(1)}] = {Expression(1)}"),
            7 => ProgramNode.Line($"{Call()};"),
            8 or 9 => new ProgramNode($"if {Expression(2)} then", Block(depth - 1), "end"),
            10 => new ProgramNode(
                $"for i = {Pick("1", "3", "0", "s")}, {Pick("2", "4", "1", "c")} do",
                Block(depth - 1),
                "end"
            ),
            11 => new ProgramNode(
                "for k, v in "
                    + Pick("ipairs({unpack(t, 1, 3)})", "pairs({1, x = 2})", "pairs(u)", "ipairs(s)")
                    + " do",
                Block(depth - 1),
                "end"
            ),
            12 => new ProgramNode(
                "do local n = 0 repeat n = n + 1",
                Block(depth - 1),
                $"until n > 3 or {Expression(1)} end"
            ),
            13 => new ProgramNode(
                $"{Pick("f", "g", "local h")} = function({Pick("", "x", "...", "x, ...")})",
                Block(depth - 1),
                $"return {Expression(1)} end"
            ),
            _ => new ProgramNode(
                "for v in coroutine.wrap(function()",
                [.. Block(depth - 1), ProgramNode.Line($"coroutine.yield({Expression(1)})")],
                "end) do print(v) end"
            ),
        };
    }

    private string Target() =>
        Pick("a", "b", "c", "s", "t.x", "t.y", "t[1]", "t[#t + 1]", "u.x", "globalvar", "undefined.x");
}
