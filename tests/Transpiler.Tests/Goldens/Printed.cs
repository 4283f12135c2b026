using AzerothsTopTalent.Lua.Lowering;
using AzerothsTopTalent.Transpiler.Tests.Harness;

namespace AzerothsTopTalent.Transpiler.Tests.Goldens;

/// <summary>What <c>Program.Main</c> prints.</summary>
internal static class Printed
{
    private const string CSharp = """

        public static class Printed
        {
            public static string Run()
            {
                var lines = new System.IO.StringWriter { NewLine = "\n" };
                var console = System.Console.Out;
                System.Console.SetOut(lines);
                try
                {
                    Program.Main();
                }
                finally
                {
                    System.Console.SetOut(console);
                }
                return lines.ToString();
            }
        }
        """;

    private const string Lua = """
        local _, addon = ...
        local lines = {}
        addon.Printed = {
            Run = function()
                local console = print
                print = function(line) lines[#lines + 1] = tostring(line) .. "\n" end
                addon.Program.Main()
                print = console
                return table.concat(lines)
            end,
        }
        """;

    public static string OnDotNet(string source) => DotNetHost.Run(source + CSharp, ["Printed"])[0].Text;

    public static IEnumerable<(string Host, string Text)> InLua(Transpilation program)
    {
        var last = program.Files[^1];
        var observed = program with
        {
            Files = [.. program.Files, last with { Path = "Printed.lua", Text = Lua, Source = null }],
        };
        return LuaHosts.Run(observed, ["Printed"]).Select(result => (result.Host, result.Texts[0]));
    }
}
