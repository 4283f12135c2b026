using System.Globalization;
using System.Text;

namespace AzerothsTopTalent.Data;

/// <summary>Reads back a TalentData.lua of this tool, so that what a run does not touch is kept.</summary>
public static class TalentDataReader
{
    /// <summary>The data, or null when the file is not one this version wrote.</summary>
    public static TalentData? Read(ReadOnlySpan<byte> file)
    {
        var fields = LuaLiteralReader.Read(Encoding.UTF8.GetString(file));
        if (fields is null || Table(fields, "TalentDataInfo") is not { } info)
            return null;
        if (Int(info, "format") != TalentData.Format || Table(fields, "TalentData") is not { } specs)
            return null;
        return new TalentData
        {
            Source = String(info, "source"),
            Complete = info.GetValueOrDefault("complete") is true,
            Timestamp = DateTimeOffset.TryParse(
                String(fields, "TalentDataTimestamp"),
                CultureInfo.InvariantCulture,
                DateTimeStyles.AssumeUniversal,
                out var time
            )
                ? time
                : DateTimeOffset.UnixEpoch,
            Expansion = String(info, "expansion"),
            Zones = Zones(Table(info, "zones")),
            Top = Int(info, "top"),
            Trees = Numbered(Table(info, "trees")).ToDictionary(one => one.Id, one => Fingerprint(one.Table)),
            Unproven = [.. (Table(info, "unproven") ?? Empty).Keys.OfType<long>().Select(id => (int)id)],
            Encounters = Numbered(Table(fields, "EncounterInfo"))
                .ToDictionary(one => one.Id, one => Encounter(one.Id, one.Table)),
            Specs = Numbered(specs).ToDictionary(one => one.Id, one => Spec(one.Id, one.Table)),
        };
    }

    private static readonly IReadOnlyDictionary<object, object> Empty = new Dictionary<object, object>();

    private static SpecBuilds Spec(int id, IReadOnlyDictionary<object, object> table)
    {
        var general = Table(table, "general") ?? Empty;
        var builds = new Dictionary<ContentType, PublishedBuild>();
        foreach (var content in new[] { ContentType.Raid, ContentType.MythicPlus })
        {
            if (Table(general, content.Key()) is { } found && Build(found) is { } build)
                builds[content] = build;
        }
        var encounters = new Dictionary<int, PublishedBuild>();
        foreach (var (encounter, found) in Numbered(Table(table, "encounters")))
        {
            if (Build(found) is { } build)
                encounters[encounter] = build;
        }
        return new SpecBuilds(id, builds, encounters);
    }

    private static PublishedBuild? Build(IReadOnlyDictionary<object, object> table)
    {
        var code = String(table, "talentCode");
        if (!PublishedBuild.IsCode(code))
            return null;
        var alternatives = Numbered(Table(table, "alternatives"))
            .Select(one => new AlternativeBuild(
                one.Id,
                String(one.Table, "name"),
                String(one.Table, "talentCode"),
                Decimal(one.Table, "popularity")
            ))
            .Where(one => PublishedBuild.IsCode(one.Code))
            .ToList();
        return new PublishedBuild(
            code,
            Int(table, "sampleSize"),
            Int(table, "builds"),
            Decimal(table, "popularity"),
            String(table, "difficulty"),
            alternatives
        );
    }

    private static SeasonEncounter Encounter(int id, IReadOnlyDictionary<object, object> table) =>
        new(
            id,
            String(table, "name"),
            ContentNames.Parse(String(table, "type")) ?? ContentType.Raid,
            Int(table, "journalID"),
            Int(table, "order")
        );

    private static List<SeasonZone> Zones(IReadOnlyDictionary<object, object>? table) =>
        [
            .. Numbered(table)
                .Select(one => new SeasonZone(
                    one.Id,
                    String(one.Table, "name"),
                    ContentNames.Parse(String(one.Table, "type")) ?? ContentType.Raid,
                    0,
                    String(one.Table, "partition"),
                    []
                )),
        ];

    private static ClassFingerprint Fingerprint(IReadOnlyDictionary<object, object> table) =>
        new(Int(table, "nodes"), Int(table, "checksum"));

    private static IEnumerable<(int Id, IReadOnlyDictionary<object, object> Table)> Numbered(
        IReadOnlyDictionary<object, object>? table
    )
    {
        foreach (var (key, value) in table ?? Empty)
        {
            if (key is long and > 0 and <= int.MaxValue && value is IReadOnlyDictionary<object, object> inner)
                yield return ((int)(long)key, inner);
        }
    }

    private static IReadOnlyDictionary<object, object>? Table(IReadOnlyDictionary<object, object> table, string key) =>
        table.GetValueOrDefault(key) as IReadOnlyDictionary<object, object>;

    private static string String(IReadOnlyDictionary<object, object> table, string key) =>
        table.GetValueOrDefault(key) as string ?? "";

    private static int Int(IReadOnlyDictionary<object, object> table, string key) =>
        table.GetValueOrDefault(key) is long and >= int.MinValue and <= int.MaxValue
            ? (int)(long)table.GetValueOrDefault(key)!
            : 0;

    private static decimal Decimal(IReadOnlyDictionary<object, object> table, string key) =>
        table.GetValueOrDefault(key) switch
        {
            decimal value => value,
            long value => value,
            _ => 0,
        };
}
