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
        var judged = rows.Select(row => Judge(row!, cell.Spec)).ToList();
        var flaws = judged.Select(one => one.Flaw).OfType<string>().ToList();
        if (rows.Count >= RowsToJudge && flaws.Count * 2 > rows.Count)
        {
            var most = flaws.CountBy(flaw => flaw).MaxBy(one => one.Value).Key;
            return Failures.BrokenRows(flaws.Count, rows.Count, most);
        }
        var players = judged.Select(one => one.Player).ToList();
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

    /// <summary>A row's player; with a flaw, which says what most rows are in a message, one without talents, who is not counted.</summary>
    private static (RankedPlayer Player, string? Flaw) Judge(RankingDto row, SpecInfo spec)
    {
        var talents = Talents(row);
        var flaw =
            // Who does not hide has a name and a server; without them the row could be anybody's second one.
            row is not ({ Hidden: true } or { Name.Length: > 0, Server: not null })
                ? "without name or server"
            : (row.Class ?? spec.ClassSlug) != spec.ClassSlug || (row.Spec ?? spec.SpecSlug) != spec.SpecSlug
                ? "of another spec"
            : row.Talents is not { Count: > 0 } ? "without talents"
            : talents is null ? "with impossible talents"
            : null;
        var counted = flaw is null ? talents : null;
        return row is { Hidden: not true, Name.Length: > 0, Server: { } server }
            ? (new RankedPlayer((row.Name, server.Id), counted, Log(row, row.Name, server)), flaw)
            : (new RankedPlayer(null, counted, null), flaw);
    }

    private static TalentSet? Talents(RankingDto row) =>
        row.Talents is { Count: > 0 and <= MostEntries } talents
            ? TalentSet.Of(talents.Select(one => (one.TalentId, one.Points)))
            : null;

    private static LogReference? Log(RankingDto row, string name, ServerDto server) =>
        row.Report is { Code: { Length: > 0 and < 40 } code, FightId: { } fight } && code.All(char.IsAsciiLetterOrDigit)
            ? new LogReference(code, fight, name, server.Name ?? "")
            : null;
}
