using AzerothsTopTalent.Lua.Build;
using AzerothsTopTalent.Lua.Lowering;
using AzerothsTopTalent.Tests;

namespace AzerothsTopTalent.Transpiler.Tests.Build;

/// <summary>After any edits a program that was kept gives what one that reads everything anew gives.</summary>
[Collection(Alone.Name)]
public sealed class RandomEditsTests
{
    private const int EditsOfASeed = 32;

    [Fact]
    public void Transpile_AfterRandomEdits_GivesWhatAColdBuildGives()
    {
        foreach (var seed in LongRun.Seeds(1))
        {
            using var addon = new SmallAddon();
            var sources = new EditedSources(new Random(seed));
            foreach (var (file, text) in sources.All)
            {
                addon.Write(file, text);
            }
            var kept = new AddonProgram(addon.Paths);
            var said = new List<string>();
            for (var i = 0; i < EditsOfASeed; i++)
            {
                var expected = Told(new AddonProgram(addon.Paths));
                var actual = Told(kept);
                Assert.True(
                    expected == actual,
                    $"seed {seed}, edit {i}:\n{string.Join("\n", said)}\n--- cold:\n{expected}\n--- kept:\n{actual}"
                );
                foreach (var (file, text) in sources.Edit(!expected.Contains(": error ", StringComparison.Ordinal)))
                {
                    addon.Write(file, text);
                    said.Add(file + ":\n" + text);
                }
            }
        }
    }

    [Fact]
    public void Transpile_AfterASourceThatCouldNotBeRead_GivesWhatAColdBuildGives()
    {
        using var addon = new SmallAddon();
        var kept = new AddonProgram(addon.Paths);
        Told(kept);
        addon.Write(
            "Talents/Sum.cs",
            "namespace Small; public static class Sum { public static int Of(int a, int b) => a * b; }"
        );
        var zoo = Path.Combine(addon.Paths.Sources, "Zoo.cs");
        using (new FileStream(zoo, FileMode.Create, FileAccess.Write, FileShare.None))
        {
            Assert.Throws<IOException>(() => Told(kept));
        }
        File.Delete(zoo);
        Assert.Equal(Told(new AddonProgram(addon.Paths)), Told(kept));

        addon.Write("Greeter.cs", SmallAddon.Greeter("good day"));
        Assert.Equal(Told(new AddonProgram(addon.Paths)), Told(kept));
    }

    private static string Told(AddonProgram program)
    {
        var result = program.Transpile(new TranspilerOptions());
        return string.Join("\n", result.Diagnostics.Select(DiagnosticText.Of).Order(StringComparer.Ordinal))
            + "\n"
            + string.Join(
                "\n",
                result.Files.Select(file => $"{file.Path} {string.Join(' ', file.SourceLines)}\n{file.Text}")
            );
    }
}
