namespace AzerothsTopTalent.Tool.Tests.Commands;

public class TranspileTests
{
    [Fact]
    public async Task Transpile_ThenLua_RunsTheProgram()
    {
        using var run = new ToolRun();
        run.Write("Sum.cs", "public static class Sum { public static int Of(int a, int b) => a + b; }");
        Assert.Equal(0, await run.Run("transpile", "Sum.cs", "--out", "lua"));
        run.Write(
            "main.lua",
            """
            local folder, addon = ..., {}
            for name in io.lines(folder .. "/load.txt") do
                assert(loadfile(folder .. "/" .. name))("Test", addon)
            end
            print(addon.Sum.Of(20, 22))
            """
        );
        Assert.Equal(0, await run.Run("lua", "main.lua", Path.Combine(run.Folder, "lua")));
        Assert.Equal("42\n", run.Output);
    }

    [Fact]
    public async Task TranspileRun_OfAProgram_PrintsWhatItPrints()
    {
        using var run = new ToolRun();
        run.Write(
            "Hello.cs",
            "using System; public static class Program { public static void Main() { Console.WriteLine($\"{7 / 2} {0xF0 | 0x0F}\"); } }"
        );
        Assert.Equal(0, await run.Run("transpile", "Hello.cs", "--run"));
        Assert.Equal("3 255\n", run.Output);
    }

    [Fact]
    public async Task TranspileRun_OfAFolder_IsOneProgram()
    {
        using var run = new ToolRun();
        run.Write("app/obj/Old.cs", "not C#");
        run.Write(
            "app/Shapes/Square.cs",
            "namespace Shapes; public record Square(int Side) { public int Area => Side * Side; }"
        );
        run.Write(
            "app/Main.cs",
            "using System; public static class Program { public static void Main() => Console.WriteLine(new Shapes.Square(4).Area); }"
        );
        Assert.Equal(0, await run.Run("transpile", "app", "--run"));
        Assert.Equal("16\n", run.Output);
    }

    [Fact]
    public async Task TranspileRun_OfStatementsWithoutAType_RunsThem()
    {
        using var run = new ToolRun();
        run.Write(
            "Top.cs",
            """
            using System.Text; // for the text
            // What is greeted.
            var names = new List<string> { "a", "b" };
            string Greet(string name) => $"Hello {name}";
            foreach (var name in names.Select(Greet)) Console.WriteLine(name);
            if (args.Length == 0) return 3;
            Console.WriteLine(Greeter.Twice(2));
            return 0;

            static class Greeter { public static int Twice(int n) => n * 2; }
            """
        );
        Assert.Equal(0, await run.Run("transpile", "Top.cs", "--run", "--out", "lua"));
        Assert.Contains("\nHello a\nHello b\n", run.Output, StringComparison.Ordinal);
        var lua = File.ReadAllText(Path.Combine(run.Folder, "lua", "Top.lua"));
        Assert.Contains("    -- What is greeted.\n    local names = { \"a\", \"b\" }\n", lua, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("var x = 1;\n\ngoto end;\nend: Console.WriteLine(x);\n", "Top.cs(3,1): error LUA0004")]
    [InlineData("Console.WriteLine(1);\nint y = \"s\";\n", "Top.cs(2,9): error CS0029")]
    public async Task Transpile_OfStatementsWithoutAType_TellsTheirLines(string text, string expected)
    {
        using var run = new ToolRun();
        run.Write("Top.cs", text);
        Assert.Equal(1, await run.Run("transpile", "Top.cs", "--run"));
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TranspileRun_TypeNamedAsOneOfTheUsualNamespaces_IsTheProgramsOwn()
    {
        using var run = new ToolRun();
        run.Write("app/Timer.cs", "namespace Own; public static class Timer { public static int Left => 7; }");
        run.Write(
            "app/Main.cs",
            "using System; using Own; public static class Program { public static void Main() => Console.WriteLine(Timer.Left); }"
        );
        Assert.Equal(0, await run.Run("transpile", "app", "--run"));
        Assert.Equal("7\n", run.Output);
    }

    [Fact]
    public async Task TranspileRun_OfAFolderWithoutSources_IsTold()
    {
        using var run = new ToolRun();
        run.Write("app/readme.txt", "none");
        Assert.NotEqual(0, await run.Run("transpile", "app", "--run"));
        Assert.Contains("holds no C# file", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TranspileRun_OfAProgramThatThrows_TellsTheMessage()
    {
        using var run = new ToolRun();
        run.Write(
            "Bad.cs",
            "using System; public static class Program { public static void Main() => throw new InvalidOperationException(\"no luck\"); }"
        );
        Assert.Equal(1, await run.Run("transpile", "Bad.cs", "--run"));
        Assert.Contains("no luck", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Transpile_WhatLuaCannotDo_IsRefusedAtItsLine()
    {
        using var run = new ToolRun();
        run.Write("Bad.cs", "public static class Bad\n{\n    public static System.Threading.Thread? T;\n}");
        Assert.Equal(1, await run.Run("transpile", "Bad.cs", "--out", "lua"));
        Assert.Contains("Bad.cs(3,", run.Error);
        Assert.Contains("): error ", run.Error);
    }

    [Fact]
    public async Task Transpile_NoSuchFile_IsTold()
    {
        using var run = new ToolRun();
        Assert.Equal(66, await run.Run("transpile", "Nowhere.cs", "--out", "lua"));
    }

    [Fact]
    public async Task Transpile_WithoutATarget_IsAUsageError()
    {
        using var run = new ToolRun();
        Assert.Equal(64, await run.Run("transpile", "Some.cs"));
    }
}
