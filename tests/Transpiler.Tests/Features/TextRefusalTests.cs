using AzerothsTopTalent.Transpiler.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace AzerothsTopTalent.Transpiler.Tests.Features;

/// <summary>A value is printed where each type it may have has a text in Lua, and refused elsewhere.</summary>
public sealed class TextRefusalTests
{
    private const string Types = """
        public interface IThing { }
        public sealed class Plain : IThing { }
        public abstract record Item(int Id) { public override string ToString() => "item"; }
        public sealed record Sockets(int Id, int[] Gems) : Item(Id);
        public abstract class Shape { }
        public sealed class Circle : Shape { }
        public enum Grade { Poor }
        """;

    [Theory]
    [InlineData("object o = new List<int>(); return $\"{o}\";", "List<int>")]
    [InlineData("object o = new Plain(); return \"\" + o;", "Plain")]
    [InlineData("object o = new Exception(\"x\"); return o.ToString()!;", "Exception")]
    [InlineData("object o = Grade.Poor; return o.ToString()!;", "Grade")]
    [InlineData("string Show<T>(T x) => $\"{x}\"; return Show(new[] { 1 });", "int[]")]
    [InlineData("string Show<T>(T x) => $\"{x}\"; return Show((1, 2));", "(int, int)")]
    [InlineData("IThing thing = new Plain(); return $\"{thing}\";", "Plain")]
    [InlineData("Item item = new Sockets(1, new int[0]); return $\"{item}\";", "Sockets")]
    [InlineData("Shape shape = new Circle(); return shape.ToString()!;", "Circle")]
    public void Transpile_TextOfAValueThatMayHaveNone_IsRefusedWithItsType(string statements, string type)
    {
        var result = LuaHost.Transpiled(
            "using System; using System.Collections.Generic;\n"
                + "public static class Program { public static string Run() {\n"
                + statements
                + "\n} }\n"
                + Types
        );
        var refusal = Assert.Single(result.Diagnostics, item => item.Severity == DiagnosticSeverity.Error);
        Assert.Equal("LUA0024", refusal.Id);
        Assert.Equal(2, refusal.Location.GetLineSpan().StartLinePosition.Line);
        Assert.Contains(
            $"'{type}'",
            refusal.GetMessage(null).Replace("System.Collections.Generic.", "").Replace("System.", "")
        );
    }

    [Fact]
    public void Transpile_TextOfAnObjectBesideListsThatStayLists_IsTaken()
    {
        var result = LuaHost.Transpiled(
            "using System.Collections.Generic; public static class Program { public static string Run() {"
                + " var list = new List<int>(); object o = 1; return $\"{o}{list.Count}{list == null}\"; } }\n"
                + Types
        );
        Assert.True(result.Succeeded);
    }
}
