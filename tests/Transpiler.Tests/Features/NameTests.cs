using AzerothsTopTalent.Transpiler.Tests.Harness;

namespace AzerothsTopTalent.Transpiler.Tests.Features;

/// <summary>Names that Lua cannot read as they stand.</summary>
public sealed class NameTests
{
    [Fact]
    public void Name_OutsideAscii_IsSpelled() =>
        Snippet.Body(
            """
            var größe = 3; var grüße = 4; return Größe.Länge(größe) + "" + grüße + new Größe { Maß = 2 }.Maß;
            """,
            "",
            """
            public class Größe { public int Maß; public static int Länge(int ö) => ö + 1; }
            """
        );

    [Fact]
    public void Name_OfALuaKeyword_GetsATrailingUnderscore() =>
        Snippet.Body(
            """
            int end = 1, local = 2, nil = 3, repeat = 4, until = 5, then = 6, elseif = 7, function = 8, not = 9, and = 10, or = 11; return $"{end + local + nil + repeat + until + then + elseif + function + not + and + or}" + new not(3).and;
            """,
            "",
            """
            public class not(int and) { public int and = and; public int end() => and; }
            """
        );

    [Fact]
    public void Query_WithRowsOfSeveralVariables_NamesThem() =>
        Snippet.Body(
            """
            var q = from x in new[] { 1, 2 } let y = x * x from z in new[] { 1, 2 } select x + y + z; return string.Join(",", q);
            """
        );
}
