namespace AzerothsTopTalent.Lua51.Tests;

public sealed class ScriptTests
{
    private readonly Script script = new();

    [Fact]
    public void DoString_SeveralResults_GivesTuple()
    {
        var result = script.DoString("return 1, 'two', nil");
        Assert.Equal(3, result.Tuple.Length);
        Assert.Equal("two", result.Tuple[1].String);
    }

    [Fact]
    public void DoString_IndexOfNilLocal_NamesVariableAndPosition()
    {
        var error = Assert.Throws<ScriptRuntimeException>(() => script.DoString("local x\nx.y = 1", "a.lua"));
        Assert.Equal("a.lua:2: attempt to index local 'x' (a nil value)", error.Message);
        Assert.Equal(2, error.Line);
        Assert.Equal("a.lua", error.File);
        Assert.Equal("a.lua:2: in main chunk", Assert.Single(error.LuaStack));
    }

    [Fact]
    public void LoadString_NotLua_RaisesSyntaxError()
    {
        var error = Assert.Throws<SyntaxErrorException>(() => script.LoadString("x = = 1", "b.lua"));
        Assert.Equal("b.lua:1: unexpected symbol near '='", error.Message);
    }

    [Fact]
    public void Callback_CallsBackIntoLua_AndReturnsSeveralValues()
    {
        script.Globals["twice"] = DynValue.NewCallback(
            (context, args) => DynValue.NewTuple(context.Call(args[0], args[1]), context.Call(args[0], args[1]))
        );
        Assert.Equal(
            "4 4",
            script.DoString("local a, b = twice(function(x) return x * 2 end, 2) return a .. ' ' .. b").String
        );
    }

    [Fact]
    public void Callback_RaisesError_PcallCatchesItWithCallersPosition()
    {
        script.Globals["fail"] = DynValue.NewCallback((_, _) => throw new ScriptRuntimeException("no such unit"));
        Assert.Equal(
            "c.lua:1: no such unit",
            script.DoString("local ok, message = pcall(function() fail() end) return message", "c.lua").String
        );
    }

    [Fact]
    public void Callback_WrongArgument_RaisesLuasMessage()
    {
        script.Globals["need"] = DynValue.NewCallback((_, args) => args.AsString(0));
        var error = Assert.Throws<ScriptRuntimeException>(() => script.DoString("need({})", "d.lua"));
        Assert.Equal("d.lua:1: bad argument #1 to 'need' (string expected, got table)", error.Message);
    }

    [Fact]
    public void Call_AfterError_StackIsAsBefore()
    {
        for (var i = 0; i < 100; i++)
        {
            Assert.Throws<ScriptRuntimeException>(() =>
                script.DoString("local function f(n) if n == 0 then error('x') end f(n - 1) end f(50)")
            );
        }

        Assert.Equal(7, script.DoString("return 3 + 4").Number);
    }

    [Fact]
    public void Globals_MetatableWithIndex_SeesUndefinedReads()
    {
        script.Globals.Metatable = new Table(script)
        {
            ["__index"] = DynValue.NewCallback((_, args) => "undefined " + args[1].String),
        };
        Assert.Equal("undefined foo", script.DoString("return foo").String);
    }

    [Fact]
    public void Coroutine_ResumedByHost_GivesEachYield()
    {
        var coroutine = script.CreateCoroutine(
            script.DoString("return function(a) local b = coroutine.yield(a + 1) return b * 2 end")
        );
        Assert.Equal(2, coroutine.Resume(1).Number);
        Assert.Equal(20, coroutine.Resume(10).Number);
        Assert.Equal(CoroutineStatus.Dead, coroutine.State);
    }

    [Fact]
    public void InstructionBudget_EndlessLoop_Ends()
    {
        var limited = new Script(new ScriptOptions { InstructionBudget = 1_000_000 });
        Assert.Throws<ScriptLimitException>(() =>
            limited.DoString("while true do pcall(function() while true do end end) end")
        );
    }

    [Fact]
    public void DoString_EndlessRecursion_EndsInStackOverflow()
    {
        var error = Assert.Throws<ScriptRuntimeException>(() =>
            script.DoString("local function f() return 1 + f() end f()", "e.lua")
        );
        Assert.Equal("e.lua:1: stack overflow", error.Message);
    }

    [Fact]
    public void Cancellation_Requested_EndsTheScript()
    {
        using var source = new CancellationTokenSource();
        script.Cancellation = source.Token;
        script.Globals["stop"] = DynValue.NewCallback(
            (_, _) =>
            {
                source.Cancel();
                return DynValue.Void;
            }
        );
        Assert.Throws<OperationCanceledException>(() => script.DoString("stop() while true do end"));
    }

    [Fact]
    public void Pairs_InsertionOrder_IsTheDefault()
    {
        var result = script.DoString(
            "local t, s = {}, '' for _, k in ipairs{'z', 'a', 'q', 'b'} do t[k] = 1 end for k in pairs(t) do s = s .. k end return s"
        );
        Assert.Equal("zaqb", result.String);
    }

    [Fact]
    public void Method_SelfAndArg_AreParameters()
    {
        var result = script.DoString(
            "local t = {v = 5} function t:get(...) return self.v + arg.n end return t:get(1, 2)"
        );
        Assert.Equal(7, result.Number);
    }
}
