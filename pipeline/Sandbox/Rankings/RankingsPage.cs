using System.Text.Json;
using AzerothsTopTalent.Sandbox.GraphQl;
using AzerothsTopTalent.Sandbox.Reports;
using AzerothsTopTalent.Sandbox.World;

namespace AzerothsTopTalent.Sandbox.Rankings;

/// <summary>A page of a leaderboard.</summary>
internal sealed record RankingsPage(CellKey Cell, SpecInfo Spec, Zone Zone, int Page) : IJsonScalar
{
    private const int ForeignTalent = 137;

    public required IReadOnlyList<RankingRow> Rows { get; init; }
    public required bool More { get; init; }
    public required bool CombatantInfo { get; init; }
    public required ReportCodes Codes { get; init; }

    public void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteNumber("page", Page);
        json.WriteBoolean("hasMorePages", More);
        json.WriteNumber("count", Rows.Count);
        json.WriteStartArray("rankings");
        foreach (var row in Rows)
        {
            WriteRow(json, row, row.Place);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void WriteRow(Utf8JsonWriter json, RankingRow row, int place)
    {
        var dungeon = Zone.Kind == ZoneKind.MythicPlus;
        var player = PlayerNames.Of(Cell.SpecId, row.Player);
        var report = ReportRef.Of(Cell, place);
        json.WriteStartObject();
        json.WriteString("name", row.Hidden ? "Anonymous" : player.Name);
        json.WriteString("class", Classes.Of(Spec).Slug);
        json.WriteString("spec", Spec.Slug);
        json.WriteNumber("amount", dungeon ? -300_000_000.5 - (place * 1_000) : 3_000_000.25 - (place * 1_500));
        json.WriteNumber("hardModeLevel", row.Level);
        json.WriteNumber("duration", 300_000 + (place * 700));
        json.WriteNumber("startTime", report.StartTime + 60_000);
        json.WriteStartObject("report");
        json.WriteString("code", row.Hidden ? "a:" + Codes.Write(report) : Codes.Write(report));
        json.WriteNumber("fightID", report.FightId);
        json.WriteNumber("startTime", report.StartTime);
        json.WriteEndObject();
        if (row.Hidden)
        {
            json.WriteBoolean("hidden", true);
        }
        else
        {
            WriteHome(json, row.Player, player.ServerId, player.Server, player.Region, dungeon);
        }

        json.WriteNumber("bracketData", dungeon ? row.Level : 289);
        if (dungeon)
        {
            WriteDungeon(json, row, place);
        }

        if (CombatantInfo)
        {
            WriteTalents(json, row);
        }

        json.WriteEndObject();
    }

    private static void WriteHome(
        Utf8JsonWriter json,
        int player,
        int serverId,
        string server,
        string region,
        bool dungeon
    )
    {
        json.WriteStartObject("server");
        json.WriteNumber("id", serverId);
        json.WriteString("name", server);
        json.WriteString("region", region);
        json.WriteEndObject();
        if (dungeon || player % 7 == 0)
        {
            return;
        }

        var guild = PlayerNames.Guild(player);
        json.WriteStartObject("guild");
        json.WriteNumber("id", guild.Id);
        json.WriteString("name", guild.Name);
        json.WriteNumber("faction", player % 2);
        json.WriteEndObject();
    }

    private static void WriteDungeon(Utf8JsonWriter json, RankingRow row, int place)
    {
        json.WriteNumber("faction", row.Player % 2);
        json.WriteStartArray("affixes");
        foreach (var affix in new[] { 9, 10, 147 })
        {
            json.WriteNumberValue(affix);
        }

        json.WriteEndArray();
        json.WriteString("medal", place % 3 == 0 ? "none" : "bronze");
        json.WriteNumber("score", Math.Round(480 - (place * 0.19), 4));
        json.WriteNumber("leaderboard", 0);
    }

    private static void WriteTalents(Utf8JsonWriter json, RankingRow row)
    {
        json.WriteStartArray("talents");
        if (!row.Bare)
        {
            foreach (var talent in row.Build.Talents)
            {
                Talent(json, talent.TalentId, talent.Points);
            }

            if (row.Outdated)
            {
                Talent(json, ForeignTalent, 1);
            }
        }

        json.WriteEndArray();
        json.WritePropertyName("gear");
        json.WriteRawValue(row.Bare ? GearBlobs.Unknown : GearBlobs.Of(row.Player), skipInputValidation: true);
    }

    private static void Talent(Utf8JsonWriter json, int id, int points)
    {
        json.WriteStartObject();
        json.WriteNumber("talentID", id);
        json.WriteNumber("points", points);
        json.WriteEndObject();
    }
}
