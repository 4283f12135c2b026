using AzerothsTopTalent.Transpiler.Tests.Harness;

namespace AzerothsTopTalent.Transpiler.Tests.Features;

/// <summary>A handler of every exception has its own code looked at, and leaves the rest of the program plain.</summary>
public sealed class GuardedCodeTests
{
    private const string Program = """
        using System;
        public static class Program
        {
            private static readonly int[] few = [1, 2];
            public static int Inside(int i) => few[i];
            public static int Outside(int i) => few[i];
            public static Func<int, int> Later = i => few[i] + 10;
            public static string Run()
            {
                var text = "" + Outside(1) + few[0];
                try
                {
                    text += Inside(5);
                }
                catch (Exception problem)
                {
                    text += problem.Message;
                }
                return text;
            }
        }
        """;

    [Fact]
    public void CatchAll_OfOneCall_LooksAtWhatItReachesOnly()
    {
        var lua = LuaHost.TextOf(LuaHost.Transpiled(Program));
        Assert.Contains("return Program.few[runtime.inArray(Program.few, i)]", lua);
        Assert.Contains("return Program.few[i + 1]", lua);
        Assert.Contains("return Program.few[i + 1] + 10", lua);
        Assert.Equal(1, lua.Split("runtime.inArray").Length - 1);
    }

    [Fact]
    public void Finally_WithoutHandler_LeavesCodePlain()
    {
        var lua = LuaHost.TextOf(
            LuaHost.Transpiled(
                """
                public static class Program
                {
                    public static int Run(int[] few, int i) { try { return few[i]; } finally { few[0] = 1; } }
                }
                """
            )
        );
        Assert.DoesNotContain("runtime.", lua);
    }
}
