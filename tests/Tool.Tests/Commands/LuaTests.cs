namespace AzerothsTopTalent.Tool.Tests.Commands;

public class LuaTests
{
    [Fact]
    public async Task Lua_File_SeesItsArgumentsEvenThoseThatLookLikeOptions()
    {
        using var run = new ToolRun();
        run.Write("echo.lua", "print(select('#', ...), ...) print(arg[1])");
        Assert.Equal(0, await run.Run("lua", "echo.lua", "--help", "-x", "zwei"));
        Assert.Equal("3\t--help\t-x\tzwei\n--help\n", run.Output);
    }

    [Fact]
    public async Task Lua_ScriptThatFails_TellsTheLineAndExitsWithOne()
    {
        using var run = new ToolRun();
        run.Write("bad.lua", "local t\nreturn t.x");
        Assert.Equal(1, await run.Run("lua", "bad.lua"));
        Assert.Contains("bad.lua:2: attempt to index local 't' (a nil value)", run.Error);
    }

    [Fact]
    public async Task Lua_ScriptThatExits_GivesItsCode()
    {
        using var run = new ToolRun();
        run.Write("exit.lua", "os.exit(7)");
        Assert.Equal(7, await run.Run("lua", "exit.lua"));
    }

    [Fact]
    public async Task Lua_ReadsStandardInput()
    {
        using var run = new ToolRun { Input = "eins\nzwei\n" };
        run.Write("cat.lua", "for line in io.lines() do print(line:upper()) end");
        Assert.Equal(0, await run.Run("lua", "cat.lua"));
        Assert.Equal("EINS\nZWEI\n", run.Output);
    }

    [Fact]
    public async Task Lua_NoSuchFile_IsTold()
    {
        using var run = new ToolRun();
        Assert.Equal(66, await run.Run("lua", "nowhere.lua"));
        Assert.Equal("att: there is no file nowhere.lua.\n", run.Error);
    }
}
