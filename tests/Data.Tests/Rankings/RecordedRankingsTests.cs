using System.Text.Json;

namespace AzerothsTopTalent.Data.Tests.Rankings;

/// <summary>Recorded answers of the live service through the parser of the pipeline.</summary>
public sealed class RecordedRankingsTests
{
    private const string Samples = "warcraftlogs/samples/";

    [Fact]
    public void Read_LogsOnlyPage_HasAKnownAHiddenAndABarePlayer()
    {
        var page = Page("characterRankings_mplus_logsOnly_combatantInfo_2024-12.json", 256, 12660);

        Assert.True(page.HasMore);
        Assert.Equal(3, page.Players.Count);
        var (known, hidden, bare) = (page.Players[0], page.Players[1], page.Players[2]);
        Assert.Equal(("超级月光", 569), known.Identity);
        Assert.Equal(68, known.Talents?.Count);
        Assert.Equal(new LogReference("X3NGbfZqJrp1da7W", 1, "超级月光", "伊森利恩"), known.Log);
        Assert.Null(hidden.Identity);
        Assert.Null(hidden.Log);
        Assert.Equal(68, hidden.Talents?.Count);
        Assert.Equal(("晴天不吃宵夜", 790), bare.Identity);
        Assert.Null(bare.Talents);
    }

    [Fact]
    public void Collect_LogsOnlyPage_CountsTheHiddenPlayerAndSkipsTheBareOne()
    {
        var collector = new CellCollector(100);

        collector.Add(Page("characterRankings_mplus_logsOnly_combatantInfo_2024-12.json", 256, 12660));

        Assert.Equal((2, 1, 1), (collector.Tally.Players, collector.Hidden, collector.Bare));
        Assert.All(collector.Logs.Values, log => Assert.NotEqual("Anonymous", log.PlayerName));
    }

    [Fact]
    public void Read_PageWithPointsInEntries_KeepsThem()
    {
        var page = Page("characterRankings_mplus_dps_combatantInfo_2024-12.json", 251, 12660);

        var talents = page.Players[0].Talents;
        Assert.NotNull(talents);
        Assert.Equal((96161, 2), talents.Entries.First());
    }

    [Fact]
    public void Read_RaidPageWithoutCombatantInfo_HasNobodyWithTalents()
    {
        var page = Page("characterRankings_raid_noCombatantInfo_sdk2024.json", 581, 2333);

        Assert.Equal(3, page.Players.Count);
        Assert.All(page.Players, player => Assert.Null(player.Talents));
        Assert.Equal(["Xyä", "Twicedh", "Shadarek"], page.Players.Select(player => player.Identity?.Name));
    }

    [Theory]
    [InlineData("""{"error":"Tank HPS ranks not supported for this zone."}""", "RankingRefused")]
    [InlineData("""{"error":"Rankings are being computed. Try again later."}""", "GraphQlError")]
    [InlineData("null", "UnexpectedShape")]
    [InlineData("""{"page":2,"hasMorePages":false,"count":0,"rankings":[]}""", "UnexpectedShape")]
    [InlineData("""{"page":1,"hasMorePages":false,"count":1,"rankings":[null]}""", "UnexpectedShape")]
    public void Read_NotAPage_IsAFailureOfItsKind(string scalar, string kind)
    {
        var read = Read("""{"data":{"worldData":{"encounter":{"id":7,"characterRankings":""" + scalar + "}}}}", 250, 7);

        Assert.Equal(kind, read.Failure?.Kind.ToString());
    }

    [Fact]
    public void Read_UnknownEncounter_SaysSo()
    {
        var read = Read("""{"data":{"worldData":{"encounter":null}}}""", 250, 7);

        Assert.Equal("The service does not know encounter 7.", read.Failure?.Message);
    }

    [Fact]
    public void Read_WrongSlug_IsAnEmptyPage()
    {
        var read = Read(
            """{"data":{"worldData":{"encounter":{"id":7,"characterRankings":{"page":1,"hasMorePages":false,"count":0,"rankings":[]}}}}}""",
            250,
            7
        );

        Assert.Empty(read.Value!.Players);
    }

    private static RankingsPage Page(string sample, int spec, int encounter)
    {
        var json = System.Text.Encoding.UTF8.GetString(Facts.Bytes(Samples + sample));
        // Recorded with another selection of fields: ours asks for the encounter's id.
        if (!json.Contains($"\"id\": {encounter}", StringComparison.Ordinal))
            json = json.Replace(
                "\"encounter\": {",
                $"\"encounter\": {{ \"id\": {encounter},",
                StringComparison.Ordinal
            );
        var read = Read(json, spec, encounter);
        Assert.Null(read.Failure);
        return read.Value!;
    }

    private static Result<RankingsPage> Read(string json, int spec, int encounter)
    {
        var envelope = JsonSerializer.Deserialize(json, ServiceJson.Default.EnvelopeRankingsData);
        var zone = new SeasonZone(1, "zone", ContentType.MythicPlus, 1, "one", []);
        var cell = new Cell(
            SpecCatalog.ById(spec)!,
            zone,
            new SeasonEncounter(encounter, "somewhere", ContentType.MythicPlus, 0, 1)
        );
        return RankingsReader.Read(envelope!.Data!, cell, page: 1);
    }
}
