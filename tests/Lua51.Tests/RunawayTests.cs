using System.Diagnostics;

namespace AzerothsTopTalent.Lua51.Tests;

/// <summary>
/// How long a runaway program goes on after its budget is used up, or after it was cancelled: at most 10 ms. What is
/// measured is the median of nine runs, in processor time where that is less than the time on the clock.
/// </summary>
[Collection(nameof(OfficialSuiteCollection))]
public sealed class RunawayTests
{
    private static readonly TimeSpan Allowed = TimeSpan.FromMilliseconds(10);

    /// <summary>What is made beforehand, without a limit, and the loop that never ends.</summary>
    public static TheoryData<string, string> Kinds =>
        new()
        {
            { "", "while true do end" },
            { "", "for i = 1, math.huge do end" },
            { "", "repeat local x = 1 until false" },
            { "s = ('a'):rep(10000) p = ('a*'):rep(30) .. 'b'", "return s:find(p)" },
            { "s = ('a'):rep(1e7)", "return s:find('.-b')" },
            { "s = ('('):rep(1e6)", "return s:find('%b()')" },
            { "s = ('a'):rep(1e7) p = '[' .. ('x'):rep(1e5) .. ']'", "return s:find(p)" },
            { "s = ('a'):rep(1e7) p = ('a'):rep(5e6) .. 'b'", "return s:find(p, 1, true)" },
            { "", "return ('x'):rep(1e9)" },
            { "", "while true do local s = ('x'):rep(1e6) end" },
            { "t = {} for i = 1, 1e6 do t[i] = 'x' end", "return table.concat(t, ('-'):rep(1000))" },
            { "t = {} for i = 1, 1e5 do t[i] = -i end", "table.sort(t, function(a, b) return a < b end)" },
            { "t = {} for i = 1, 1e5 do t[i] = 'x' .. -i end", "table.sort(t)" },
            { "s = ('a'):rep(1e7)", "return s:gsub('a', 'bb')" },
            { "s = ('a'):rep(1e7)", "return s:gsub('.', function(c) return c end)" },
            { "s = ('a'):rep(1e7)", "for w in s:gmatch('.') do end" },
            { "s = ('a'):rep(1e8)", "return s:upper()" },
            { "s = ('a'):rep(1e8)", "return s .. s .. s" },
            { "s = ('a'):rep(1e8) .. 'b' r = ('a'):rep(1e8) .. 'b'", "while true do if s == r then end end" },
            { "s = ('1'):rep(1e7)", "while true do tonumber(s) end" },
            { "function f() return 1 + f() end", "while true do pcall(f) end" },
            { "function f() return f() end", "f()" },
            { "function f() return pcall(f) end", "while true do f() end" },
            { "", "while true do pcall(error, 'x') end" },
            { "", "while true do pcall(string.rep) end" },
            { "function f() end", "while true do coroutine.wrap(f)() end" },
            {
                "",
                "local c = coroutine.wrap(function() while true do coroutine.yield() end end) while true do c() end"
            },
            { "function f() return coroutine.wrap(f)() end", "while true do pcall(f) end" },
            {
                "t = setmetatable({}, {__index = function(t, k) return t[k] end})",
                "while true do pcall(function() return t.x end) end"
            },
            { "t = setmetatable({}, {__add = function(a, b) return a end})", "while true do t = t + t end" },
            {
                "t = setmetatable({}, {__concat = function(a, b) return a .. b end})",
                "while true do pcall(function() return t .. t end) end"
            },
            { "t = {}", "table.insert(t, -2^31, 1)" },
            { "t = {} for i = 1, 1e6 do t[i] = i end", "while true do table.insert(t, 1, 0) end" },
            {
                "t = {} for i = 1, 1e6 do t['k' .. i] = i end for k in pairs(t) do t[k] = nil end",
                "while true do next(t) end"
            },
            {
                "t = {} for i = 1, 1e6 do t[-i] = i end for i = 1, 1e6 do t[-i] = nil end",
                "while true do for k in pairs(t) do end end"
            },
            {
                "t = {} for i = 1, 65535 do t[-i] = i end",
                "local i = 65536 while true do t[-i + 65535] = nil t[-i] = i i = i + 1 end"
            },
            { "s = ('x = 1 '):rep(1e6)", "return loadstring(s)" },
            { "s = 'x = ' .. ('a and '):rep(1e5) .. '1'", "return loadstring(s)" },
            { "", "return load(function() return ' ' end)" },
            { "", "while true do string.format('%99.99f', 1e308) end" },
            { "t = {} for i = 1, 7000 do t[i] = i end", "while true do unpack(t) end" },
            { "s = ('x'):rep(7000)", "while true do s:byte(1, -1) end" },
            {
                "function f(n) if n == 0 then return debug.traceback() end return (f(n - 1)) end",
                "while true do f(15000) end"
            },
            { "s = ('x'):rep(1e7)", "while true do pcall(error, s) end" },
        };

