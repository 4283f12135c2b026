using System.Diagnostics;

namespace AzerothsTopTalent.Transpiler.Tests.Build;

/// <summary>The target that a build of the addon's project runs.</summary>
public sealed class MsBuildTargetTests
{
    [Fact]
    public void Target_GivesTheBytesOfTheCommand_AndIsSkippedWhereNothingChanged()
    {
        using var addon = new SmallAddon();
        // The target runs in a checkout: the manifest lies in it.
        var api = Path.Combine(addon.Root, "generators", "WowApi", "api");
        Directory.CreateDirectory(api);
        foreach (var file in Directory.EnumerateFiles(addon.Paths.Manifest, "*.json"))
        {
            File.Copy(file, Path.Combine(api, Path.GetFileName(file)));
        }
        addon.Build();
        var expected = addon.Shipped();
        Directory.Delete(addon.Output, recursive: true);
        Directory.Delete(Path.Combine(addon.Paths.Sources, "obj"), recursive: true);
        addon.Write(
            "Small.proj",
            $"""
            <Project DefaultTargets="CoreCompile">
              <PropertyGroup><IntermediateOutputPath>obj/</IntermediateOutputPath></PropertyGroup>
              <Target Name="CoreCompile" />
              <Import Project="{Path.Combine(SmallAddon.Repository, "generators", "Lua.Build", "Lua.Build.targets")}" />
            </Project>
            """
        );

        var first = Build(addon);
        Assert.DoesNotContain("Skipping target \"BuildLua\"", first, StringComparison.Ordinal);
        Assert.Equal(expected, addon.Shipped());

        Assert.Contains("Skipping target \"BuildLua\"", Build(addon), StringComparison.Ordinal);

        addon.Write("Greeter.cs", SmallAddon.Greeter("changed"));
        Assert.DoesNotContain("Skipping target \"BuildLua\"", Build(addon), StringComparison.Ordinal);
        Assert.Contains("changed", addon.Read("Greeter.lua"), StringComparison.Ordinal);
    }

    private static string Build(SmallAddon addon)
    {
        var configuration = AppContext.BaseDirectory.Contains("Release", StringComparison.Ordinal)
            ? "Release"
            : "Debug";
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = addon.Paths.Sources,
            RedirectStandardOutput = true,
            ArgumentList =
            {
                "msbuild",
                "Small.proj",
                "-v:normal",
                "-nodeReuse:false",
                "-p:Configuration=" + configuration,
            },
        };
        using var process = Process.Start(start)!;
        var said = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, said);
        return said;
    }
}
