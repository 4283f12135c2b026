using System.Text.RegularExpressions;
using AzerothsTopTalent.Transpiler.Tests.Build;
using AzerothsTopTalent.Transpiler.Tests.Harness;

namespace AzerothsTopTalent.Transpiler.Tests.Shipped;

/// <summary>Every Lua file of the addon as it ships, seen by the official compiler.</summary>
public sealed class ShippedLuaTests
{
    private static readonly string Folder = Path.Combine(SmallAddon.Repository, "addon", "AzerothsTopTalent");

    private static IEnumerable<string> Files =>
        Directory
            .EnumerateFiles(Folder, "*.lua", SearchOption.AllDirectories)
            .Where(path => Path.GetFileName(path) != "TalentData.lua");

    [Fact]
    public void File_InOfficialLua_Loads()
    {
        Luac.Need();
        Assert.All(Files, path => Assert.Equal("", Luac.Check(File.ReadAllText(path))));
    }

    [Fact]
    public void File_AssignsNoGlobalButDeclaredOnes()
    {
        Luac.Need();
        var saved = File.ReadLines(Path.Combine(Folder, "AzerothsTopTalent.toc"))
            .Where(line => line.StartsWith("## SavedVariables", StringComparison.Ordinal))
            .SelectMany(line => line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Split(','))
            .Select(name => name.Trim())
            .ToHashSet(StringComparer.Ordinal);
        var assigned = Files.SelectMany(path => Luac.AssignedGlobals(File.ReadAllText(path))).ToList();
        Assert.NotEmpty(assigned);
        // Slash commands are told to the client by globals of this form, and the compartment calls functions by name.
        Assert.All(
            assigned,
            name =>
                Assert.True(
                    saved.Contains(name)
                        || Regex.IsMatch(name, "^(SLASH_TOPTALENT[0-9]+|AzerothsTopTalent_[A-Za-z]+)$"),
                    name
                )
        );
    }
}
