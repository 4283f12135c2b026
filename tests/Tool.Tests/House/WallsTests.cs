using System.Xml.Linq;

namespace AzerothsTopTalent.Tool.Tests.House;

/// <summary>
/// The walls between rooms are project references. Data flows one way, and no room knows one it has no business with:
/// a new reference is a decision, taken here.
/// </summary>
public class WallsTests
{
    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["addon-src/Talents/Talents"] = [],
        ["addon-src/Addon"] =
        [
            "addon-src/Talents/Talents",
            "generators/Lua.Analyzers/Lua.Analyzers",
            "generators/Lua.Build/Lua.Build",
            "generators/Lua.Lowering/Lua.Lowering",
            "generators/Lua.Syntax/Lua.Syntax",
            "generators/WowApi/WowApi",
        ],
        ["generators/WowApi/WowApi"] = [],
        ["generators/Lua.Syntax/Lua.Syntax"] = [],
        ["generators/Lua.Lowering/Lua.Lowering"] = ["generators/Lua.Syntax/Lua.Syntax"],
        ["generators/Lua.Analyzers/Lua.Analyzers"] = ["generators/Lua.Lowering/Lua.Lowering"],
        ["generators/Lua.Build/Lua.Build"] = ["generators/Lua.Lowering/Lua.Lowering", "generators/WowApi/WowApi"],
        ["simulator/Lua51/Lua51"] = [],
        ["simulator/FakeWow/FakeWow"] = ["generators/WowApi/WowApi", "simulator/Lua51/Lua51"],
        ["simulator/Scenarios/Scenarios"] = ["simulator/FakeWow/FakeWow"],
        ["pipeline/Data/Data"] = ["addon-src/Talents/Talents"],
        ["pipeline/Sandbox/Sandbox"] = ["addon-src/Talents/Talents"],
        ["pipeline/Report/Report"] = ["pipeline/Data/Data"],
        ["pipeline/Shipping/Shipping"] = ["pipeline/Data/Data"],
        ["pipeline/Att"] =
        [
            "addon-src/Talents/Talents",
            "generators/Lua.Build/Lua.Build",
            "pipeline/Data/Data",
            "pipeline/Report/Report",
            "pipeline/Sandbox/Sandbox",
            "pipeline/Shipping/Shipping",
            "simulator/FakeWow/FakeWow",
            "simulator/Lua51/Lua51",
            "simulator/Scenarios/Scenarios",
        ],
    };

    [Fact]
    public void ProjectReferences_OfEveryRoom_AreTheOnesDecided()
    {
        var found = Directory
            .EnumerateFiles(Repository.Root, "*.csproj", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'))
            .Where(file => !file.Contains("/obj/") && !file.StartsWith("tests/") && !file.StartsWith("bench/"))
            .ToDictionary(file => file[..^".csproj".Length], ReferencesOf, StringComparer.Ordinal);

        Assert.Equal(Allowed.Keys.Order(), found.Keys.Order());
        Assert.All(found, room => Assert.Equal(Allowed[room.Key], room.Value));
    }

    private static string[] ReferencesOf(string project)
    {
        var folder = Path.GetDirectoryName(Repository.PathTo(project))!;
        return XDocument
            .Load(Repository.PathTo(project))
            .Descendants("ProjectReference")
            .Select(reference => reference.Attribute("Include")!.Value.Replace('\\', '/'))
            .Select(include => Path.GetRelativePath(Repository.Root, Path.GetFullPath(Path.Combine(folder, include))))
            .Select(path => path.Replace('\\', '/')[..^".csproj".Length])
            .Order(StringComparer.Ordinal)
            .ToArray();
    }
}
