using System.Globalization;
using System.Text;

namespace AzerothsTopTalent.Lua51.Tests;

/// <summary>
/// Programs made to hurt their host: one to three attacks a program, each of a family (nesting, strings, patterns,
/// metamethods, coroutines, tables, calls), at times inside a protected call, a coroutine, an error handler, a
/// comparison of a sort or a finalizer.
/// </summary>
internal sealed partial class HostilePrograms
{
    private readonly Random random;

    private HostilePrograms(Random random) => this.random = random;

    internal static byte[] Make(Random random)
    {
        var maker = new HostilePrograms(random);
        var text = new StringBuilder();
        for (var i = random.Next(1, 4); i > 0; i--)
        {
            text.Append(maker.Wrapped(maker.Attack(), random.Next(3))).Append('\n');
        }

        return Encoding.Latin1.GetBytes(text.ToString());
    }

    private string Attack() =>
        random.Next(7) switch
        {
            0 => Nesting(),
            1 => Strings(),
            2 => Patterns(),
            3 => Metamethods(),
            4 => Coroutines(),
            5 => Tables(),
            _ => Calls(),
        };

    private string Wrapped(string attack, int depth)
    {
        if (depth == 0)
        {
            return "do " + attack + " end";
        }

        var inner = Wrapped(attack, depth - 1);
        return Pick(
            $"pcall(function(...) {inner} end)",
            $"coroutine.wrap(function(...) {inner} end)()",
            $"pcall(coroutine.wrap(function(...) {inner} coroutine.yield() end))",
            $"xpcall(error, function(...) {inner} end)",
            $"xpcall(function(...) {inner} end, debug.traceback)",
            $"pcall(table.sort, {{3, 1, 2}}, function(...) {inner} end)",
            $"do local u = newproxy(true) getmetatable(u).__gc = function(...) {inner} end u = nil collectgarbage() end",
            $"while true do {inner} end",
            $"for k, v in pairs(_G) do pcall(function(...) {inner} end) end",
            $"pcall(loadstring, function(...) {inner} end) load(function(...) {inner} end)",
            $"pcall(string.gsub, 'abc', '.', function(...) {inner} end)",
            $"pcall(function(...) return setmetatable({{}}, {{__index = function(...) {inner} end}}).x end)"
        );
    }

    private T Pick<T>(params ReadOnlySpan<T> choices) => choices[random.Next(choices.Length)];

    /// <summary>A size from 1 to 10 to the given power, small ones as likely as large ones.</summary>
    private string Size(double power = 5) =>
        ((int)Math.Pow(10, random.NextDouble() * power)).ToString(CultureInfo.InvariantCulture);

    private int Length(double power = 4) => (int)Math.Pow(10, random.NextDouble() * power);

    private static string Repeat(string text, int count) => new StringBuilder().Insert(0, text, count).ToString();

    /// <summary>A number where functions expect a sane one.</summary>
    private string Odd() =>
        Pick(
            "0",
            "-1",
            "1e308",
            "-1e308",
            "0/0",
            "1/0",
            "-1/0",
            "2^31",
            "2^31-1",
            "-2^31",
            "2^53",
            "2^63",
            "1e15",
            "0.5"
        );
}
