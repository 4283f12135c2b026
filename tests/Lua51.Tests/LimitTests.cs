using System.Diagnostics;

namespace AzerothsTopTalent.Lua51.Tests;

public sealed class LimitTests
{
    [Theory]
    [InlineData("local t = {} while true do t[#t + 1] = {} end")]
    [InlineData("local s = 'x' while true do s = s .. s end")]
    [InlineData("local t = {} while true do t[#t + 1] = ('x'):rep(1000) .. #t end")]
    [InlineData("local t = {} for i = 1, 1e9 do t[i] = i end")]
    [InlineData("local t = {} while true do t[#t + 1] = coroutine.create(function() end) end")]
    [InlineData("return ('x'):rep(2000000000)")]
    [InlineData("local t = {} while true do local x = #t t[x + 1] = function() return x end end")]
    [InlineData("return table.concat(setmetatable({}, {}), ('x'):rep(1000000), 1, 0) .. ('y'):rep(1e8)")]
    public void MemoryBudget_Exceeded_RaisesNotEnoughMemory(string code)
    {
        var script = new Script(new ScriptOptions { MemoryBudget = 32 << 20 });
        var error = Assert.Throws<ScriptRuntimeException>(() => script.DoString(code));
        Assert.Equal("not enough memory", error.Message);
    }

    [Fact]
    public void MemoryBudget_GarbageOnly_IsNeverExceeded()
    {
        var script = new Script(new ScriptOptions { MemoryBudget = 8 << 20 });
        Assert.Equal(
            200000,
            script
                .DoString("local n = 0 for i = 1, 200000 do local t = {i, {}, tostring(i)} n = n + 1 end return n")
                .Number
        );
    }

    [Theory]
    [InlineData("while true do end")]
    [InlineData("for i = 1, math.huge do end")]
    [InlineData("repeat until false")]
    [InlineData("local function f() return f() end f()")]
    [InlineData("while true do pcall(error) end")]
    [InlineData("return ('a'):rep(5000):find(('a*'):rep(50) .. 'b')")]
    [InlineData(
        "local t = {} for i = 1, 1000 do t[i] = i % 7 end while true do table.sort(t, function(a, b) return a < b end) end"
    )]
    [InlineData("local co = coroutine.wrap(function() while true do coroutine.yield() end end) while true do co() end")]
    [InlineData(
        "local t = setmetatable({}, {__index = function(t, k) return t[k] end}) while true do pcall(function() return t.x end) end"
    )]
    [InlineData("for _ in function() return 1 end do end")]
    [InlineData("while true do string.rep('x', 1000) end")]
    [InlineData("load(function() return ' ' end)")]
    [InlineData("while true do xpcall(error, function() while true do end end) end")]
    public void InstructionBudget_Exhausted_EndsTheProgram(string code)
    {
        var script = new Script(new ScriptOptions { InstructionBudget = 2_000_000, MemoryBudget = 64 << 20 });
        script.DoString("for i = 1, 100000 do end");
        var start = Stopwatch.GetTimestamp();
        Assert.Throws<ScriptLimitException>(() => script.DoString(code));
        // A wide bound: it tells a program that ends from one that does not, on a machine busy with other tests too.
        Assert.True(Stopwatch.GetElapsedTime(start) < TimeSpan.FromSeconds(60));
        Assert.Equal(0, script.InstructionsLeft);
    }

