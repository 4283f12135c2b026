using AzerothsTopTalent.Transpiler.Tests.Harness;

namespace AzerothsTopTalent.Transpiler.Tests.Features;

/// <summary>List patterns on arrays, lists and text.</summary>
public sealed class ListPatternTests
{
    [Fact]
    public void ListPattern_WithSlices_TakesThePartsApart() =>
        Snippet.Body(
            """
            string f(object o) => "x"; string g(int[] a) => a switch { [] => "e", [var x] => $"1:{x}", [var x, .., var y] when x == y => "same", [0, .. { Length: 2 } mid] => "m" + mid[0], [_, .. var rest] => "r" + string.Join("", rest) }; string h(string s) => s switch { "" => "e", ['-', .. var r] => "neg" + r, [.. var r, '!'] => "ex" + r, [var a, var b] => $"{b}{a}", _ => "o" }; string?[] n = { null, "b" }; return g([]) + g([4]) + g([1, 2, 1]) + g([0, 5, 6]) + g([3, 4]) + h("") + h("-5") + h("a!") + h("xy") + h("abc") + (n is [null, var z] ? z : "?") + (n is [.. var all] ? all.Length : 0);
            """
        );

    [Fact]
    public void ListPattern_OnNull_DoesNotMatch() =>
        Snippet.Body(
            """
            int[]? a = null; return (a is [..]) + "" + (a is not [1, ..]) + (a is { Length: > 0 } and [1, ..]);
            """
        );

    [Fact]
    public void ListPattern_InASlice_MatchesThePart() =>
        Snippet.Body(
            """
            int[] a = [1,2,3,4]; return a is [_, .. [2, 3] mid, _] ? "y" + mid.Length : "n";
            """
        );

    [Fact]
    public void ListPattern_OnAList_LooksAtBothEnds() =>
        Snippet.Body(
            """
            var a = new List<int>{1,2,3}; return a is [1, .., 3] ? "y" : "n";
            """
        );
}
