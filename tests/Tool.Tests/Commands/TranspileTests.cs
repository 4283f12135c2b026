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
