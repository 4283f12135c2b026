using AzerothsTopTalent.Lua.Build;
using Microsoft.CodeAnalysis;

namespace AzerothsTopTalent.Transpiler.Tests.Build;

/// <summary>What a build writes, and when it has nothing to do.</summary>
[Collection(Alone.Name)]
public sealed class AddonBuildTests
{
    [Fact]
    public void Run_Again_ChangesNothingAndSaysSo()
    {
        using var addon = new SmallAddon();
        var (code, said) = addon.Build();
        Assert.Equal(AddonBuild.Done, code);
        Assert.EndsWith("2 Lua files, 3 changed.", said.TrimEnd(), StringComparison.Ordinal);
        var before = addon.Shipped();
        var written = File.GetLastWriteTimeUtc(Path.Combine(addon.Output, "Greeter.lua"));

        var (again, saidAgain) = addon.Build();

        Assert.Equal(AddonBuild.Done, again);
        Assert.EndsWith("2 Lua files, all up to date.", saidAgain.TrimEnd(), StringComparison.Ordinal);
        Assert.Equal(before, addon.Shipped());
        Assert.Equal(written, File.GetLastWriteTimeUtc(Path.Combine(addon.Output, "Greeter.lua")));
    }

    [Fact]
    public void Run_AfterAClone_CountsNoLineMaps()
    {
        using var addon = new SmallAddon();
        addon.Build();
        foreach (var map in Directory.EnumerateFiles(addon.Output, "*.map", SearchOption.AllDirectories).ToList())
        {
            File.Delete(map);
        }
        Directory.Delete(Path.Combine(addon.Paths.Sources, "obj"), recursive: true);

        var (_, said) = addon.Build();

        Assert.EndsWith("2 Lua files, all up to date.", said.TrimEnd(), StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(addon.Output, "Greeter.lua.map")));
    }

    [Fact]
    public void Run_WhereAShippedFileWasTouched_PutsItRight()
    {
        using var addon = new SmallAddon();
        addon.Build();
        var right = addon.Read("Greeter.lua");
        File.WriteAllText(Path.Combine(addon.Output, "Greeter.lua"), right + "-- edited\n");
        addon.Build();
        Assert.Equal(right, addon.Read("Greeter.lua"));
    }

    [Fact]
    public void Run_WhereAPartOfTheSourceWentAway_RemovesItsLua()
    {
        using var addon = new SmallAddon();
        addon.Write("Extra.cs", "public static class Extra { }\n");
        addon.Build();
        Assert.True(File.Exists(Path.Combine(addon.Output, "Extra.lua")));
        File.Delete(Path.Combine(addon.Paths.Sources, "Extra.cs"));
        addon.Build();
        Assert.False(File.Exists(Path.Combine(addon.Output, "Extra.lua")));
        Assert.DoesNotContain("Extra", addon.Read("Greeter.toc"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("public static class Wrong { static int x = missing; }", "Wrong.cs(1,44): error CS0103")]
    [InlineData("public static class Wrong { public static decimal Money; }", "Wrong.cs(1,43): error LUA0003")]
    [InlineData("public static class Wrong { static unsafe int Read(int* p) => *p; }", "Wrong.cs(1,29): error LUA0006")]
    public void Run_OfWhatCannotBeTranspiled_TellsThePlaceAndWritesNothing(string source, string expected)
    {
        using var addon = new SmallAddon();
        var first = addon.Build();
        Assert.True(first.Code == AddonBuild.Done, first.Said);
        var before = addon.Shipped();
        addon.Write("Wrong.cs", source);
        var (code, said) = addon.Build();
        Assert.Equal(AddonBuild.Refused, code);
        Assert.Contains(expected, said, StringComparison.Ordinal);
        Assert.Contains("nothing was written.", said, StringComparison.Ordinal);
        Assert.Equal(before, addon.Shipped());
    }

    [Fact]
    public void References_OfProgramsThatBeginAtOnce_HaveOneSetOfSymbols()
    {
        var objects = new INamedTypeSymbol[8];
        Parallel.For(
            0,
            objects.Length,
            i => objects[i] = SourceCompiler.Compile("A.cs", "").GetSpecialType(SpecialType.System_Object)
        );
        Assert.All(objects, symbol => Assert.Same(objects[0].ContainingAssembly, symbol.ContainingAssembly));
    }

    [Fact]
    public void Run_WithChecks_LooksAtSums()
    {
        using var addon = new SmallAddon();
        addon.Build();
        Assert.DoesNotContain("runtime.checked", addon.Read("Talents/Sum.lua"), StringComparison.Ordinal);
        var (_, said) = addon.Build(checks: true);
        Assert.Contains("without --checks to ship", said, StringComparison.Ordinal);
        Assert.Contains("runtime.checkedInt(a + b", addon.Read("Talents/Sum.lua"), StringComparison.Ordinal);
        addon.Build();
        Assert.DoesNotContain("runtime.checked", addon.Read("Talents/Sum.lua"), StringComparison.Ordinal);
    }
}
