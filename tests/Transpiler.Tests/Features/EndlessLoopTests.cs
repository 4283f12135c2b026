using AzerothsTopTalent.Transpiler.Tests.Harness;

namespace AzerothsTopTalent.Transpiler.Tests.Features;

/// <summary>A loop that adds to what it goes through, which .NET ends with an exception that no one awaits, ends in Lua, too.</summary>
public sealed class EndlessLoopTests
{
    [Theory]
    [InlineData("var items = new List<int> { 1, 2 }; foreach (var item in items) items.Add(item);")]
    [InlineData("var items = new List<int> { 1, 2 }; foreach (var item in items) { items.Insert(0, item); }")]
    [InlineData("var items = new HashSet<int> { 1, 2 }; foreach (var item in items) items.Add(item + 1);")]
    [InlineData(
        "var items = new Dictionary<int, int> { [1] = 1 }; foreach (var item in items) items[item.Key + 1] = 1;"
    )]
    [InlineData("var items = new Queue<int>(); items.Enqueue(1); foreach (var item in items) items.Enqueue(item);")]
    [InlineData("var items = new Stack<int>(); items.Push(1); foreach (var item in items) items.Push(item);")]
    public void ForEach_ThatAddsToItsCollection_Ends(string statements)
    {
        var source =
            "using System.Collections.Generic; public static class Program { public static string Run() {\n"
            + statements
            + "\nreturn \"end\"; } }";
        Assert.Contains("Collection was modified", DotNetHost.Run(source));
        Assert.Matches("end|Collection was modified", LuaHost.Run(source, LuaEnvironment.All[0]).Text);
    }
}
