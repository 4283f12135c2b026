namespace AzerothsTopTalent.Data;

/// <summary>Makes a page of the answer's data; the service's silent refusals become failures.</summary>
internal static class RankingsReader
{
    // A build has some seventy entries; a longer list is no build.
    private const int MostEntries = 400;

    public static Result<RankingsPage> Read(RankingsData data, int encounter)
    {
        if (data.WorldData is null)
            return Failures.UnexpectedShape("no worldData");
        if (data.WorldData.Encounter is not { } found)
            return Failures.UnknownEncounter(encounter);
        if (found.CharacterRankings is not { } rankings)
            return Failures.UnexpectedShape("no characterRankings");
        if (rankings.Error is { } error)
            return Failures.RankingRefused(Text.Clean(error));
        if (rankings.Rankings is not { } rows)
            return Failures.UnexpectedShape("no rankings");
        if (rows.Count > ServiceLimits.PageRows)
            return Failures.UnexpectedShape($"a page of {rows.Count} rows");
        return new RankingsPage([.. rows.OfType<RankingDto>().Select(Player)], rankings.HasMorePages == true);
    }

    private static RankedPlayer Player(RankingDto row)
    {
        var isKnown = row is { Hidden: not true, Server: not null, Name.Length: > 0 };
        return new RankedPlayer(
            isKnown ? (row.Name!, row.Server!.Id) : null,
            row.Talents is { Count: > 0 and <= MostEntries } talents
                ? TalentSet.Of(talents.Select(one => (one.TalentId, one.Points)))
                : null,
            isKnown ? Log(row) : null
        );
    }

    private static LogReference? Log(RankingDto row) =>
        row.Report is { Code: { Length: > 0 and < 40 } code, FightId: { } fight } && code.All(char.IsAsciiLetterOrDigit)
            ? new LogReference(code, fight, row.Name!, row.Server!.Name ?? "")
            : null;
}