    private static Script Prepared(string before)
    {
        var script = new Script(new ScriptOptions { InstructionBudget = 100_000_000 });
        script.InstructionsLeft = null;
        script.DoString(before);
        return script;
    }

    private static TimeSpan Median(Func<TimeSpan> measure)
    {
        var times = Enumerable.Range(0, 9).Select(_ => measure()).Order().ToArray();
        return times[times.Length / 2];
    }

    private static TimeSpan Least(long began, TimeSpan work)
    {
        work = Environment.CpuUsage.TotalTime - work;
        return TimeSpan.FromTicks(Math.Min(Stopwatch.GetElapsedTime(began).Ticks, work.Ticks));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void InstructionBudget_RunsOut_EndsTheProgramWithinTenMilliseconds(string before, string loop)
    {
        var script = Prepared(before);
        var code = script.LoadString(loop);
        var time = Median(() =>
        {
            // Some microseconds' worth: all the time beyond is time after the budget was used up.
            script.InstructionsLeft = 10_000;
            var (began, work) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
            Assert.Throws<ScriptLimitException>(() => script.Call(code));
            return Least(began, work);
        });
        Assert.Equal(0, script.InstructionsLeft);
        Assert.True(time <= Allowed, $"{loop}: {time.TotalMilliseconds} ms");
    }

    [Theory]
    [InlineData("", "while true do end")]
    [InlineData("s = ('a'):rep(10000) p = ('a*'):rep(30) .. 'b'", "return s:find(p)")]
    [InlineData("", "while true do local s = ('x'):rep(1e8) end")]
    [InlineData("t = {} for i = 1, 1e6 do t[i] = 'x' end", "while true do table.concat(t, ('-'):rep(100)) end")]
    [InlineData(
        "t = {} for i = 1, 1e6 do t[i] = -i end",
        "while true do table.sort(t, function(a, b) return a < b end) end"
    )]
    [InlineData("s = ('a'):rep(1e7)", "while true do s:gsub('a', 'bb') end")]
    [InlineData("function f() return 1 + f() end", "while true do pcall(f) end")]
    [InlineData("function f() end", "while true do coroutine.wrap(f)() end")]
    [InlineData("t = setmetatable({}, {__add = function(a, b) return a end})", "while true do t = t + t end")]
    [InlineData("s = ('x = 1 '):rep(1e6)", "while true do loadstring(s) end")]
    public void Cancellation_OfRunningProgram_EndsItWithinTenMilliseconds(string before, string loop)
    {
        var script = Prepared(before);
        var code = script.LoadString(loop);
        var time = Median(() =>
        {
            using var source = new CancellationTokenSource();
            script.Cancellation = source.Token;
            var (began, work) = (0L, TimeSpan.Zero);
            var canceller = new Thread(() =>
            {
                Thread.Sleep(5);
                (began, work) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
                source.Cancel();
            });
            canceller.Start();
            Assert.Throws<OperationCanceledException>(() => script.Call(code));
            var time = Least(began, work);
            canceller.Join();
            return time;
        });
        Assert.True(time <= Allowed, $"{loop}: {time.TotalMilliseconds} ms");
    }
}
