namespace AzerothsTopTalent.Lua51.Tests;

public sealed class ConversionTests
{
    private readonly Script script = new();

    [Fact]
    public void FromObject_Delegate_ConvertsArgumentsAndResult()
    {
        script.Globals.SetObject("area", (int width, int height) => width * height);
        script.Globals.SetObject("greet", (string name, bool loud) => loud ? $"HELLO {name}" : $"hello {name}");
        Assert.Equal(12, script.DoString("return area(3, '4')").Number);
        Assert.Equal("HELLO you", script.DoString("return greet('you', true)").String);
        var error = Assert.Throws<ScriptRuntimeException>(() => script.DoString("area(3, 1.5)", "a.lua"));
        Assert.Equal("a.lua:1: bad argument #2 to 'area' (integer expected, got number)", error.Message);
    }

    [Fact]
    public void FromObject_DelegateWithoutResult_GivesNoValue()
    {
        var seen = new List<string>();
        script.Globals.SetObject("note", (Action<string>)seen.Add);
        Assert.Equal(0, script.DoString("return select('#', note('x'))").Number);
        Assert.Equal(["x"], seen);
    }

    [Fact]
    public void FromObject_DelegateThatAsksForTheScript_IsGivenIt()
    {
        script.Globals.SetObject("make", (Script own, int size) => new Table(own) { ["n"] = size });
        Assert.Equal("table3", script.DoString("return type(make(3)) .. make(3).n").String);
    }

    [Fact]
    public void FromObject_Collections_BecomeTables()
    {
        script.Globals.SetObject("list", new[] { "a", "b" });
        script.Globals.SetObject("map", new Dictionary<string, int> { ["x"] = 1 });
        Assert.Equal("b1", script.DoString("return list[2] .. map.x").String);
    }

    [Fact]
    public void FromObject_NeitherUsualNorRegistered_IsRefused() =>
        Assert.Contains(
            "register it with UserData.RegisterType<Version>()",
            Assert.Throws<ArgumentException>(() => DynValue.FromObject(script, new Version(1, 2))).Message,
            StringComparison.Ordinal
        );

    [Fact]
    public void ToObject_OfEachType_GivesIt()
    {
        Assert.Equal(3, script.DoString("return 3").ToObject<int>());
        Assert.Equal(3.5f, script.DoString("return 3.5").ToObject<float>());
        Assert.Equal("3", script.DoString("return 3").ToObject<string>());
        Assert.Equal(DayOfWeek.Friday, script.DoString("return 'Friday'").ToObject<DayOfWeek>());
        Assert.Null(script.DoString("return nil").ToObject<int?>());
        Assert.Equal([1, 2, 3], script.DoString("return {1, 2, 3}").ToObject<int[]>());
        Assert.Equal(["a", "b"], script.DoString("return {'a', 'b'}").ToObject<List<string>>());
        Assert.Equal(2, script.DoString("return {a = 1, b = 2}").ToObject<Dictionary<string, double>>()["b"]);
        Assert.Equal(4.0, script.DoString("return 4").ToObject());
        Assert.Equal([1, 255], script.DoString("return '\\1\\255'").ToObject<byte[]>());
    }

    [Theory]
    [InlineData("return 1.5")]
    [InlineData("return 3e9")]
    [InlineData("return 'x'")]
    [InlineData("return {}")]
    [InlineData("return nil")]
    public void ToObject_NoneOfTheType_IsRefused(string code) =>
        Assert.Throws<InvalidCastException>(() => script.DoString(code).ToObject<int>());
}
