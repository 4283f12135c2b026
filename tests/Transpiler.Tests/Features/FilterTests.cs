using AzerothsTopTalent.Transpiler.Tests.Harness;

namespace AzerothsTopTalent.Transpiler.Tests.Features;

/// <summary>Handlers are plain Lua unless the program can see when their filters are asked, or that one fails.</summary>
public sealed class FilterTests
{
    [Theory]
    [InlineData("e.Message == \"x\"")]
    [InlineData("e.Message.Length > 3 && e.Message.StartsWith(\"f\")")]
    [InlineData("e.InnerException?.Message == \"x\"")]
    [InlineData("e is Fault { Level: > 3 } fault && fault.Level < limit")]
    [InlineData("e is ArgumentException or Fault { Level: 1 }")]
    [InlineData("e.InnerException is { Message: \"x\" }")]
    [InlineData("(e as Fault)?.Level == limit")]
    public void Filter_OfTheExceptionAlone_IsPlain(string filter) => Assert.False(IsAskedFirst(filter, "finally"));

    [Theory]
    [InlineData("count++ == 0")]
    [InlineData("count > 0")]
    [InlineData("changed > 0")]
    [InlineData("e is Fault { Mutable: > 0 }")]
    [InlineData("Ask()")]
    public void Filter_OfMoreThanTheException_IsAskedFirst(string filter) =>
        Assert.True(IsAskedFirst(filter, "finally"));

    [Theory]
    [InlineData("count > 0")]
    [InlineData("changed > 0")]
    [InlineData("e is Fault { Mutable: > 0 }")]
    public void Filter_WithoutFinally_IsPlain(string filter) => Assert.False(IsAskedFirst(filter, "none"));

    [Theory]
    [InlineData("e.InnerException!.Message == \"x\"")]
    [InlineData("Ask()")]
    [InlineData("10 / limit > 3")]
    [InlineData("((Fault)e).Level > 3")]
    [InlineData("int.Parse(e.Message) > 3")]
    [InlineData("e.Message.Substring(2) == \"x\"")]
    [InlineData("text!.Length > 3")]
    public void Filter_ThatMayFail_IsAskedFirst(string filter) => Assert.True(IsAskedFirst(filter, "none"));

    [Theory]
    [InlineData("finally")]
    [InlineData("using")]
    [InlineData("declared")]
    public void Filter_WithEffects_IsAskedBeforeWhatRunsInTheEnd(string end) =>
        Assert.True(IsAskedFirst("count > 0", end));

    [Fact]
    public void Filter_ThatReplacesItsException_IsRefused()
    {
        var result = LuaHost.Transpiled(Source("(e = new Exception(\"other\")) != null", "none"));

        Assert.Contains("A filter that replaces its exception", Assert.Single(result.Diagnostics).GetMessage());
    }

    private static bool IsAskedFirst(string filter, string end) =>
        LuaHost.TextOf(LuaHost.Accepted(Source(filter, end))).Contains("runtime.attempt(", StringComparison.Ordinal);

    private static string Source(string filter, string end) =>
        Snippet.Usings
        + $$"""
            public sealed class Fault(int level) : Exception("fault") { public int Level { get; } = level; public int Mutable { get; set; } }
            public sealed class Handle : IDisposable { public void Dispose() { } }
            public static class Program
            {
                private static int count;
                private static bool Ask() => count > 0;
                public static string Run() => Try(3, null);
                private static string Try(int limit, string? text)
                {
                    var changed = limit;
                    changed++;
                    {{End(end)}}
                    try { throw new Fault(changed); } catch (Exception e) when ({{filter}}) { return e.Message; }
                }
            }
            """;

    private static string End(string kind) =>
        kind switch
        {
            "finally" => "try { count = 0; } finally { count = 1; }",
            "using" => "using (new Handle()) { count = 0; }",
            "declared" => "using var handle = new Handle();",
            _ => "",
        };
}
