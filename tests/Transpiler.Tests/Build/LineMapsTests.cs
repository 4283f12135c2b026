using AzerothsTopTalent.Lua.Build;

namespace AzerothsTopTalent.Transpiler.Tests.Build;

/// <summary>Error reports as the game's error frame and BugSack show them, with C# places instead of Lua's.</summary>
public sealed class LineMapsTests : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("line-maps-").FullName;

    private string Folder => Path.Combine(root, "AzerothsTopTalent");

    public LineMapsTests()
    {
        Write("Popup/Popup.lua", string.Concat(Enumerable.Repeat("x\n", 30)));
        Write("Popup/Popup.lua.map", "Popup/Popup.cs\n5 12\n20 34\n");
        Write("Runtime.lua", "x\n");
    }

    public void Dispose() => Directory.Delete(root, recursive: true);

    [Theory]
    [InlineData(
        "Message: Interface/AddOns/AzerothsTopTalent/Popup/Popup.lua:20: attempt to index local 'x' (a nil value)",
        "Message: Popup/Popup.cs:34: attempt to index local 'x' (a nil value)"
    )]
    [InlineData("1x AzerothsTopTalent/Popup/Popup.lua:21: boom", "1x Popup/Popup.cs:34: boom")]
    [InlineData("...rface/AddOns/AzerothsTopTalent/Popup/Popup.lua:6: boom", "Popup/Popup.cs:12: boom")]
    [InlineData(
        "[string \"@Interface/AddOns/AzerothsTopTalent/Popup/Popup.lua\"]:20: in function 'Show'",
        "Popup/Popup.cs:34: in function 'Show'"
    )]
    [InlineData(
        "[Interface/AddOns/AzerothsTopTalent/Popup/Popup.lua]:20: in function <Interface/AddOns/AzerothsTopTalent/Popup/Popup.lua:5>",
        "Popup/Popup.cs:34: in function <Popup/Popup.cs:12>"
    )]
    [InlineData(
        "[string \"=(tail call)\"]: ?\n[string \"@Interface\\AddOns\\AzerothsTopTalent\\Popup\\Popup.lua\"]:7: in main chunk",
        "[string \"=(tail call)\"]: ?\nPopup/Popup.cs:12: in main chunk"
    )]
    public void Rewrite_PlaceOfTheAddon_TellsTheSource(string report, string expected)
    {
        var mapped = LineMaps.Read(Folder).Rewrite(report);
        Assert.Equal(expected, mapped.Text);
        Assert.True(mapped.Mapped > 0);
        Assert.Empty(mapped.Left);
    }

    [Theory]
    [InlineData("AzerothsTopTalent/Popup/Popup.lua:31: x", "has no line 31")]
    [InlineData("AzerothsTopTalent/Popup/Popup.lua:99999999999: x", "has no line 99999999999")]
    [InlineData("AzerothsTopTalent/Gone.lua:3: x", "is no file of this build")]
    [InlineData("AzerothsTopTalent/Runtime.lua:1: x", "is a helper or data")]
    [InlineData("AzerothsTopTalent/Popup/Popup.lua:2: x", "stands before the first statement")]
    public void Rewrite_PlaceThatCannotBeTold_SaysWhy(string report, string reason)
    {
        var mapped = LineMaps.Read(Folder).Rewrite(report);
        Assert.Equal(report, mapped.Text);
        Assert.Equal(0, mapped.Mapped);
        Assert.Contains(reason, Assert.Single(mapped.Left), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nothing of the kind")]
    [InlineData("Interface/AddOns/BugSack/Core.lua:20: in function 'Show'")]
    public void Rewrite_TextOfOthers_StaysAndIsNotComplainedAbout(string report)
    {
        var mapped = LineMaps.Read(Folder).Rewrite(report);
        Assert.Equal(report, mapped.Text);
        Assert.Equal(0, mapped.Mapped);
        Assert.Empty(mapped.Left);
    }

    private void Write(string file, string text)
    {
        var path = Path.Combine(Folder, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