    [Theory]
    [InlineData("local function f() return 1 + f() end f()", "stack overflow")]
    [InlineData("local function f() return pcall(f) end return select(-1, f())", null)]
    [InlineData(
        "local t = setmetatable({}, {}) getmetatable(t).__index = function(t, k) return t[k] end return t.x",
        "C stack overflow"
    )]
    [InlineData("local f f = function() return coroutine.wrap(f)() end f()", "C stack overflow")]
    [InlineData("local f f = function(s) return (s:gsub('x', f)) end f('x')", "C stack overflow")]
    [InlineData("local f f = function() table.sort({1, 2}, f) end f()", "C stack overflow")]
    [InlineData(
        "return tostring(setmetatable({}, {__tostring = function(s) return tostring(s) end}))",
        "C stack overflow"
    )]
    public void Recursion_WithoutEnd_IsLuasError(string code, string? expected)
    {
        string? message = null;
        try
        {
            new Script(new ScriptOptions { Dialect = Dialect.Plain }).DoString(code);
        }
        catch (ScriptRuntimeException error)
        {
            message = error.Message;
        }

        if (expected is null)
        {
            Assert.Null(message);
        }
        else
        {
            Assert.Contains(expected, message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("local t = setmetatable({}, {}) getmetatable(t).__index = function(t, k) return t[k] end return t.x")]
    [InlineData("local f f = function(s) return (s:gsub('x', f)) end return f('x')")]
    [InlineData("local f f = function() return coroutine.wrap(f)() end return f()")]
    [InlineData("local f f = function() table.sort({1, 2}, f) end return f()")]
    [InlineData("return ('a'):rep(100000):match(('a?'):rep(20000) .. 'b')")]
    [InlineData("return ('x'):rep(1000):find(('(.)'):rep(30) .. '.-b')")]
    [InlineData("return assert(loadstring('return ' .. ('('):rep(190) .. '1' .. (')'):rep(190)))()")]
    [InlineData("return assert(loadstring(('do '):rep(190) .. ('end '):rep(190)))()")]
    [InlineData("return assert(loadstring('return ' .. ('{'):rep(190) .. ('}'):rep(190)))()")]
    [InlineData("return string.dump(assert(loadstring(('return function() '):rep(190) .. ('end '):rep(190))))")]
    [InlineData("local t = {} for i = 1, 100000 do t = {t} end collectgarbage() return 1")]
    public void Recursion_OnASmallStackOfTheHost_NeverEndsTheProcess(string code)
    {
        Exception? failure = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    new Script().DoString(code);
                }
                catch (Exception caught)
                {
                    failure = caught;
                }
            },
            maxStackSize: 256 * 1024
        );
        thread.Start();
        thread.Join();
        Assert.True(failure is null or ScriptRuntimeException, failure?.ToString());
    }

    [Fact]
    public void Coverage_OfFile_CountsLinesThatRan()
    {
        var script = new Script();
        var coverage = script.StartCoverage();
        script.DoString("local x = 1\nif x > 1 then\n  x = 2\nend\nfor i = 1, 3 do\n  x = x + i\nend", "f.lua");
        var lines = coverage.Files["f.lua"];
        Assert.Equal(1, lines[1]);
        Assert.Equal(0, lines[3]);
        Assert.Equal(3, lines[6]);
        Assert.Contains("SF:f.lua\nDA:1,1\n", coverage.ToLcov(), StringComparison.Ordinal);
    }

    [Fact]
    public void LineReached_Set_TellsEachLine()
    {
        var script = new Script();
        var seen = new List<int>();
        script.LineReached = (_, line) => seen.Add(line);
        script.DoString("local x = 1\nx = 2\n\nx = 3", "f.lua");
        Assert.Equal([1, 2, 4], seen);
    }

    [Fact]
    public void PairsOrder_Scrambled_DependsOnTheSeedAlone()
    {
        const string code =
            "local t, s = {}, '' for i = 1, 20 do t['k' .. i] = i end for k in pairs(t) do s = s .. k .. ' ' end return s";
        string Run(int seed) =>
            new Script(new ScriptOptions { PairsOrder = PairsOrder.Scrambled, PairsSeed = seed })
                .DoString(code)
                .String!;
        Assert.Equal(Run(1), Run(1));
        Assert.NotEqual(Run(1), Run(2));
        Assert.Equal(20, Run(3).Split(' ', StringSplitOptions.RemoveEmptyEntries).Distinct().Count());
    }
}
