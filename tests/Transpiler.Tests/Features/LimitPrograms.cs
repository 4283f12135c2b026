using System.Globalization;

namespace AzerothsTopTalent.Transpiler.Tests.Features;

/// <summary>C# programs that grow in one way.</summary>
internal static class LimitPrograms
{
    public static string Make(string shape, int size)
    {
        var (body, members, types) = shape switch
        {
            "locals" => (Each(size, "int v# = Id(#);\n") + Sum(size, "v#"), "", ""),
            "parameters" => (
                Text("F(" + Each(size, "#", ", ") + ")"),
                "static int F(" + Each(size, "int p#", ", ") + ") => p0 + p1;",
                ""
            ),
            "types" => (
                Sum(size, "T#.Value()"),
                "",
                Each(size, "public static class T# { public static int Value() => #; }\n")
            ),
            "nested" => (
                Sum(size, "Outer.T#.Value()"),
                "",
                "public static class Outer {\n"
                    + Each(size, "public static class T# { public static int Value() => #; }\n")
                    + "}\n"
            ),
            "hierarchy" => (
                Sum(size, "new T#().Value() + T#.Made + T#.Inner.Least"),
                "",
                "public interface IValue { int Value(); }\npublic abstract class Base { public virtual int Value() => 3; }\n"
                    + Each(
                        size,
                        "public sealed class T# : Base, IValue { public static readonly int Made = Program.Id(#); public static readonly System.Func<int> Own = () => Made; public override int Value() => base.Value() + Own(); public sealed class Inner { public static int Least = Program.Id(Made); } }\n"
                    )
            ),
            "captured" => (
                Each(size, "int v# = #;\n") + "Func<int> f = () => " + Each(size, "v#", " + ") + "; " + Text("f()"),
                "",
                ""
            ),
            "blocks" => (
                "int x = Id(1);\n" + Each(size, "if (x > -#) { x += 1; ") + Each(size, "}") + Text("x"),
                "",
                ""
            ),
            "loops" => (
                "int x = 0;\n" + Each(size, "while (x < 1000 + #) { x += 1; ") + Each(size, "}") + Text("x"),
                "",
                ""
            ),
            "calls" => (Text(Each(size, "Id(") + "1" + Each(size, ")")), "", ""),
            "parentheses" => ("int x = Id(3); " + Text(Each(size, "-(1 + ") + "x" + Each(size, ")")), "", ""),
            "arguments" => (
                Text("F(" + Each(size, "#", ", ") + ", F(" + Each(size + 1, "#", ", ") + "))"),
                "static int F(" + Each(size + 1, "int p#", ", ") + ") => p0 + p" + Number(size) + ";",
                ""
            ),
            "texts" => ("int x = Id(1); return " + Each(size, "x + \"#,\"", " + ") + ";", "", ""),
            "holes" => ("int x = Id(1); return $\"" + Each(size, "{x}a#") + "\";", "", ""),
            "formats" => ("int x = Id(1); return $\"" + Each(size, "{x:D2}%#") + "\";", "", ""),
            "conditions" => ("int x = Id(-1); " + Text(Each(size, "x != #", " && ")), "", ""),
            "choices" => ("int x = Id(7); " + Text(Each(size, "(x == # ? # + 1 : ") + "99" + Each(size, ")")), "", ""),
            "fallbacks" => (
                "string? x = No(); return " + Each(size, "x ?? ") + "\"none\";",
                "static string? No() => null;",
                ""
            ),
            "cases" => (
                "return F(7);",
                "static string F(int x) { switch (x) { "
                    + Each(size, "case #: return \"#\"; ")
                    + "default: return \"\"; } }",
                ""
            ),
            "chain" => ("return new System.Text.StringBuilder()" + Each(size, ".Append(#)") + ".ToString();", "", ""),
            "record" => (
                "return new Wide(" + Each(size, "#", ", ") + ").ToString();",
                "",
                "public record Wide(" + Each(size, "int P#", ", ") + ");"
            ),
            "items" => ("int[] items = { " + Each(size, "#", ", ") + " }; " + Text("items.Length + items[7]"), "", ""),
            "letters" => ("return \"" + new string('x', size) + "\";", "", ""),
            "functions" => (Text("F7()"), Each(size, "static int F#() => #;\n"), ""),
            _ => throw new ArgumentException("no such shape", nameof(shape)),
        };
        return "using System;\npublic static class Program\n{\npublic static int Id(int x) => x;\n"
            + members
            + "\npublic static string Run()\n{\n"
            + body
            + "\n}\n}\n"
            + types;
    }

    private static string Each(int count, string part, string separator = "") =>
        string.Join(
            separator,
            Enumerable.Range(0, count).Select(i => part.Replace("#", Number(i), StringComparison.Ordinal))
        );

    private static string Text(string expression) => "return $\"{" + expression + "}\";";

    private static string Sum(int count, string part) => "return (" + Each(count, part, " + ") + ").ToString();";

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
