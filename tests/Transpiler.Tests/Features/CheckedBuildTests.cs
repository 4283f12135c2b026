using AzerothsTopTalent.Lua.Lowering;
using AzerothsTopTalent.Transpiler.Tests.Harness;

namespace AzerothsTopTalent.Transpiler.Tests.Features;

/// <summary>A build with checks raises where .NET does.</summary>
public sealed class CheckedBuildTests
{
    [Theory]
    [InlineData("int x = int.MaxValue; return $\"{x + 1}\";")]
    [InlineData("int x = int.MinValue; return $\"{x - 1}\";")]
    [InlineData("int x = 65536; return $\"{x * x}\";")]
    [InlineData("int x = int.MinValue; return $\"{-x}\";")]
    [InlineData("int x = int.MaxValue; x++; return $\"{x}\";")]
    [InlineData("int x = int.MaxValue; x += 2; return $\"{x}\";")]
    [InlineData("byte b = 255; b++; return $\"{b}\";")]
    [InlineData("byte b = 250; b += 10; return $\"{b}\";")]
    [InlineData("int x = 300; return $\"{(byte)x}\";")]
    [InlineData("int x = -1; return $\"{(uint)x}\";")]
    [InlineData("uint x = 0; return $\"{x - 1}\";")]
    [InlineData("double d = 3e9; return $\"{(int)d}\";")]
    [InlineData("int x = int.MaxValue; return $\"{unchecked(x + 1)}\";")]
    [InlineData("int x = 2000000000; long y = x; return $\"{y + x}\";")]
    [InlineData("int[] a = { 1 }; int i = 1; return $\"{a[i]}\";")]
    [InlineData("int[] a = { 1 }; int i = -1; a[i] = 2; return \"\";")]
    [InlineData("int[] a = { 1 }; int i = 3; a[i] += 2; return \"\";")]
    [InlineData("var a = new List<int> { 1 }; int i = 1; return $\"{a[i]}\";")]
    [InlineData("var a = new List<int> { 1 }; int i = 1; a[i] = 2; return \"\";")]
    [InlineData(
        "var a = new List<int> { 1, 2 }; for (var i = 0; i < a.Count; i++) a[i] += i; return $\"{a[0]}{a[1]}\";"
    )]
    public void Checks_WhereDotNetRaises_RaiseTheSame(string statements)
    {
        var source =
            "using System.Collections.Generic; public static class Program { public static string Run() {\n"
            + statements
            + "\n} }";
        Assert.Equal(
            DotNetHost.Run(source),
            LuaHost.Run(source, LuaEnvironment.All[0], new TranspilerOptions(Checks: true)).Text
        );
    }
}
