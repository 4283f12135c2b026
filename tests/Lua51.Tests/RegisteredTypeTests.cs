namespace AzerothsTopTalent.Lua51.Tests;

public sealed class RegisteredTypeTests
{
    private readonly Script script = new();

    public RegisteredTypeTests()
    {
        UserData.RegisterType<Vector>();
        script.Globals["v"] = UserData.Create(script, new Vector(3, 4));
        script.Globals["Vector"] = UserData.CreateStatic<Vector>(script);
    }

    private string Eval(string expression) => script.DoString($"return tostring(({expression}))").String!;

    [Theory]
    [InlineData("v.X", "3")]
    [InlineData("v.x", "3")]
    [InlineData("v.length", "5")]
    [InlineData("v.Label", "nil")]
    [InlineData("v:Moved(1)", "(4, 4)")]
    [InlineData("v:moved(1, 1)", "(4, 5)")]
    [InlineData("v[2]", "4")]
    [InlineData("v + v", "(6, 8)")]
    [InlineData("v * 2", "(6, 8)")]
    [InlineData("2 * v", "(6, 8)")]
    [InlineData("-v", "(-3, -4)")]
    [InlineData("v == Vector(3, 4)", "true")]
    [InlineData("v == Vector(3, 5)", "false")]
    [InlineData("v < Vector(30, 40)", "true")]
    [InlineData("#v", "5")]
    [InlineData("v", "(3, 4)")]
    [InlineData("Vector", "Vector")]
    [InlineData("Vector.Dimensions", "2")]
    [InlineData("Vector.Zero", "(0, 0)")]
    [InlineData("Vector.__new(1, 2)", "(1, 2)")]
    [InlineData("Vector()", "(0, 0)")]
    [InlineData("v:Kind(1)", "number 1")]
    [InlineData("v:Kind('1')", "string 1")]
    [InlineData("v:Kind(v)", "vector (3, 4)")]
    [InlineData("v:Mixed(1, 2.5)", "int double 1 2.5")]
    [InlineData("v:Mixed(1.5, 2)", "double int 1.5 2")]
    [InlineData("v:Sum()", "0")]
    [InlineData("v:Sum(1, 2, 3)", "6")]
    [InlineData("v:Joined({'a', 'b'}, {x = 1, y = 2})", "a,b x=1 y=2")]
    [InlineData("select('#', v:Parts())", "2")]
    [InlineData("select(2, v:Parts())", "4")]
    [InlineData("v:Nothing()", "nil")]
    [InlineData("table.concat(v:Digits(), '-')", "1-2-3")]
    [InlineData("type(v)", "userdata")]
    [InlineData("getmetatable(v)", "Vector")]
    public void Member_OfRegisteredObject_IsLuas(string expression, string expected) =>
        Assert.Equal(expected, Eval(expression));

    [Theory]
    [InlineData("v.Height", "cannot access field 'Height' of userdata<Vector>")]
    [InlineData("v.Secret", "cannot access field 'Secret' of userdata<Vector>")]
    [InlineData("v.GetType", "cannot access field 'GetType' of userdata<Vector>")]
    [InlineData("v:Moved('x')", "bad argument #1 to 'Moved' (number expected, got string)")]
    [InlineData("v:Moved()", "bad argument #1 to 'Moved' (number expected, got no value)")]
    [InlineData("v.Moved()", "bad argument #1 to 'Moved' (Vector expected, got nil)")]
    [InlineData("v:Moved(1, 2, 3)", "'Moved' takes 2 arguments, got 3")]
    [InlineData("v:Kind({})", "no overload of 'Kind' takes (table)")]
    [InlineData("v:Mixed(1, 2)", "call of 'Mixed' with (number, number) is ambiguous")]
    [InlineData("v:Sum(1, {})", "bad argument #2 to 'Sum' (number expected, got table)")]
    [InlineData("v:Unknown()", "a Uri has no counterpart in Lua; register it with UserData.RegisterType<Uri>()")]
    [InlineData("Vector.X", "cannot access field 'X' of userdata<Vector>")]
    [InlineData("Vector('a')", "no overload of 'Vector' takes (string)")]
    [InlineData("v + 1", "bad argument #2 to '?' (Vector expected, got number)")]
    public void Member_WrongUse_IsLuasErrorWithPosition(string expression, string expected)
    {
        var error = Assert.Throws<ScriptRuntimeException>(() => script.DoString("return " + expression, "use.lua"));
        Assert.Equal("use.lua:1: " + expected, error.Message);
    }

    [Theory]
    [InlineData("v.X = 10", "v.X", "10")]
    [InlineData("v.label = 'far'", "v.Label", "far")]
    [InlineData("v.Label = nil", "v.Label", "nil")]
    [InlineData("v.Day = 'Friday'", "v.Day", "5")]
    [InlineData("v.Day = 2", "v.Day", "2")]
    [InlineData("v[1] = 7", "v.X", "7")]
    [InlineData("Vector.Made = 3", "Vector.Made", "3")]
    public void Member_Assigned_ChangesTheObject(string statement, string expression, string expected)
    {
        script.DoString(statement);
        Assert.Equal(expected, Eval(expression));
    }

    [Theory]
    [InlineData("v.Length = 1", "field 'Length' of userdata<Vector> cannot be written")]
    [InlineData("v.Moved = 1", "field 'Moved' of userdata<Vector> cannot be written")]
    [InlineData("v.X = 'far'", "field 'X' of userdata<Vector> takes a number, got string")]
    [InlineData("v.Day = 'Someday'", "field 'Day' of userdata<Vector> takes a DayOfWeek, got string")]
    [InlineData("Vector.Dimensions = 3", "field 'Dimensions' of userdata<Vector> cannot be written")]
    public void Member_WrongAssignment_IsLuasError(string statement, string expected)
    {
        var error = Assert.Throws<ScriptRuntimeException>(() => script.DoString(statement, "set.lua"));
        Assert.Equal("set.lua:1: " + expected, error.Message);
    }

    [Fact]
    public void Create_DerivedTypeNotRegistered_ShowsTheBaseAlone()
    {
        script.Globals["n"] = UserData.Create(script, new NamedVector("far"));
        Assert.Equal("5", Eval("n.Length"));
        Assert.Throws<ScriptRuntimeException>(() => script.DoString("return n.Name"));
    }

    [Fact]
    public void Create_TypeNotRegistered_IsRefused()
    {
        var error = Assert.Throws<ArgumentException>(() => UserData.Create(script, new Uri("about:blank")));
        Assert.StartsWith(
            "Uri is not registered; call UserData.RegisterType<Uri>() first.",
            error.Message,
            StringComparison.Ordinal
        );
        Assert.False(UserData.IsTypeRegistered<Uri>());
    }

    [Fact]
    public void Method_ThrowsHostException_ItReachesTheHost() =>
        Assert.Equal(
            "the host's own",
            Assert.Throws<InvalidOperationException>(() => script.DoString("pcall(function() v:Fail() end)")).Message
        );
}
