using System.Net;
using System.Text.Json.Nodes;
using AzerothsTopTalent.Sandbox;
using AzerothsTopTalent.Sandbox.Service;

namespace AzerothsTopTalent.Tool.Tests.Sandbox;

public class SandboxServerTests
{
    private const string Rankings = """
        query($encounter: Int!, $className: String!, $specName: String!, $metric: CharacterRankingMetricType!, $page: Int!) {
          rateLimitData { limitPerHour pointsSpentThisHour pointsResetIn }
          worldData { encounter(id: $encounter) { id name characterRankings(className: $className, specName: $specName,
            metric: $metric, page: $page, leaderboard: LogsOnly, includeCombatantInfo: true) } }
        }
        """;

    [Fact]
    public async Task Api_WithoutToken_Answers404AsTheLiveHostDoes()
    {
        await using var server = await SandboxServer.StartAsync(cancellation: TestContext.Current.CancellationToken);
        using var client = new SandboxClient(server);
        using var response = await client.Post("{ rateLimitData { limitPerHour } }");
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task Token_ExpiredThenRevoked_Answers401Then500()
    {
        await using var server = await SandboxServer.StartAsync(cancellation: TestContext.Current.CancellationToken);
        using var client = await new SandboxClient(server).SignIn();
        server.Tokens.Void(TokenState.Expired);
        using var expired = await client.Post("{ rateLimitData { limitPerHour } }");
        server.Tokens.Void(TokenState.Revoked);
        using var revoked = await client.Post("{ rateLimitData { limitPerHour } }");
        Assert.Equal((HttpStatusCode)401, expired.StatusCode);
        Assert.Equal((HttpStatusCode)500, revoked.StatusCode);
    }

    [Fact]
    public async Task Discovery_ListsTheSeasonAmongWhatMustBeSteppedOver()
    {
        await using var server = await SandboxServer.StartAsync(cancellation: TestContext.Current.CancellationToken);
        using var client = await new SandboxClient(server).SignIn();
        var answer = await client.Query(
            "{ worldData { expansions { id zones { id name frozen partitions { id name default } encounters { id } } } } gameData { classes { slug specs { slug } } } }"
        );
        var zones = answer["data"]!["worldData"]!["expansions"]!
            .AsArray()
            .SelectMany(e => e!["zones"]!.AsArray())
            .ToList();
        Assert.Equal(9, Zone(53)["encounters"]!.AsArray().Count);
        Assert.Equal(8, Zone(55)["encounters"]!.AsArray().Count);
        Assert.Equal("PTR", (string)Zone(56)["partitions"]![0]!["name"]!);
        Assert.Equal((string)Zone(55)["name"]!, (string)Zone(56)["name"]!);
        Assert.Null(Zone(57)["partitions"]);
        Assert.Equal(40, answer["data"]!["gameData"]!["classes"]!.AsArray().Sum(c => c!["specs"]!.AsArray().Count));

        JsonNode Zone(int id) => zones.Single(z => (int)z!["id"]! == id)!;
    }

    [Fact]
    public async Task Rankings_Page_HasRowsOfEveryKind()
    {
        await using var server = await SandboxServer.StartAsync(cancellation: TestContext.Current.CancellationToken);
        using var client = await new SandboxClient(server).SignIn();
        var rows = new List<JsonNode>();
        foreach (var encounter in new[] { 12993, 12825, 61762, 12813 })
        {
            var board = await Page(client, encounter, "DeathKnight", "Blood", "playerscore", 1);
            Assert.Equal(100, (int)board["count"]!);
            Assert.True((bool)board["hasMorePages"]!);
            rows.AddRange(board["rankings"]!.AsArray().Select(r => r!));
        }

        Assert.Contains(rows, r => r["hidden"] is not null && r["server"] is null);
        Assert.Contains(rows, r => r["talents"]!.AsArray().Count == 0 && r["gear"]!.AsArray().Count == 18);
        var named = rows.Where(r => r["server"] is not null)
            .Select(r => ((string)r["name"]!, (int)r["server"]!["id"]!))
            .ToList();
        Assert.True(named.Distinct().Count() < named.Count, "no character is listed twice");
    }

    [Theory]
    [InlineData("Death Knight", "Blood", "dps", "no rows")]
    [InlineData("DeathKnight", "Blood", "tankhps", "Tank HPS ranks not supported for this zone.")]
    [InlineData("DeathKnight", "Blood", "playerscore", "The metric playerscore is not supported for this zone.")]
    public async Task Rankings_OddRequest_FailsSilentlyAsTheLiveServiceDoes(
        string classSlug,
        string spec,
        string metric,
        string expected
    )
    {
        await using var server = await SandboxServer.StartAsync(cancellation: TestContext.Current.CancellationToken);
        using var client = await new SandboxClient(server).SignIn();
        var board = await Page(client, 3470, classSlug, spec, metric, 1);
        Assert.Equal(
            expected,
            (string?)board["error"] ?? (board["rankings"]!.AsArray().Count == 0 ? "no rows" : "rows")
        );
    }

    [Fact]
    public async Task Rankings_PagePastTheEnd_IsAnErrorInThePlaceOfAPage()
    {
        await using var server = await SandboxServer.StartAsync(cancellation: TestContext.Current.CancellationToken);
        using var client = await new SandboxClient(server).SignIn();
        var board = await Page(client, 12993, "Mage", "Frost", "playerscore", 21);
        Assert.NotNull(board["error"]);
    }

    [Fact]
    public async Task Encounter_Unknown_IsNullAndStillBilled()
    {
        await using var server = await SandboxServer.StartAsync(cancellation: TestContext.Current.CancellationToken);
        using var client = await new SandboxClient(server).SignIn();
        var answer = await client.Query("{ worldData { encounter(id: 99) { name } } }");
        Assert.Null(answer["data"]!["worldData"]!["encounter"]);
        Assert.Equal(1.0, server.Ledger.Total);
    }

    [Fact]
    public async Task Points_Spent_Answer429UntilTheHourIsOver()
    {
        var clock = new SteppedClock();
        var options = new SandboxOptions { LimitPerHour = 2, Clock = clock };
        await using var server = await SandboxServer.StartAsync(options, TestContext.Current.CancellationToken);
        using var client = await new SandboxClient(server).SignIn();
        await client.Query("{ rateLimitData { limitPerHour } }");
        var reading = await client.Query("{ rateLimitData { pointsSpentThisHour pointsResetIn } }");
        using var refused = await client.Post("{ rateLimitData { limitPerHour } }");
        clock.Advance(TimeSpan.FromMinutes(61));
        using var again = await client.Post("{ rateLimitData { limitPerHour } }");
        Assert.Equal(
            """{"pointsSpentThisHour":1,"pointsResetIn":3600}""",
            reading["data"]!["rateLimitData"]!.ToJsonString()
        );
        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
        Assert.Equal(HttpStatusCode.OK, again.StatusCode);
    }

    [Fact]
    public async Task Report_OfARankedRow_GivesTheBuildsImportCode()
    {
        await using var server = await SandboxServer.StartAsync(cancellation: TestContext.Current.CancellationToken);
        using var client = await new SandboxClient(server).SignIn();
        var board = await Page(client, 12993, "Druid", "Guardian", "playerscore", 2);
        var row = board["rankings"]!
            .AsArray()
            .First(r => r!["server"] is not null && r["talents"]!.AsArray().Count > 0)!;
        var code = (string)row["report"]!["code"]!;
        var actors = await client.Query(
            "query($code: String!, $fights: [Int]) { reportData { report(code: $code) { masterData(translate: false) { actors(type: \"Player\") { id name server subType } } fights(fightIDs: $fights, translate: false) { id friendlyPlayers } } } }",
            new { code, fights = new[] { (int)row["report"]!["fightID"]! } }
        );
        var actor = actors["data"]!["reportData"]!["report"]!["masterData"]!["actors"]!
            .AsArray()
            .Single(a =>
                (string)a!["name"]! == (string)row["name"]! && (string)a["server"]! == (string)row["server"]!["name"]!
            )!;
        var codes = await client.Query(
            $"{{ reportData {{ report(code: \"{code}\") {{ fights {{ id mine: talentImportCode(actorID: {actor["id"]}) nobody: talentImportCode(actorID: 1) }} }} }} }}"
        );
        var fight = codes["data"]!["reportData"]!["report"]!["fights"]![0]!;
        Assert.StartsWith("CgGA", (string)fight["mine"]!);
        Assert.Null(fight["nobody"]);
    }

    [Fact]
    public async Task Report_OfAHiddenRow_DoesNotExist()
    {
        await using var server = await SandboxServer.StartAsync(cancellation: TestContext.Current.CancellationToken);
        using var client = await new SandboxClient(server).SignIn();
        var answer = await client.Query("{ reportData { report(code: \"a:abcdefghijklmnop\") { code } } }");
        Assert.Equal("This report does not exist.", (string)answer["errors"]![0]!["message"]!);
    }

    [Theory]
    [InlineData("{ worldData { weather } }", "Cannot query field \"weather\" on type \"WorldData\".")]
    [InlineData("{ worldData { zone(name: \"x\") { id } } }", "Unknown argument \"name\" on field \"WorldData.zone\".")]
    [InlineData("{ worldData }", "must have a selection of subfields")]
    [InlineData(
        "query($id: Int!) { worldData { zone(id: $id) { id } } }",
        "Variable \"$id\" of required type \"Int!\" was not provided."
    )]
    [InlineData(
        "{ worldData { zone(id: \"53\") { id } } }",
        "Argument \"id\" has invalid value. Expected value of type \"Int\", found \"53\"."
    )]
    [InlineData("{ worldData { ", "Syntax Error: Expected Name, found <EOF>.")]
    [InlineData("mutation { worldData { __typename } }", "The schema does not support operation type \"mutation\".")]
    public async Task Query_Wrong_IsRefusedWithAGraphQlError(string query, string expected)
    {
        await using var server = await SandboxServer.StartAsync(cancellation: TestContext.Current.CancellationToken);
        using var client = await new SandboxClient(server).SignIn();
        var answer = await client.Query(query);
        Assert.Contains(expected, (string)answer["errors"]![0]!["message"]!);
    }

    [Fact]
    public async Task Trees_AskedAgainWithTheirTag_Answer304()
    {
        await using var server = await SandboxServer.StartAsync(cancellation: TestContext.Current.CancellationToken);
        using var http = new HttpClient();
        using var first = await http.GetAsync(server.TreesAddress, TestContext.Current.CancellationToken);
        using var again = new HttpRequestMessage(HttpMethod.Get, server.TreesAddress);
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var second = await http.SendAsync(again, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
    }

    private static async Task<JsonNode> Page(
        SandboxClient client,
        int encounter,
        string classSlug,
        string spec,
        string metric,
        int page
    )
    {
        var answer = await client.Query(
            Rankings,
            new
            {
                encounter,
                className = classSlug,
                specName = spec,
                metric,
                page,
            }
        );
        Assert.Null(answer["errors"]);
        return answer["data"]!["worldData"]!["encounter"]!["characterRankings"]!;
    }
}
