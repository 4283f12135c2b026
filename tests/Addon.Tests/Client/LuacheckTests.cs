using System.Diagnostics;
using System.Text;
using AzerothsTopTalent.Addon.Tests.Support;
using AzerothsTopTalent.FakeWow.Api;
using AzerothsTopTalent.FakeWow.Client;

namespace AzerothsTopTalent.Addon.Tests.Client;

/// <summary>
/// All generated Lua, read by a linter that knows the same globals as the fake client, those of the manifest. No warning is
/// switched off but the one for a method that has no need of its <c>self</c>, which its callers pass all the same.
/// </summary>
public sealed class LuacheckTests
{
    /// <summary>What the printer wraps at.</summary>
    private const int LineLength = 120;

    private static readonly string Folder = Path.Combine(Shared.RepositoryRoot(), "addon", "AzerothsTopTalent");

    [Theory]
    [InlineData("addon/AzerothsTopTalent")]
    [InlineData("tests/Transpiler.Tests/Goldens")]
    public void GeneratedLua_Checked_GivesNoWarning(string folder)
    {
        var path = Path.Combine(Shared.RepositoryRoot(), folder);
        var files = Directory
            .EnumerateFiles(path, "*.lua", SearchOption.AllDirectories)
            .Where(file => Path.GetFileName(file) != "TalentData.lua")
            .ToList();
        Assert.NotEmpty(files);
        var config = Path.GetTempFileName();
        try
        {
            File.WriteAllText(config, Configuration());
            var (code, output) = Luacheck(["--config", config, "--codes", "--no-color", "--quiet", .. files]);
            Assert.True(code == 0, output);
        }
        finally
        {
            File.Delete(config);
        }
    }

    [Fact]
    public void UnusedParameter_Checked_GivesWarning()
    {
        var config = Path.GetTempFileName();
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(config, Configuration());
            File.WriteAllText(file, "local _, addon = ...\nfunction addon.Wait(seconds) end\n");
            var (code, output) = Luacheck(["--config", config, "--codes", "--no-color", "--quiet", file]);
            Assert.True(code == 1 && output.Contains("unused argument 'seconds'", StringComparison.Ordinal), output);
        }
        finally
        {
            File.Delete(config);
            File.Delete(file);
        }
    }

    [Fact]
    public void Configuration_OfTheManifest_KnowsFunctionsAndFields()
    {
        var text = Configuration();
        Assert.Contains("\"GetTime\"", text, StringComparison.Ordinal);
        Assert.Contains("C_Traits = { fields = { \"", text, StringComparison.Ordinal);
    }

    private static string Configuration()
    {
        var toc = TocFile.Read("AzerothsTopTalent", File.ReadAllText(Path.Combine(Folder, "AzerothsTopTalent.toc")));
        // What the client has beyond Lua 5.1 and the manifest: Lua's own additions, and tables of numbers.
        string[] others = ["geterrorhandler", "bit", "wipe", "strsplit", "strjoin", "strtrim", "Enum", "Constants"];
        var read = ApiCatalog
            .Functions[""]
            .Concat(ApiCatalog.Variables)
            .Except(ApiCatalog.WritableVariables)
            .Concat(others);
        var written = ApiCatalog.WritableVariables.Concat(toc.SavedVariables).Concat(toc.SavedVariablesPerCharacter);
        // Tables of the game that addons add their own entries to.
        string[] shared = ["SlashCmdList", "StaticPopupDialogs", "_G"];
        var text = new StringBuilder($"std = \"lua51\"\nself = false\nmax_line_length = {LineLength}\n");
        text.Append($"globals = {{ {Quoted(written.Concat(shared))} }}\n");
        text.Append($"read_globals = {{ {Quoted(read.Except(shared))}");
        foreach (var (space, names) in ApiCatalog.Functions.Where(item => item.Key.Length > 0))
        {
            text.Append($",\n{space} = {{ fields = {{ {Quoted(names)} }} }}");
        }

        return text.Append(" }\n").ToString();
    }

    private static string Quoted(IEnumerable<string> names) =>
        string.Join(", ", names.Order(StringComparer.Ordinal).Select(name => $"\"{name}\""));

    private static (int Code, string Output) Luacheck(params string[] arguments)
    {
        var start = new ProcessStartInfo("luacheck", arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        try
        {
            using var process = Process.Start(start)!;
            var output = process.StandardOutput.ReadToEnd() + process.StandardError.ReadToEnd();
            process.WaitForExit();
            return (process.ExitCode, output);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Assert.Skip("Skipped: needs luacheck");
            throw;
        }
    }
}
