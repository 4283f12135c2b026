using AzerothsTopTalent.Transpiler.Tests.Harness;

namespace AzerothsTopTalent.Transpiler.Tests.Features;

/// <summary>What is asked of an enum type as a whole.</summary>
public sealed class EnumTests
{
    [Fact]
    public void Parse_OfNamesNumbersAndNonsense_DoesAsDotNet() =>
        Snippet.Body(
            """
            string T(Func<object> f) { try { return f() + ""; } catch (Exception e) { return e.Message; } }
            return Enum.Parse<Color>("Red") + "|" + Enum.Parse<Color>(" blue ", true) + "|" + (int)Enum.Parse<Color>("7") + "|" + Enum.Parse<F>("A, C") + "|" + T(() => Enum.Parse<Color>("x").ToString()) + "|" + T(() => Enum.Parse<Color>("").ToString()) + "|" + T(() => Enum.Parse<Color>("99999999999").ToString()) + "|" + Enum.TryParse<Color>("red", out var c) + c + Enum.TryParse("RED", true, out c) + c + Enum.TryParse<Color>(null, out c) + c + Enum.TryParse<Color>("end", out c) + c + Enum.TryParse<Color>("end_", out c);
            """,
            "",
            """
            public enum Color { Green, Red, Blue, end } [Flags] public enum F { A = 1, B = 2, C = 4 }
            """
        );

    [Fact]
    public void GetValues_AndNames_ComeInTheOrderOfValues() =>
        Snippet.Body(
            """
            return string.Join(",", Enum.GetValues<Color>().Select(x => x.ToString() + (int)x)) + string.Join(",", Enum.GetNames<Color>());
            """,
            "",
            """
            public enum Color { Green = 5, Red = -1, Blue = 2 }
            """
        );

    [Fact]
    public void GetName_AndIsDefined_KnowTheNames() =>
        Snippet.Body(
            """
            return string.Join(",", Enum.GetValues<Color>()) + Enum.GetNames<Color>().Length + Enum.IsDefined(Color.Red) + Enum.IsDefined((Color)9) + Enum.GetName(Color.Red);
            """,
            "",
            """
            public enum Color { Green, Red, Blue }
            """
        );

    [Fact]
    public void Member_NamedAsATableOfOurs_KeepsItsValue() =>
        Snippet.Body(
            """
            return A.names + "" + (int)A.names;
            """,
            "",
            """
            public enum A { names, keyFields, new_, end }
            """
        );
}
