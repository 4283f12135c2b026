namespace AzerothsTopTalent.Lua51.Tests;

/// <summary>What a secret value allows and what it forbids; <c>s</c> is a secret string, <c>n</c> a number, <c>b</c> a boolean, <c>t</c> a table.</summary>
public sealed class SecretTests
{
    private const string Taint = "while execution tainted by 'MyAddon'";

    private readonly Script script = new(new ScriptOptions { Dialect = Dialect.Client }) { TaintedBy = "MyAddon" };

    public SecretTests()
    {
        script.Globals["s"] = DynValue.NewString("Thrall").AsSecret();
        script.Globals["n"] = DynValue.NewNumber(7).AsSecret();
        script.Globals["b"] = DynValue.True.AsSecret();
        script.Globals["t"] = DynValue.NewTable(new Table(script) { ["x"] = 1 }).AsSecret();
        script.Globals["refuses"] = DynValue.NewCallback((_, args) => args.Count, "refuses");
        script.Globals["accepts"] = new CallbackFunction((_, args) => args.IsSecret(0), "accepts")
        {
            AcceptsSecrets = true,
        };
    }

    [Theory]
    [InlineData(
        "local x = s; local t = { s, k = s }; return issecretvalue(x) and issecretvalue(t[1]) and issecretvalue(t.k)"
    )]
    [InlineData("local x = n; return (function() return issecretvalue(x) end)()")]
    [InlineData("return issecretvalue(s .. 'x') and issecretvalue('x' .. n) and issecretvalue('a' .. s .. 'b')")]
    [InlineData("return issecretvalue(string.format('%s is %d', s, n))")]
    [InlineData("return issecretvalue(string.join(',', 'a', s))")]
    [InlineData("return issecretvalue(strjoin(',', s, n))")]
    [InlineData("return type(s) == 'string' and type(n) == 'number' and type(b) == 'boolean' and type(t) == 'table'")]
    [InlineData("return (s == nil) == false and s ~= nil and nil ~= n")]
    [InlineData("return s ~= 5 and n ~= 'x' and t ~= 1 and b ~= 'true'")]
    [InlineData("if s and n and t then return true end")]
    [InlineData("return issecretvalue(tostring(n)) and issecretvalue(tostring(s))")]
    [InlineData("return accepts(s)")]
    [InlineData("return select('#', s, n) == 2 and issecretvalue((select(2, 1, s)))")]
    [InlineData("local l = {} tinsert(l, s) return #l == 1 and issecretvalue(l[1])")]
    [InlineData("local a, c = scrubsecretvalues(s, 5) return a == nil and c == 5")]
    [InlineData(
        "return not canaccessvalue(s) and canaccessvalue(5) and hasanysecretvalues(1, s) and not canaccessallvalues(1, s)"
    )]
    [InlineData("return issecretvalue(secretwrap(5)) and not issecretvalue(secretwrap(nil))")]
    [InlineData(
        "return issecrettable(t) and not issecrettable({}) and not canaccesstable(t) and not canaccesssecrets()"
    )]
    [InlineData("local ok, value = pcall(function() return s end) return ok and issecretvalue(value)")]
    [InlineData("return issecretvalue((coroutine.wrap(function(v) return coroutine.yield(v) end)(s)))")]
    public void Allowed_WithSecret_Holds(string code) => Assert.True(script.DoString(code).Boolean);

