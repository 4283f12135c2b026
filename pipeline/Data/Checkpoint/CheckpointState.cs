namespace AzerothsTopTalent.Data;

/// <summary>What a checkpoint says, later lines over earlier ones. Not thread-safe.</summary>
internal sealed class CheckpointState
{
    public ConfigLine? Config { get; private set; }

    public DateTimeOffset? Started { get; private set; }

    public SeasonLine? Season { get; private set; }

    public Dictionary<(int Spec, int Encounter), CellLine> Cells { get; } = [];

    public Dictionary<(int Spec, string Talents), string> Codes { get; } = [];

    public Dictionary<int, SpotLine> Spots { get; } = [];

    /// <summary>Set when nothing was added since the run was done.</summary>
    public DoneLine? Done { get; private set; }

    /// <summary>Lines that later ones made useless.</summary>
    public int Superseded { get; private set; }

    public void Apply(CheckpointLine line)
    {
        if (line is not DoneLine)
            Done = null;
        switch (line)
        {
            case ConfigLine config:
                Config = config;
                break;
            case RunLine run:
                Superseded += Started is null ? 0 : 1;
                Started = run.Started;
                Spots.Clear();
                break;
            case SeasonLine season:
                Superseded += Season is null ? 0 : 1;
                Season = season;
                break;
            case CellLine cell:
                Superseded += Cells.ContainsKey((cell.Spec, cell.Encounter)) ? 1 : 0;
                Cells[(cell.Spec, cell.Encounter)] = cell;
                break;
            case CodeLine code:
                Codes[(code.Spec, code.Talents)] = code.Code;
                break;
            case SpotLine spot:
                Spots[spot.Class] = spot;
                break;
            case DoneLine done:
                Superseded += Done is null ? 0 : 1;
                Done = done;
                break;
        }
    }

    public void Clear()
    {
        Config = null;
        Started = null;
        Season = null;
        Done = null;
        Superseded = 0;
        Cells.Clear();
        Codes.Clear();
        Spots.Clear();
    }

    /// <summary>The fewest lines that say the same.</summary>
    public IEnumerable<CheckpointLine> Lines()
    {
        if (Config is not null)
            yield return Config;
        if (Started is { } started)
            yield return new RunLine(started);
        if (Season is not null)
            yield return Season;
        foreach (var spot in Spots.Values.OrderBy(spot => spot.Class))
            yield return spot;
        foreach (
            var (key, code) in Codes.OrderBy(one => one.Key.Spec).ThenBy(one => one.Key.Talents, StringComparer.Ordinal)
        )
            yield return new CodeLine(key.Spec, key.Talents, code);
        foreach (var cell in Cells.Values.OrderBy(cell => cell.Spec).ThenBy(cell => cell.Encounter))
            yield return cell;
        if (Done is not null)
            yield return Done;
    }
}
