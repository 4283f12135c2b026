using System.Text;

namespace AzerothsTopTalent.Data.Tests.GraphQl;

/// <summary>The pipeline's operations against the service's own schema.</summary>
public sealed class OperationsTests
{
    private static readonly Lazy<SchemaInfo> Schema = new(() =>
        SchemaParser.Parse(Encoding.UTF8.GetString(Facts.Bytes("warcraftlogs/schema.graphql")))
    );

    public static TheoryData<string, int> Operations =>
        new()
        {
            { "Discovery", 1 },
            { "PartitionProbe", 1 },
            { "PartitionProbe", 6 },
            { "RaidRankings", 1 },
            { "MythicPlusRankings", 1 },
            { "ReportActors", 1 },
            { "ReportActors", 13 },
            { "ImportCodes", 1 },
            { "ImportCodes", 13 },
            { "RateLimit", 1 },
        };

    [Theory]
    [MemberData(nameof(Operations))]
    public void Load_Operation_FitsTheSchema(string name, int count) =>
        Assert.Empty(OperationCheck.Run(Schema.Value, GraphQlOperation.Load(name, count).Text));

    [Fact]
    public void Load_AllFiles_AreCheckedAbove()
    {
        var files = typeof(GraphQlOperation)
            .Assembly.GetManifestResourceNames()
            .Where(name => name.EndsWith(".graphql", StringComparison.Ordinal))
            .Select(name => name[..^".graphql".Length]);

        Assert.Equal(files.Order(), Operations.Select(row => row.Data.Item1).Distinct().Order());
    }

    [Theory]
    [InlineData("query X { rateLimitDatum { limitPerHour } }", "Query has no field rateLimitDatum")]
    [InlineData("query X { rateLimitData }", "Query.rateLimitData needs a selection")]
    [InlineData("query X($id: String) { worldData { encounter(id: $id) { id } } }", "wants Int")]
    [InlineData("query X { worldData { encounter(ids: 1) { id } } }", "has no argument ids")]
    [InlineData("query X($id: Int) { rateLimitData { limitPerHour } }", "$id is not used")]
    [InlineData("query X { worldData { encounter(id: 1) { characterRankings(metric: dpps) } } }", "got dpps")]
    [InlineData("query X { reportData { report(code: \"a\") { fights { talentImportCode } } } }", "needs actorID")]
    public void Run_WrongOperation_IsCaught(string operation, string error) =>
        Assert.Contains(
            OperationCheck.Run(Schema.Value, operation),
            found => found.Contains(error, StringComparison.Ordinal)
        );

    [Fact]
    public void Expand_Block_IsNumberedAndCommentsAreGone()
    {
        var text = GraphQlOperation.Expand(
            "# about\nquery X(\n#each\n$code0: Int\n#end\n) {\n#each\nr0: a(x10: $code0)\n#end\n}",
            2
        );

        Assert.Equal("query X(\n$code0: Int\n$code1: Int\n) {\nr0: a(x10: $code0)\nr1: a(x10: $code1)\n}\n", text);
    }
}
