using AzerothsTopTalent.Transpiler.Tests.Harness;

namespace AzerothsTopTalent.Transpiler.Tests.Features;

public sealed class StringTests
{
    [Theory]
    [InlineData(""" "hello".Length""")]
    [InlineData(""" "hello"[1]""")]
    [InlineData(""" "hello".Substring(1)""")]
    [InlineData(""" "hello".Substring(1, 3)""")]
    [InlineData(""" "hello".IndexOf("l")""")]
    [InlineData(""" "hello".IndexOf('z')""")]
    [InlineData(""" "hello".IndexOf('l', 3)""")]
    [InlineData(""" "hello".LastIndexOf('l')""")]
    [InlineData(""" "hello".Contains("ell")""")]
    [InlineData(""" "hello".StartsWith("he")""")]
    [InlineData(""" "hello".EndsWith("lo")""")]
    [InlineData(""" "Hello".ToUpperInvariant()""")]
    [InlineData(""" "Hello".ToLowerInvariant()""")]
    [InlineData(""" "  hi  ".Trim() + "|" """)]
    [InlineData(""" "  hi  ".TrimStart() + "|" """)]
    [InlineData(""" "  hi  ".TrimEnd() + "|" """)]
    [InlineData(""" "xxhixx".Trim('x')""")]
    [InlineData(""" "a,b,,c".Split(',').Length""")]
    [InlineData("""string.Join("-", "a,b,c".Split(','))""")]
    [InlineData(""" "a.b.c".Replace(".", "%")""")]
    [InlineData(""" "abc".Replace('b', 'd')""")]
    [InlineData(""" "7".PadLeft(3, '0')""")]
    [InlineData(""" "7".PadRight(3) + "|" """)]
    [InlineData(""" "abc".Insert(1, "X")""")]
    [InlineData(""" "abcdef".Remove(2)""")]
    [InlineData(""" "abcdef".Remove(1, 2)""")]
    [InlineData("""string.IsNullOrEmpty("")""")]
    [InlineData("""string.IsNullOrWhiteSpace("  ")""")]
    [InlineData(""" "a" + 1 + 'c' + 2.5 + true + null""")]
    [InlineData(""" "abcdef"[^2]""")]
    [InlineData(""" "abcdef"[1..3]""")]
    [InlineData(""" "abcdef"[..^2]""")]
    [InlineData(""" "abcdef"[^3..]""")]
    [InlineData("""new string('x', 3)""")]
    [InlineData("""string.Concat("a", "b", "c")""")]
    [InlineData(""" "abc" == "abc" """)]
    [InlineData("""string.CompareOrdinal("a", "c")""")]
    [InlineData("""string.CompareOrdinal("abc", "ab")""")]
    [InlineData("""char.IsDigit('5')""")]
    [InlineData("""char.IsLetter('5')""")]
    [InlineData("""char.ToUpper('a')""")]
    [InlineData(""" "a\tb\"c\\" """)]
    [InlineData("""string.Join(", ", new[] { 1, 2, 3 })""")]
    [InlineData("""string.Join(", ", new[] { 1.5, 2.0 })""")]
    [InlineData(""" "x=%d" + "y" """)]
    [InlineData(""" "ABC".Equals("abc", StringComparison.OrdinalIgnoreCase)""")]
    [InlineData(""" "a b  c".Split(' ', StringSplitOptions.RemoveEmptyEntries).Length""")]
    [InlineData("""'b' > 'a'""")]
    [InlineData("""(char)('A' + 1) == 'B'""")]
    [InlineData("""@"a\b" """)]
    [InlineData(""" "abc".IndexOf("")""")]
    [InlineData("""string.Empty.Length""")]
    public void Expression_OnDotNetAndInLua_GivesSameText(string expression) => Snippet.Expression(expression.Trim());

    [Fact]
    public void Text_ComparedWithoutCase_IsFoundAndKept() =>
        Snippet.Body(
            """
            var d = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase) { ["Ab"] = 1 };
            d["AB"] = 2;
            var h = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "x", "X" };
            var g = new HashSet<string>(new[] { "a", "A", "b" }, StringComparer.OrdinalIgnoreCase);
            string? n = null;
            string s = "Hello World";
            return $"{d["ab"]} {d.Count} {d.Keys.First()} {h.Count} {h.Contains("X")} {g.Count} "
                + $"{s.StartsWith("HELLO", StringComparison.OrdinalIgnoreCase)} {s.EndsWith("WORLD", StringComparison.OrdinalIgnoreCase)} "
                + $"{s.Contains("LO wO", StringComparison.OrdinalIgnoreCase)} {s.IndexOf("WOR", StringComparison.OrdinalIgnoreCase)} "
                + $"{s.LastIndexOf("O", StringComparison.OrdinalIgnoreCase)} {string.Equals(n, "a", StringComparison.OrdinalIgnoreCase)} "
                + $"{string.Equals(n, null, StringComparison.OrdinalIgnoreCase)} {s.Equals("hello world", StringComparison.OrdinalIgnoreCase)}";
            """
        );
}
