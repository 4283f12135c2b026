using Microsoft.CodeAnalysis;

namespace AzerothsTopTalent.Transpiler.Tests.WowApi;

public sealed class ManifestProblemTests
{
    [Theory]
    [InlineData(
        "\"functions\": { \"F\": { \"call\": \"(id: nmber)\", \"doc\": \"\" } }",
        "the type \"nmber\" of \"id\" is declared nowhere",
        34
    )]
    [InlineData("\"functions\": { \"F\": { \"call\": \"(id int)\", \"doc\": \"\" } }", "expected \":\"", 37)]
    [InlineData(
        "\"functions\": { \"F\": { \"call\": \"()\", \"flags\": \"MayRetrnNothing\", \"doc\": \"\" } }",
        "the flag \"MayRetrnNothing\" is not known",
        47
    )]
    [InlineData("\"functions\": { \"F\": { \"cal\": \"()\", \"doc\": \"\" } }", "\"cal\" is not known here", 24)]
    [InlineData(
        "\"functions\": { \"F\": { \"call\": \"()\" }, \"F\": { \"call\": \"()\" } }",
        "\"F\" stands here twice",
        40
    )]
    [InlineData("\"functoins\": { }", "\"functoins\" is not known here", 2)]
    [InlineData("\"enums\": { \"E\": { \"values\": { \"A\": \"1\" } } }", "a value of an enum is a number", 32)]
    [InlineData("\"structures\": { \"S\": { \"fields\": { \"a\": 1 } } }", "a field has its type as a string", 37)]
    [InlineData(
        "\"functions\": { \"F\": { \"call\": \"()\", \"correction\": { \"why\": \"\" } } }",
        "a correction needs \"source\"",
        52
    )]
    [InlineData("\"widgets\": { \"W\": { \"base\": \"Nothing\" } }", "the base \"Nothing\" of \"W\" is no widget", 15)]
    [InlineData(
        "\"enums\": { \"E\": {}, \"E2\": {} }, \"structures\": { \"E\": {} }",
        "the type \"E\" is declared more than once",
        50
    )]
    [InlineData(
        "\"units\": { \"id\": \"spel id\" }, \"functions\": { \"F\": { \"call\": \"(id: int)\" } }",
        "\"spel id\" is no unit",
        19
    )]
    [InlineData("\"units\": { \"id\": 1 }", "the unit of \"id\" must be a string", 13)]
    [InlineData(
        "\"units\": { \"name\": \"spell id\" }, \"functions\": { \"F\": { \"call\": \"(name: string)\" } }",
        "no number of this file is called \"name\"",
        21
    )]
    public void Manifest_WithAnError_ReportsItAtItsPlace(string entries, string message, int column)
    {
        var problem = Assert.Single(
            GeneratorRun.Once(GeneratorRun.Manifest(entries)).Diagnostics,
            problem =>
                problem.GetMessage().Contains(message, StringComparison.Ordinal)
                && problem.Location.GetLineSpan().StartLinePosition.Character == column
        );
        Assert.Equal("WOW0001", problem.Id);
        Assert.Equal(DiagnosticSeverity.Error, problem.Severity);
        Assert.Equal(3, problem.Location.GetLineSpan().StartLinePosition.Line);
        Assert.EndsWith("api/Test.json", problem.Location.GetLineSpan().Path, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{", "the text ends too early")]
    [InlineData("{ \"namespace\": \"C_Test\",, }", "expected a name in double quotes")]
    [InlineData("[]", "a manifest file holds one object")]
    [InlineData("{ \"source\": \"x\" }", "a file needs a \"namespace\"")]
    [InlineData("{ \"namespace\": \"C_Test\" }", "a file needs a \"source\"")]
    [InlineData("{ \"namespace\": 1 }", "\"namespace\" must be a string")]
    public void File_ThatIsNoManifest_IsReported(string text, string message) =>
        Assert.Contains(
            GeneratorRun.Once(text).Diagnostics,
            problem => problem.GetMessage().Contains(message, StringComparison.Ordinal)
        );

    [Fact]
    public void RealManifest_Read_HasNoProblem()
    {
        var files = RealManifest.Files().Select(file => (file.Name, file.Text)).ToArray();
        Assert.True(files.Length > 20);
        Assert.Empty(
            GeneratorRun
                .Driver(files)
                .RunGenerators(GeneratorRun.Compile(), TestContext.Current.CancellationToken)
                .GetRunResult()
                .Diagnostics
        );
    }
}
