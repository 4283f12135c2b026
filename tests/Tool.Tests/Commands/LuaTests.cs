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
    public async Task Lua_Dash_RunsStandardInput()
    {
        using var run = new ToolRun { Input = "print(arg[0], ...)\nerror('over')" };
        Assert.Equal(1, await run.Run("lua", "-", "eins", "--quiet"));
        Assert.Equal("-\teins\t--quiet\n", run.Output);
        Assert.StartsWith("lua: stdin:2: over\nstack traceback:\n", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lua_NotLua_IsOneLine()
    {
        using var run = new ToolRun();
        run.Write("broken.lua", "local x = = 1");
        Assert.Equal(1, await run.Run("lua", "broken.lua"));
        Assert.EndsWith("broken.lua:1: unexpected symbol near '='\n", run.Error, StringComparison.Ordinal);
        Assert.Single(run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public async Task Lua_Folder_IsTold()
    {
        using var run = new ToolRun();
        Assert.Equal(65, await run.Run("lua", "."));
        Assert.Equal("att: . is a folder, not a Lua file.\n", run.Error);
    }

    [Fact]
    public async Task Lua_NoSuchFile_IsTold()
    {
        using var run = new ToolRun();
        Assert.Equal(66, await run.Run("lua", "nowhere.lua"));
        Assert.Equal("att: there is no file nowhere.lua.\n", run.Error);
    }
}
