namespace AzerothsTopTalent.Data;

/// <summary>Makes a page of the answer's data; the service's silent refusals and pages that cannot be right become failures.</summary>
internal static class RankingsReader
{
    // A build has some seventy entries; a longer list is no build.
    private const int MostEntries = 400;

    // Up to an eighth of all rows lack talents. Half of them says that the page is broken; of a few rows nothing can be said.
    private const int RowsToJudge = 10;

    public static Result<RankingsPage> Read(RankingsData data, Cell cell, int page)
    {
        if (data.WorldData is null)
            return Failures.UnexpectedShape("no worldData");
        if (data.WorldData.Encounter is not { } found)
            return Failures.UnknownEncounter(cell.Encounter.Id);
        if (found.Id != cell.Encounter.Id)
            return Failures.UnexpectedShape("another encounter");
        if (found.CharacterRankings is not { } rankings)
            return Failures.UnexpectedShape("no characterRankings");
        if (rankings.Error is { } error)
            return Refusal(Text.Clean(error));
        if (rankings.Rankings is not { } rows)
            return Failures.UnexpectedShape("no rankings");
        if (rankings.Page is { } number && number != page)
            return Failures.UnexpectedShape($"page {number} instead of {page}");
        if (rows.Count > ServiceLimits.PageRows || rows.Contains(null))
            return Failures.UnexpectedShape("rows that are none");
        // Taken for a thin difficulty, it would have the cell fall back to the next one and count other players.
        if (rows.Count == 0 && (rankings.Count > 0 || rankings.HasMorePages == true))
            return Failures.UnexpectedShape("an empty list of ranked players that says it is not");
        var players = rows.Select(row => Player(row!, cell.Spec)).ToList();
        var unusable = players.Count(player => player.Talents is null);
        if (players.Count >= RowsToJudge && unusable * 2 > players.Count)
            return Failures.BrokenRows(unusable, players.Count);
        return HaveOneName(players)
            ? Failures.UnexpectedShape("a page of one player")
            : new RankingsPage(players, rankings.HasMorePages == true);
    }

    /// <summary>Players are told apart by name and server; where half of them have one name, they cannot be told apart.</summary>
    private static bool HaveOneName(List<RankedPlayer> players)
    {
        var names = players.Select(player => player.Identity?.Name).OfType<string>().ToList();
        return names.Count >= RowsToJudge && names.GroupBy(name => name).Max(group => group.Count()) * 2 > names.Count;
    }

    private static Failure Refusal(string error) =>
        error.Contains("try again", StringComparison.OrdinalIgnoreCase)
            ? Failures.GraphQl(error)
            : Failures.RankingRefused(error);

    private static RankedPlayer Player(RankingDto row, SpecInfo spec)
    {
        if (row.Hidden == true)
            return new RankedPlayer(null, Talents(row, spec), null);
        // Who does not hide has a name and a server; without them the row could be anybody's second one.
        return row is { Name.Length: > 0, Server: { } server }
            ? new RankedPlayer((row.Name, server.Id), Talents(row, spec), Log(row, row.Name, server))
            : new RankedPlayer(null, null, null);
    }

    private static TalentSet? Talents(RankingDto row, SpecInfo spec) =>
        (row.Class ?? spec.ClassSlug) == spec.ClassSlug
        && (row.Spec ?? spec.SpecSlug) == spec.SpecSlug
        && row.Talents is { Count: > 0 and <= MostEntries } talents
            ? TalentSet.Of(talents.Select(one => (one.TalentId, one.Points)))
            : null;

    private static LogReference? Log(RankingDto row, string name, ServerDto server) =>
        row.Report is { Code: { Length: > 0 and < 40 } code, FightId: { } fight } && code.All(char.IsAsciiLetterOrDigit)
            ? new LogReference(code, fight, name, server.Name ?? "")
            : null;
}
