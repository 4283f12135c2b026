namespace AzerothsTopTalent.Data;

/// <summary>
/// Counts the players of one spec, encounter and difficulty. A player counts once, by the best row with talents: Mythic+
/// lists hold a row per key level. Hidden players cannot be told apart and all count. Rows without talents are skipped.
/// </summary>
/// <param name="top">How many rows of the ranking count at most.</param>
internal sealed class CellCollector(int top)
{
    private readonly HashSet<(string, int)> seen = [];
    private int rows;

    public BuildTally Tally { get; } = new();

    /// <summary>For each set of talents the log of the best player with it who can be looked up.</summary>
    public Dictionary<TalentSet, LogReference> Logs { get; } = new(TalentSetComparer.Instance);

    public int Hidden { get; private set; }

    public int Bare { get; private set; }

    public int Duplicates { get; private set; }

    public bool IsFull => rows >= top;

    public void Add(RankingsPage page)
    {
        foreach (var player in page.Players)
        {
            if (IsFull)
                return;
            rows++;
            Add(player);
        }
    }

    private void Add(RankedPlayer player)
    {
        if (player.Talents is not { } talents)
        {
            Bare++;
            return;
        }
        if (player.Identity is { } identity && !seen.Add(identity))
        {
            Duplicates++;
            return;
        }
        if (player.Identity is null)
            Hidden++;
        Tally.Add(talents, rows);
        if (player.Log is { } log)
            Logs.TryAdd(talents, log);
    }
}
