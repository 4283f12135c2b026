using AzerothsTopTalent.Transpiler.Tests.Harness;

namespace AzerothsTopTalent.Transpiler.Tests.Features;

/// <summary>Variables and types stand aside for the globals of the game that their file uses, and only for those.</summary>
public sealed class GameNameTests
{
    private const string Bindings = """

        namespace AzerothsTopTalent.WowApi
        {
            public sealed class LuaNameAttribute(string name) : System.Attribute { public string Name => name; }
            public sealed class LuaGlobalAttribute(string name) : System.Attribute { public string Name => name; }
            public sealed class LuaInlineAttribute(string name) : System.Attribute { public string Name => name; }
            public static class Game
            {
                [LuaName("rawequal")] public static bool Same(string a, string b) => a == b;
                [LuaInline("assert({0})")] public static bool Sure(bool value) => value;
            }
            [LuaGlobal("next")] public static class Unused { public static int Value => 1; }
        }
        """;

    [Fact]
    public void Local_NamedAsAGlobalOfTheFile_StandsAside()
    {
        const string source =
            """
                public static class Program
                {
                    public static string Run()
                    {
                        var rawequal = "a"; var assert = "b"; var next = "c";
                        System.Func<string, bool> test = rawget => AzerothsTopTalent.WowApi.Game.Same(rawget, rawequal);
                        return AzerothsTopTalent.WowApi.Game.Sure(test("a")) + rawequal + assert + next;
                    }
                }
                """ + Bindings;
        var (text, lua) = LuaHost.Run(source, LuaEnvironment.All[0]);
        Assert.Equal(DotNetHost.Run(source), text);
        Assert.Contains("local rawequal_ = \"a\"", lua);
        Assert.Contains("local next = \"c\"", lua);
    }

    [Fact]
    public void Type_NamedAsAGlobalOfTheProgram_StandsAside()
    {
        const string source =
            """
                public static class assert { public static int Of(int n) => n + 1; }
                public static class Program
                {
                    public static string Run() => AzerothsTopTalent.WowApi.Game.Sure(true) + "" + assert.Of(2);
                }
                """ + Bindings;
        Assert.Equal(DotNetHost.Run(source), LuaHost.Run(source, LuaEnvironment.All[0]).Text);
    }
}
