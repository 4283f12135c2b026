namespace AzerothsTopTalent.Transpiler.Tests.Harness;

/// <summary>
/// A C# program for a differential test: its text must be the same on .NET and, transpiled, in Lua, in every environment.
/// </summary>
internal static class Snippet
{
    public const string Usings =
        "using System; using System.Collections; using System.Collections.Generic; using System.Globalization; using System.Linq; using System.Text;\n";

    /// <summary>Statements that return the text to compare.</summary>
    public static void Body(string statements, string members = "", string types = "") =>
        Program(
            Usings
                + "public static class Program {\n"
                + members
                + "\npublic static string Run() {\n"
                + statements
                + "\n} }\n"
                + types
        );

    /// <summary>One expression, whose text in an interpolated string is compared.</summary>
    public static void Expression(string expression) => Body("return $\"{" + Parenthesized(expression) + "}\";");

    /// <summary>A whole file with <c>public static class Program { public static string Run() }</c>.</summary>
    public static void Program(string source)
    {
        var expected = DotNetHost.Run(source);
        var transpiled = LuaHost.Accepted(source);
        foreach (var (host, texts) in LuaHosts.Run(transpiled, ["Program"]))
        {
            Assert.True(
                expected == texts[0],
                $"{host}:\n.NET: {expected}\nLua:  {texts[0]}\n{source}\n{LuaHost.TextOf(transpiled)}"
            );
        }
    }

    private static string Parenthesized(string expression) =>
        expression.Contains(':', StringComparison.Ordinal) || expression.Contains('"', StringComparison.Ordinal)
            ? "(" + expression + ")"
            : expression;
}
