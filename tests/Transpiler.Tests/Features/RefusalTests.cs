using AzerothsTopTalent.Transpiler.Tests.Harness;

namespace AzerothsTopTalent.Transpiler.Tests.Features;

/// <summary>What Lua has no counterpart for is refused at its line, never transpiled wrongly.</summary>
public sealed class RefusalTests
{
    [Theory]
    [InlineData("LUA0004", "again: return \"\"; goto again;")]
    [InlineData("LUA0004", "switch (1) { case 1: goto case 2; case 2: break; } return \"\";")]
    [InlineData("LUA0005", "lock (new object()) { } return \"\";")]
    [InlineData("LUA0005", "System.Threading.Thread.Sleep(1); return \"\";")]
    [InlineData("LUA0007", "dynamic d = 1; return \"\";")]
    [InlineData("LUA0008", "var x = 5; return $\"{checked(x + 1)}\";")]
    [InlineData("LUA0009", "return typeof(string).Namespace!;")]
    [InlineData("LUA0009", "return \"x\".GetType().Name;")]
    [InlineData("LUA0011", "var c = 'é'; return $\"{c}\";")]
    [InlineData("LUA0012", "var n = 9007199254740993L; return $\"{n}\";")]
    [InlineData("LUA0014", "return $\"{\"x\".GetHashCode()}\";")]
    [InlineData("LUA0015", "return $\"{string.Compare(\"a\", \"b\")}\";")]
    [InlineData("LUA0016", "var list = new List<string?> { null }; return $\"{list.Count}\";")]
    [InlineData("LUA0003", "decimal d = 1m; return \"\";")]
    [InlineData("LUA0003", "float f = 1f; return \"\";")]
    [InlineData("LUA0003", "ulong u = 1; return \"\";")]
    [InlineData("LUA0003", "var r = new Random(1); return \"\";")]
    [InlineData("LUA0003", "var grid = new int[2, 2]; return \"\";")]
    [InlineData("LUA0002", "return Console.ReadLine() ?? \"\";")]
    [InlineData("LUA0002", "return DateTime.Now.Year.ToString();")]
    [InlineData("LUA0002", "return System.IO.File.ReadAllText(\"x\");")]
    [InlineData("LUA0022", "static bool Int<T>(T v) => v is int; return $\"{Int(1)}{Int(2.5)}\";")]
    [InlineData("LUA0001", "ref int First(int[] a) => ref a[0]; return \"\" + First(new[] { 1 });")]
    [InlineData("LUA0001", "var a = new[] { 1 }; ref var first = ref a[0]; return \"\";")]
    public void Transpile_ConstructWithoutCounterpart_IsRefusedAtItsLine(string id, string statement)
    {
        var source =
            "using System; using System.Collections.Generic;\npublic static class Program {\npublic static string Run() {\n"
            + statement
            + "\n} }";
        var result = LuaHost.Transpiled(source);
        Assert.False(result.Succeeded);
        Assert.Empty(result.Files);
        Assert.Contains(
            result.Diagnostics,
            item => item.Id == id && item.Location.GetLineSpan().StartLinePosition.Line == 3
        );
    }

    [Theory]
    [InlineData(
        "LUA0005",
        "public static async System.Threading.Tasks.Task Wait() { await System.Threading.Tasks.Task.Yield(); }"
    )]
    [InlineData("LUA0010", "public static T Default<T>() => default(T)!;")]
    [InlineData("LUA0010", "public static T Make<T>() where T : new() => new T();")]
    [InlineData("LUA0006", "public static unsafe int Sum() { int* all = stackalloc int[2]; return all[0]; }")]
    [InlineData("LUA0010", "public static bool Test<T>(object o) => o is T;")]
    [InlineData("LUA0013", "public struct Counter { public int N; public void Step() { N++; } }")]
    [InlineData("LUA0023", "public static IEnumerable<int> Items() { try { yield return 1; } finally { } }")]
    [InlineData("LUA0001", "public interface IZero { static abstract int Zero { get; } }")]
    [InlineData(
        "LUA0020",
        "public static class First { public static int X = Second.Y + 1; } public static class Second { public static int Y = First.X + 1; }"
    )]
    [InlineData(
        "LUA0003",
        "public sealed class Own : IReadOnlyCollection<int> { public int Count => 0; public IEnumerator<int> GetEnumerator() { yield break; } System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator(); }"
    )]
    [InlineData(
        "LUA0001",
        "public sealed class Two : IEnumerable<int>, IEnumerable<long> { IEnumerator<int> IEnumerable<int>.GetEnumerator() { yield break; } IEnumerator<long> IEnumerable<long>.GetEnumerator() { yield break; } System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => null!; }"
    )]
    [InlineData("LUA0006", "public static unsafe int Read(int* p) => *p;")]
    public void Transpile_MemberWithoutCounterpart_IsRefusedAtItsLine(string id, string member)
    {
        var source =
            "using System; using System.Collections.Generic;\npublic static class Program {\n"
            + member
            + "\npublic static string Run() => \"\";\n}";
        var result = LuaHost.Transpiled(source);
        Assert.False(result.Succeeded);
        Assert.Contains(
            result.Diagnostics,
            item => item.Id == id && item.Location.GetLineSpan().StartLinePosition.Line == 2
        );
    }

    [Fact]
    public void Transpile_ExtensionBlock_IsRefusedAtItsLine()
    {
        var result = LuaHost.Transpiled(
            "public static class Texts {\n  extension(string text) { public int Twice => text.Length * 2; } }"
        );
        Assert.Contains(
            result.Diagnostics,
            item => item.Id == "LUA0001" && item.Location.GetLineSpan().StartLinePosition.Line == 1
        );
    }

    [Fact]
    public void Transpile_SameSourceTwice_GivesSameBytes()
    {
        const string source =
            "using System.Collections.Generic; public enum E { A, B } public sealed record R(int X, E Kind); public static class Program { public static string Run() => new R(1, E.B).ToString() + new HashSet<R> { new(1, E.A) }.Count; }";
        var first = LuaHost.Transpiled(source);
        var second = LuaHost.Transpiled(source);
        Assert.Equal(first.Files.Select(file => file.Text), second.Files.Select(file => file.Text));
    }
}