    [Theory]
    [InlineData(
        "local v = s; return v == 'Thrall'",
        "attempt to compare local 'v' (a secret string value, " + Taint + ")"
    )]
    [InlineData("return s == s", "attempt to compare global 's' (a secret string value, " + Taint + ")")]
    [InlineData("local v = n; return v < 5", "attempt to compare local 'v' (a secret number value, " + Taint + ")")]
    [InlineData("local v = n; return 5 <= v", "attempt to compare local 'v' (a secret number value, " + Taint + ")")]
    [InlineData(
        "local v = n; if v > 5 then end",
        "attempt to compare local 'v' (a secret number value, " + Taint + ")"
    )]
    [InlineData(
        "local v = n; return v + 1",
        "attempt to perform arithmetic on local 'v' (a secret number value, " + Taint + ")"
    )]
    [InlineData(
        "local v = n; return 2 ^ v",
        "attempt to perform arithmetic on local 'v' (a secret number value, " + Taint + ")"
    )]
    [InlineData(
        "local v = n; return -v",
        "attempt to perform arithmetic on local 'v' (a secret number value, " + Taint + ")"
    )]
    [InlineData("local v = s; return #v", "attempt to get length of local 'v' (a secret string value, " + Taint + ")")]
    [InlineData("local v = s; return v:sub(1)", "attempt to index local 'v' (a secret string value, " + Taint + ")")]
    [InlineData("local v = t; return v.x", "attempt to index local 'v' (a secret table value, " + Taint + ")")]
    [InlineData("local v = t; v.x = 1", "attempt to index local 'v' (a secret table value, " + Taint + ")")]
    [InlineData("local l = {}; return l[s]", "attempt to index a table with a secret string key (" + Taint + ")")]
    [InlineData("local l = {}; l[n] = 1", "attempt to index a table with a secret number key (" + Taint + ")")]
    [InlineData("return { [s] = 1 }", "attempt to index a table with a secret string key (" + Taint + ")")]
    [InlineData("return rawset({}, s, 1)", "attempt to index a table with a secret string key (" + Taint + ")")]
    [InlineData(
        "local v = b; if v then end",
        "attempt to perform boolean test on local 'v' (a secret boolean value, " + Taint + ")"
    )]
    [InlineData(
        "local v = b; return not v",
        "attempt to perform boolean test on local 'v' (a secret boolean value, " + Taint + ")"
    )]
    [InlineData(
        "local v = b; return v and 1",
        "attempt to perform boolean test on local 'v' (a secret boolean value, " + Taint + ")"
    )]
    [InlineData(
        "local v = b; while v do end",
        "attempt to perform boolean test on local 'v' (a secret boolean value, " + Taint + ")"
    )]
    [InlineData(
        "local v = b; return v == true",
        "attempt to compare local 'v' (a secret boolean value, " + Taint + ")"
    )]
    [InlineData("local v = s; v()", "attempt to call local 'v' (a secret string value, " + Taint + ")")]
    [InlineData("for i = 1, n do end", "'for' limit must be a number")]
    [InlineData(
        "refuses(1, s)",
        "bad argument #2 to 'refuses' (Usage: refuses. Secret values are only allowed during untainted execution for this argument.)"
    )]
    [InlineData(
        "return strsplit(',', s)",
        "bad argument #2 to 'strsplit' (Usage: split. Secret values are only allowed during untainted execution for this argument.)"
    )]
    [InlineData("table.concat({s})", "invalid value (string) at index 1 in table for 'concat'")]
    [InlineData("table.sort({n, n})", "attempt to compare a secret number value (" + Taint + ")")]
    public void Forbidden_WithSecret_RaisesTheClientsError(string code, string message)
    {
        var error = Assert.Throws<ScriptRuntimeException>(() => script.DoString(code, "a.lua"));
        Assert.Equal(message, error.Message.Replace("a.lua:1: ", "", StringComparison.Ordinal));
    }

    [Fact]
    public void Reveal_OfSecretText_GivesTheHostItsContent()
    {
        var result = script.DoString("return 'name: ' .. s .. ' ' .. n");
        Assert.True(result.IsSecret);
        Assert.Equal("name: Thrall 7", result.Reveal().String);
    }

    [Fact]
    public void Format_WithSecret_ShowsTheHostTheWholeText() =>
        Assert.Equal("Thrall: 007", script.DoString("return format('%s: %03d', s, n)").String);
}
