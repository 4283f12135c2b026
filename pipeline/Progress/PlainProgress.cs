using AzerothsTopTalent.Data;

namespace AzerothsTopTalent.Tool.Progress;

/// <summary>A line a spec, for logs and pipes; with <paramref name="verbose"/> a line for everything.</summary>
internal sealed class PlainProgress(TextWriter output, TimeProvider clock, bool verbose) : IProgressSink
{
    private readonly Tally tally = new(clock);
    private DateTimeOffset nextWaitLine;

    public void Report(ProgressEvent progress)
    {
        tally.Add(progress);
        if (Line(progress) is { } line)
        {
            output.WriteLine(Words.Wrapped(line));
        }
    }

    private string? Line(ProgressEvent progress) =>
        progress switch
        {
            RunStarted started => $"Asking {started.Host} ({started.Source}).",
            SeasonFound season =>
                $"{season.Content}: {season.Name}, zone {season.Zone}, {season.Encounters} encounters.",
            WorkPlanned planned when planned.Resumed > 0 =>
                $"{Words.Boards(planned.Cells)} to read; {planned.Resumed} of them done already.",
            WorkPlanned planned => $"{Words.Boards(planned.Cells)} to read.",
            SpecFinished spec => Spec(spec),
            Warned warned => $"warning: {warned.Text}",
            SpotChecked { Agrees: false } check => $"warning: {check.ClassName}: {check.Detail}",
            Waiting waiting => Wait(waiting),
            CellLeft left => $"left for later: spec {left.SpecId}, encounter {left.Encounter}: {left.Reason}",
            _ => verbose ? Detail(progress) : null,
        };

    private string Spec(SpecFinished spec)
    {
        var width = spec.Total.ToString().Length;
        var left = tally.Left is { } time && tally.Done < tally.Total ? $", {Words.Span(time)} left" : "";
        var points = tally.PointsLeft is { } value ? $", {Words.Count((long)value)} points left" : "";
        return $"[{spec.Done.ToString().PadLeft(width)}/{spec.Total}] {spec.ClassName}: {spec.SpecName} ({Words.Count(tally.Players)} players{points}{left})";
    }

    private string? Wait(Waiting waiting)
    {
        var now = clock.GetUtcNow();
        if (now < nextWaitLine)
        {
            return null;
        }

        nextWaitLine = now.AddMinutes(1);
        return $"waiting {Words.Span(TimeSpan.FromSeconds(waiting.SecondsLeft))}: {waiting.Reason}";
    }

    private static string? Detail(ProgressEvent progress) =>
        progress switch
        {
            CellFinished cell =>
                $"  {cell.SpecName}, {cell.EncounterName}: {cell.Players} players, {cell.Difficulty}{(cell.Resumed ? ", kept" : "")}",
            Retrying retry =>
                $"  {retry.Operation}: attempt {retry.Attempt} failed, again in {retry.DelaySeconds:0.0} s: {retry.Reason}",
            SpotChecked check => $"  {check.ClassName}: {check.Detail}",
            FileWritten file => $"  {file.Path} written, {file.Specs} specs",
            _ => null,
        };
}
