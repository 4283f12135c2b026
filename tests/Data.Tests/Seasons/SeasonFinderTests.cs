using System.Text.Json;

namespace AzerothsTopTalent.Data.Tests.Seasons;

public sealed class SeasonFinderTests
{
    private static readonly SeasonChoice Everything = new([], null, null, null);

    [Fact]
    public void Find_MidnightSeasonTwo_TakesTheLiveRaidAndSeason()
    {
        var season = Find(Midnight(), Everything);

        Assert.Equal("Midnight", season.Expansion);
        Assert.Equal([53, 55], season.Zones.Select(zone => zone.Id));
        Assert.Equal([9, 8], season.Zones.Select(zone => zone.Encounters.Count));
        Assert.Equal([1, 1], season.Zones.Select(zone => zone.Partition));
        Assert.Contains(season.Encounters(), one => one.Encounter is { Id: 3379, Content: ContentType.Raid });
    }

    [Fact]
    public void Find_NamedZonesAndPartition_AreTaken()
    {
        var season = Find(Midnight(), new SeasonChoice([46, 50], 47, 3, null));

        Assert.Equal([46, 50, 47], season.Zones.Select(zone => zone.Id));
        Assert.All(season.Zones, zone => Assert.Equal(3, zone.Partition));
        Assert.Equal(
            Enumerable.Range(1, 10),
            season.Encounters().Where(one => one.Zone.Content == ContentType.Raid).Select(one => one.Encounter.Order)
        );
    }

    [Fact]
    public void Find_ZoneWithOlderPartitions_OffersThemBestFirst()
    {
        var found = SeasonFinder.Find(Midnight(), new SeasonChoice([46], null, null, null));

        Assert.Equal([4, 3, 2], found.Value![0].Partitions.Select(partition => partition.Id));
    }

    [Fact]
    public void Find_ZoneThatDoesNotExist_SaysWhichAndWhatToDo()
    {
        var found = SeasonFinder.Find(Midnight(), new SeasonChoice([9999], null, null, null));

        Assert.Equal(FailureKind.NoSeason, found.Failure?.Kind);
        Assert.Contains("9999", found.Failure!.Message, StringComparison.Ordinal);
        Assert.Contains("--raid-zone", found.Failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void UnknownSpecs_RecordedClassesOf2024_MissesOnlyTheSpecAddedSince()
    {
        var json = Facts.Bytes("warcraftlogs/samples/gameData_classes_2024-08.json");
        var data = JsonSerializer.Deserialize(json, ServiceJson.Default.EnvelopeDiscoveryData)!.Data!;

        Assert.Equal([1480], SlugCheck.UnknownSpecs(data.GameData));
    }

    [Fact]
    public void All_SpecsOfTheFacts_AreSpeltAsTheService()
    {
        using var facts = JsonDocument.Parse(Facts.Bytes("warcraftlogs/specs.json"));
        var theirs = facts
            .RootElement.EnumerateArray()
            .Select(one =>
                (
                    one.GetProperty("specID").GetInt32(),
                    one.GetProperty("className").GetString(),
                    one.GetProperty("specName").GetString(),
                    one.GetProperty("raidMetric").GetString(),
                    one.GetProperty("mplusMetric").GetString()
                )
            );

        var ours = SpecCatalog.All.Select(spec =>
            (
                spec.SpecId,
                (string?)spec.ClassSlug,
                (string?)spec.SpecSlug,
                (string?)spec.Metric(ContentType.Raid),
                (string?)spec.Metric(ContentType.MythicPlus)
            )
        );
        Assert.Equal(theirs.Order(), ours.Order());
    }

    [Fact]
    public void Of_EveryDungeonOfTheFacts_GivesItsMapAndWing()
    {
        using var facts = JsonDocument.Parse(Facts.Bytes("warcraftlogs/zones.json"));
        var dungeons = facts
            .RootElement.EnumerateObject()
            .Where(zone => zone.Value.GetProperty("kind").GetString() == "mplus")
            .SelectMany(zone => zone.Value.GetProperty("encounters").EnumerateArray())
            .ToList();

        Assert.True(dungeons.Count > 30);
        Assert.All(
            dungeons,
            dungeon =>
            {
                var map = DungeonMap.Of(dungeon.GetProperty("encounterID").GetInt32());
                Assert.Equal(dungeon.GetProperty("instanceMapID").GetInt32(), map.MapId);
                if (dungeon.GetProperty("wing").ValueKind == JsonValueKind.Number)
                    Assert.Equal(dungeon.GetProperty("challengeModeID").GetInt32(), map.ChallengeMapId);
                else
                    Assert.Null(map.ChallengeMapId);
            }
        );
    }

    private static Season Find(DiscoveryData data, SeasonChoice choice)
    {
        var found = SeasonFinder.Find(data, choice);
        Assert.Null(found.Failure);
        return SeasonFinder.Build(data, found.Value!, candidate => candidate.Partitions[0]);
    }

    private static DiscoveryData Midnight() =>
        JsonSerializer
            .Deserialize(
                Facts.Bytes("warcraftlogs/samples/RECONSTRUCTED_discovery_midnight_2026-09.json"),
                ServiceJson.Default.EnvelopeDiscoveryData
            )!
            .Data!;
}
