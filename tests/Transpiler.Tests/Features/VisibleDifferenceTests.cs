using AzerothsTopTalent.Transpiler.Tests.Harness;

namespace AzerothsTopTalent.Transpiler.Tests.Features;

/// <summary>Differences are warned about where the source shows them, and only there.</summary>
public sealed class VisibleDifferenceTests
{
    [Theory]
    [InlineData("LUA0102", "return \"Zoë\".ToUpper();")]
    [InlineData("LUA0102", "var name = \"ÉCLAIR\"; return name.ToLowerInvariant();")]
    [InlineData("LUA0102", "return $\"{name.Equals(\"Zoë\", StringComparison.OrdinalIgnoreCase)}\";")]
    [InlineData("LUA0102", "return $\"{string.Equals(name, \"Zoë\", StringComparison.OrdinalIgnoreCase)}\";")]
    [InlineData("LUA0103", "foreach (var item in list) list.Add(item); return name;")]
    [InlineData("LUA0103", "foreach (var item in list) { if (item > 3) { list.RemoveAt(0); continue; } } return name;")]
    [InlineData("LUA0103", "foreach (var item in list) list[0] = item; return name;")]
    [InlineData("LUA0103", "foreach (var item in shared) shared.Insert(0, item); return name;")]
    [InlineData("LUA0103", "foreach (var pair in map) map.Add(pair.Key + 1, name); return name;")]
    [InlineData("LUA0103", "foreach (var key in map.Keys) map.Add(key + 1, name); return name;")]
    [InlineData("LUA0103", "var line = new Queue<int>(list); foreach (var item in line) line.Enqueue(1); return name;")]
    [InlineData("LUA0104", "int[] items = [1, 2]; return $\"{items[2]}\";")]
    [InlineData("LUA0104", "var items = new int[3]; items[3] = 1; return name;")]
    [InlineData("LUA0104", "var items = new[] { 1, 2 }; return $\"{items[-1]}\";")]
    [InlineData("LUA0104", "return $\"{new[] { 1, 2 }[4]}\";")]
    [InlineData("LUA0104", "var text = \"abc\"; return $\"{text[3]}\";")]
    [InlineData("LUA0104", "return $\"{list[-1]}\";")]
    [InlineData("LUA0104", "Func<int> f = () => list[-1]; return $\"{f()}\";")]
    public void Warning_WhereTheSourceShowsIt_IsGiven(string id, string body) => Assert.Equal([id], Ids(body));

    [Theory]
    [InlineData("return \"ZOË\".ToUpper() + \"→ 5\".ToLower() + name.ToUpper();")]
    [InlineData("return $\"{name.Equals(\"→\", StringComparison.OrdinalIgnoreCase)}{name.Equals(\"Zoë\")}\";")]
    [InlineData("var text = \"Zoë\"; text = name; return text.ToUpper();")]
    [InlineData("foreach (var item in list) { if (item > 3) { list.Remove(item); break; } } return name;")]
    [InlineData("foreach (var item in list) { if (item > 3) { list.Remove(item); return name; } } return name;")]
    [InlineData("foreach (var item in list.ToList()) list.Remove(item); return name;")]
    [InlineData("foreach (var item in list) other.Add(item); return name;")]
    [InlineData("foreach (var pair in map) map.Remove(pair.Key); return name;")]
    [InlineData("foreach (var pair in map) map[pair.Key] = name; return name;")]
    [InlineData("foreach (var item in list) { later = () => list.Add(item); } return name;")]
    [InlineData("foreach (var item in list) { list = new List<int>(); list.Add(item); } return name;")]
    [InlineData("foreach (var item in list) { foreach (var inner in other) list2.Add(inner); } return name;")]
    [InlineData("int[] items = [1, 2]; return $\"{items[1]}{items[^1]}\";")]
    [InlineData("int[] items = [1, 2]; items = [1, 2, 3]; return $\"{items[2]}\";")]
    [InlineData("int[] items = [.. list, 2]; return $\"{items[2]}\";")]
    [InlineData("var items = new List<int> { 1 }; items.Add(2); return $\"{items[1]}\";")]
    [InlineData("var counts = new Dictionary<int, int> { [-1] = 3 }; return $\"{counts[-1]}\";")]
    public void Warning_WhereItIsNoMistakeOrNotPlain_IsNotGiven(string body) => Assert.Empty(Ids(body));

    [Theory]
    [InlineData(
        "try { foreach (var item in list) list.Add(item); } catch (InvalidOperationException) { } return name;"
    )]
    [InlineData(
        "void Grow() { foreach (var item in shared) shared.Add(item); } try { Grow(); } catch (Exception) { } return name;"
    )]
    [InlineData(
        "try { int[] items = [1, 2]; return $\"{items[2]}\"; } catch (IndexOutOfRangeException) { return name; }"
    )]
    public void Warning_WhereLuaRaisesAsDotNet_IsNotGiven(string body) => Assert.Empty(Ids(body));

    private static IEnumerable<string> Ids(string body) =>
        LuaHost
            .Accepted(
                Snippet.Usings
                    + "public static class Program {\n"
                    + "static string name = \"name\"; static readonly List<int> shared = new(); static List<int> list2 = new(); static Action? later;\n"
                    + "static string Run(List<int> list, List<int> other, Dictionary<int, string> map) {\n"
                    + body
                    + "\n} }"
            )
            .Diagnostics.Select(item => item.Id);
}
