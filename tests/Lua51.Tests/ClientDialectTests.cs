namespace AzerothsTopTalent.Lua51.Tests;

public sealed class ClientDialectTests
{
    private readonly Script script = new(new ScriptOptions { Dialect = Dialect.Client });

    [Theory]
    [InlineData("io os package require module debug load loadfile dofile")]
    public void Globals_NotInTheClient_AreAbsent(string names)
    {
        foreach (var name in names.Split(' '))
        {
            Assert.True(script.Globals[name].IsNilValue(), name);
        }

        Assert.True(script.DoString("return string.dump").IsNilValue());
    }

    [Theory]
    [InlineData("return strsplit(',', 'a,b,,c')", "a\tb\t\tc")]
    [InlineData("return strsplit(',;', 'a;b,c')", "a\tb\tc")]
    [InlineData("return strsplit(',', 'a,b,c', 2)", "a\tb,c")]
    [InlineData("return #strsplittable(',', 'a,b,c')", "3")]
    [InlineData("return strjoin('-', 'a', 1, 'b')", "a-1-b")]
    [InlineData("return strtrim('  x y  '), strtrim('--x--', '-')", "x y\tx")]
    [InlineData("return strconcat('a', 1, 'b')", "a1b")]
    [InlineData("local t = {1, 2, x = 3} return wipe(t) == t, next(t)", "true\tnil")]
    [InlineData("local t = {1, 2, 3, 4, 5} return table.removemulti(t, 2, 2)", "2\t3")]
    [InlineData("return table.count({1, 2, x = 3})", "3")]
    [InlineData(
        "return floor(math.sin(math.pi / 2)), floor(sin(90) * 1000 + 0.5), floor(acos(0) + 0.5)",
        "1\t1000\t90"
    )]
    [InlineData(
        "return mod(7, 3), bit.band(0xFF, 0x0F), bit.bor(1, 6), bit.bxor(5, 1), bit.bnot(0)",
        "1\t15\t7\t4\t4294967295"
    )]
    [InlineData(
        "return bit.lshift(1, 31), bit.rshift(-1, 28), bit.arshift(-16, 2), bit.mod(7, 3)",
        "2147483648\t15\t4294967292\t1"
    )]
    [InlineData("return format('%2$s %1$s', 'a', 'b'), format('%x', -1)", "b a\tffffffff")]
    [InlineData("return strlenutf8('Xal\\195\\162tath'), #'Xal\\195\\162tath'", "8\t9")]
    [InlineData("return xpcall(function(a, b) return a + b end, print, 1, 2)", "true\t3")]
    [InlineData("return date('!%Y-%m-%d', 0), type(time()), difftime(5, 3)", "1970-01-01\tnumber\t2")]
    [InlineData("return securecallfunction(function() error('x') end)", "")]
    [InlineData("return securecall(function(a) return a end, 5)", "5")]
    [InlineData(
        "local t = {m = function(self, x) return self.v + x end, v = 1} return securecallmethod(t, 'm', 2)",
        "3"
    )]
    [InlineData("return issecure(), scrub(1, {}, 'x')", "false\t1\tnil\tx")]
    [InlineData("return tostringall(1, nil, true)", "1\tnil\ttrue")]
    [InlineData("return debugstack():match('in main chunk')", "in main chunk")]
    public void ClientFunctions_Call_GiveWhatTheClientGives(string code, string expected)
    {
        var result = script.DoString(code);
        Assert.Equal(expected, string.Join('\t', result.Tuple.Select(value => value.ToString())));
    }

    [Theory]
    [InlineData("%d", "3000000000")]
    [InlineData("%x", "4294967295")]
    [InlineData("%X", "2^31")]
    public void Format_BeyondThirtyTwoBits_RaisesOverflow(string format, string value)
    {
        var error = Assert.Throws<ScriptRuntimeException>(() =>
            script.DoString($"return format('{format}', {value})", "a.lua")
        );
        Assert.StartsWith("a.lua:1: integer overflow attempting to store ", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void HookSecureFunc_Call_RunsHookAfterOriginal()
    {
        var result = script.DoString(
            "local log = {} function f(x) log[#log + 1] = 'f' .. x return x * 2 end "
                + "hooksecurefunc('f', function(x) log[#log + 1] = 'hook' .. x end) local r = f(3) return r, log[1], log[2]"
        );
        Assert.Equal("6 f3 hook3", string.Join(' ', result.Tuple.Select(value => value.ToString())));
    }

    [Fact]
    public void SecureCall_Error_GoesToTheErrorHandler()
    {
        var seen = "";
        script.ErrorHandler = DynValue.NewCallback(
            (_, args) =>
            {
                seen = args.AsString(0);
                return DynValue.Void;
            }
        );
        script.DoString("securecallfunction(function() local x = nil; x.y = 1 end)", "a.lua");
        Assert.Equal("a.lua:1: attempt to index local 'x' (a nil value)", seen);
    }

    [Fact]
    public void SetN_Call_IsRefused()
    {
        var error = Assert.Throws<ScriptRuntimeException>(() => script.DoString("table.setn({}, 1)", "a.lua"));
        Assert.Equal("a.lua:1: 'setn' is obsolete", error.Message);
    }
}
