using System.Text.Json;
using AzerothsTopTalent.Sandbox;
using AzerothsTopTalent.Sandbox.Trees;
using AzerothsTopTalent.Tool.Hosting;
using AzerothsTopTalent.Tool.Tests.House;

namespace AzerothsTopTalent.Tool.Tests.Commands;

public sealed class TalentsDecodeTests
{
    // Version 2, specialization 250, and no hash; then one bit for each node of the class tree, none of them taken.
    private const string Head = "CoPA" + "AAAAAAAAAAAAAAAAAAAAA";

    private static readonly int NodeCount = new SandboxWorld().Spec(250).Tree.NodeOrder.Count;

    private static readonly string Empty = Head + new string('A', (NodeCount + 2 + 5) / 6);

    [Fact]
    public async Task Decode_EmptyBuild_PrintsEveryFieldAndTheSameText()
    {
        using var tool = new ToolRun();

        Assert.Equal(ExitCodes.Ok, await tool.Run("talents", "decode", "--json", Empty));

        var zeros = new string('0', 32);
        Assert.Equal(
            $"{{\"specID\":250,\"version\":2,\"treeHash\":\"{zeros}\",\"nodes\":[],\"canonical\":\"{Empty}\"}}\n",
            tool.Output
        );
    }

    [Fact]
    public async Task Decode_GoodAndBadStringsOnStandardInput_AnswersEachThatIsOneAndFails()
    {
        using var tool = new ToolRun { Input = $"{Empty}\n\n  {Empty}A\r\nB8DA]\n{Empty.Replace("oPA", "oPB")}\n" };

        Assert.Equal(ExitCodes.Failed, await tool.Run("talents", "decode", "--json"));

        var lines = tool.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal([null, "tooLong", "character", "unknownSpec"], lines.Select(ErrorKind));
        Assert.Equal("B8DA]", Json(lines[2]).GetProperty("input").GetString());
        Assert.Equal(1274, Json(lines[3]).GetProperty("specID").GetInt32());
        Assert.Equal(
            "']' at position 5 does not occur in build strings",
            Json(lines[2]).GetProperty("error").GetString()
        );
    }

    [Fact]
    public async Task Decode_StringOfVersion1_IsRefusedButNamesItsSpecialization()
    {
        using var tool = new ToolRun();

        Assert.Equal(ExitCodes.Failed, await tool.Run("talents", "decode", "--json", "B" + Empty[1..]));

        var line = Json(tool.Output);
        Assert.Equal("version", line.GetProperty("errorKind").GetString());
        Assert.Equal((1, 250), (line.GetProperty("version").GetInt32(), line.GetProperty("specID").GetInt32()));
    }

    [Fact]
    public async Task Decode_ForPeople_NamesTheSpecializationAndThePoints()
    {
        using var tool = new ToolRun();

        Assert.Equal(ExitCodes.Failed, await tool.Run("talents", "decode", Empty, "rubbish"));

        Assert.Equal(
            """
            Death Knight: Blood (250), version 2, no tree hash
              points: 0 class, 0 specialization, 0 hero
              encodes back to the same text
            rubbish is refused:
              7 characters are too few: a build string has 26 before its first talent

            """,
            tool.Output
        );
    }

    [Fact]
    public async Task Decode_TreesFile_IsReadInsteadOfTheSandbox()
    {
        using var tool = new ToolRun();
        File.WriteAllBytes(Path.Combine(tool.Folder, "trees.json"), TalentFile.Write(new SandboxWorld().Trees));

        Assert.Equal(ExitCodes.Ok, await tool.Run("talents", "decode", "--trees", "trees.json", Empty));
        Assert.Equal("", tool.Error);
    }

    [Fact]
    public async Task Decode_NoSuchTreesFile_SaysSo()
    {
        using var tool = new ToolRun();

        Assert.Equal(ExitCodes.NoInput, await tool.Run("talents", "decode", "--trees", "none.json", Empty));
        Assert.StartsWith("att: there is no file ", tool.Error);
    }

    [Fact]
    public async Task Decode_TreesFileOfAnotherKind_SaysSo()
    {
        using var tool = new ToolRun();
        tool.Write("trees.json", "{}");

        Assert.Equal(ExitCodes.Data, await tool.Run("talents", "decode", "--trees", "trees.json", Empty));
        Assert.Contains("trees.json: The talent trees cannot be read: not the public talents format", tool.Said);
    }

    [Fact]
    public async Task Decode_RealStrings_PrintsTheNodesAnIndependentDecoderFound()
    {
        var facts = Path.Combine(Repository.Root, "..", "shared", "facts", "talents");
        Assert.SkipUnless(Directory.Exists(facts), "Skipped: needs ../shared/facts/talents");
        using var fixtures = JsonDocument.Parse(File.ReadAllText(Path.Combine(facts, "fixtures-12.0.5.json")));
        var real = fixtures.RootElement.GetProperty("fixtures").EnumerateArray().ToList();
        var strings = real.Select(item => item.GetProperty("string").GetString()!).ToList();
        using var tool = new ToolRun { Input = string.Join('\n', strings) };
        var trees = Path.Combine(facts, "raidbots-talents-12.0.5.json.gz");

        Assert.Equal(ExitCodes.Ok, await tool.Run("talents", "decode", "--json", "--trees", trees));

        var lines = tool.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Json).ToList();
        Assert.Equal(strings, lines.Select(line => line.GetProperty("canonical").GetString()!));
        Assert.Equal(real.Select(Nodes), lines.Select(Nodes));
    }

    private static string Nodes(JsonElement build) =>
        build.GetProperty("specID").GetInt32()
        + string.Concat(
            from node in build.GetProperty("nodes").EnumerateArray()
            select $" {node.GetProperty("nodeID")}:{node.GetProperty("ranks")}:{node.GetProperty("choiceIndex")}:{node.GetProperty("granted")}"
        );

    private static string? ErrorKind(string line) =>
        Json(line).TryGetProperty("errorKind", out var kind) ? kind.GetString() : null;

    private static JsonElement Json(string line) => JsonDocument.Parse(line).RootElement;
}
