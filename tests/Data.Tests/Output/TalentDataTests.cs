using System.Text;

namespace AzerothsTopTalent.Data.Tests.Output;

public sealed class TalentDataTests
{
    private const string Hostile = "\"]]--[[\n\\\u0000\u001b[2J os.exit() \u202e'Ara-Kara' é 波";

    [Fact]
    public void Write_ThenRead_GivesTheDataBack()
    {
        var data = Data("Ara-Kara, City of Echoes");

        var read = TalentDataReader.Read(TalentDataWriter.Write(data));

        Assert.NotNull(read);
        Assert.Equal(
            Encoding.UTF8.GetString(TalentDataWriter.Write(data)),
            Encoding.UTF8.GetString(TalentDataWriter.Write(read with { Zones = data.Zones }))
        );
    }

    [Fact]
    public void Write_HostileName_StaysInsideItsString()
    {
        var data = Data(Hostile);

        var text = Encoding.UTF8.GetString(TalentDataWriter.Write(data));

        Assert.DoesNotContain('\u001b', text);
        Assert.DoesNotContain('\0', text);
        Assert.Equal(Hostile, TalentDataReader.Read(Encoding.UTF8.GetBytes(text))?.Encounters[62660].Name);
    }

    [Theory]
    [InlineData("\"; os.exit() --")]
    [InlineData("CoPA]]")]
    [InlineData("CoPA\n")]
    [InlineData("")]
    public void IsCode_AnythingButBase64_IsRefused(string code) => Assert.False(PublishedBuild.IsCode(code));

    [Fact]
    public void Clean_HostileText_KeepsTheWordsOnly() =>
        Assert.Equal("\"]]--[[\\[2J os.exit() 'Ara-Kara' é 波", Text.Clean(Hostile));

    [Theory]
    [InlineData("")]
    [InlineData("return {}")]
    [InlineData("local _, addon = ...\naddon.TalentData = os.exit()")]
    [InlineData("local _, addon = ...\naddon.TalentData = {")]
    [InlineData("local _, addon = ...\naddon.TalentDataInfo = { format = 2 }\naddon.TalentData = {}")]
    public void Read_OtherFiles_AreNotOurs(string text) =>
        Assert.Null(TalentDataReader.Read(Encoding.UTF8.GetBytes(text)));

    [Fact]
    public void Write_TwoEncountersOfOneName_NamesTheLowerId()
    {
        var data = Data("Twin") with
        {
            Encounters = new Dictionary<int, SeasonEncounter>
            {
                [12] = new(12, "Twin", ContentType.Raid, 1, 1),
                [7] = new(7, "Twin", ContentType.Raid, 2, 2),
            },
        };

        Assert.Contains(
            "[\"Twin\"] = 7,",
            Encoding.UTF8.GetString(TalentDataWriter.Write(data)),
            StringComparison.Ordinal
        );
    }

    private static TalentData Data(string name)
    {
        var build = new PublishedBuild(
            "CoPAAA+/9",
            160,
            14,
            10.62m,
            "Mythic + Heroic",
            [new AlternativeBuild(31, name, "CoPB", 4m)]
        );
        return new TalentData
        {
            Source = "warcraftlogs",
            Complete = true,
            Timestamp = new DateTimeOffset(2026, 2, 16, 16, 7, 8, TimeSpan.Zero),
            Expansion = "Midnight",
            Zones = [new SeasonZone(55, name, ContentType.MythicPlus, 1, "Season 2", [])],
            Top = 100,
            Trees = new Dictionary<int, ClassFingerprint> { [6] = new(206, 12345) },
            Encounters = new Dictionary<int, SeasonEncounter>
            {
                [62660] = new(62660, name, ContentType.MythicPlus, 0, 1),
            },
            Specs = new Dictionary<int, SpecBuilds>
            {
                [250] = new(
                    250,
                    new Dictionary<ContentType, PublishedBuild> { [ContentType.MythicPlus] = build },
                    new Dictionary<int, PublishedBuild> { [62660] = build }
                ),
            },
        };
    }
}
