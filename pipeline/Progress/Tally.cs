using AzerothsTopTalent.Data;

namespace AzerothsTopTalent.Tool.Progress;

/// <summary>What a run has told so far, added up for people: per class, points left, players, time to finish.</summary>
internal sealed class Tally(TimeProvider clock)
{
    private readonly SortedDictionary<string, (int Done, int Total)> classes = new(StringComparer.Ordinal);
    private DateTimeOffset begun = clock.GetUtcNow();
    private int resumed;

    public IReadOnlyDictionary<string, (int Done, int Total)> Classes => classes;

    public int Done { get; private set; }

    public int Total { get; private set; }

    public long Players { get; private set; }

    public double? PointsLeft { get; private set; }

    /// <summary>What the run waits for or is busy with, in a few words; null while pages come in.</summary>
    public string? Note { get; private set; }

    /// <summary>Judged by the cells fetched so far in this run; null until there is something to judge by.</summary>
    public TimeSpan? Left
    {
        get
        {
            var fetched = Done - resumed;
            return fetched < 5 ? null : (clock.GetUtcNow() - begun) / fetched * (Total - Done);
        }
    }

    public void Add(ProgressEvent progress)
    {
        switch (progress)
        {
            case WorkPlanned planned:
                Plan(planned);
                break;
            case CellFinished cell:
                Add(cell);
                break;
            case BudgetRead budget:
                PointsLeft = budget.PointsLeft;
                break;
            case Waiting waiting:
                Note = $"waiting {Words.Span(TimeSpan.FromSeconds(waiting.SecondsLeft))}: {waiting.Reason}";
                break;
            case Retrying retrying:
                Note = $"trying again in {retrying.DelaySeconds:0} s: {retrying.Reason}";
                break;
        }
    }

    private void Plan(WorkPlanned planned)
    {
        begun = clock.GetUtcNow();
        Total = planned.Cells;
        foreach (var (name, cells) in planned.CellsByClass)
        {
            classes[name] = (0, cells);
        }
    }

    private void Add(CellFinished cell)
    {
        Note = null;
        Done++;
        resumed += cell.Resumed ? 1 : 0;
        Players += cell.Players;
        var (done, total) = classes.GetValueOrDefault(cell.ClassName);
        classes[cell.ClassName] = (done + 1, total);
    }
}
