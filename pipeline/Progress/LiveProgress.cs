using AzerothsTopTalent.Data;
using Spectre.Console;
using Text = Spectre.Console.Text;

namespace AzerothsTopTalent.Tool.Progress;

/// <summary>
/// A bar per class that moves while the run goes on, with points, players and time below. Text of the service is shown as
/// plain text, never as markup.
/// </summary>
internal sealed class LiveProgress(IAnsiConsole console, TimeProvider clock) : IProgressSink
{
    private static readonly TimeSpan Tick = TimeSpan.FromMilliseconds(150);
    private readonly Lock gate = new();
    private readonly Tally tally = new(clock);
    private readonly List<string> warnings = [];

    public void Report(ProgressEvent progress)
    {
        lock (gate)
        {
            tally.Add(progress);
            if (progress is Warned warned)
            {
                warnings.Add(warned.Text);
            }
            else if (progress is SpotChecked { Agrees: false } check)
            {
                warnings.Add($"{check.ClassName}: {check.Detail}");
            }
        }
    }

    /// <summary>Runs <paramref name="work"/> with the bars on the screen, and leaves their last state standing.</summary>
    public async Task<T> Show<T>(Func<Task<T>> work)
    {
        var running = Task.Run(work);
        await console
            .Live(Picture())
            .StartAsync(async live =>
            {
                while (!running.IsCompleted)
                {
                    await Task.WhenAny(running, Task.Delay(Tick, clock));
                    live.UpdateTarget(Picture());
                }
            });
        foreach (var warning in warnings)
        {
            console.Write(new Text($"warning: {warning}\n", new Style(Color.Yellow)));
        }

        return await running;
    }

    private Rows Picture()
    {
        lock (gate)
        {
            // Never one line alone: the console redraws it by going up no line, which terminals take for one.
            if (tally.Classes.Count == 0)
            {
                return new Rows(new Text(Status()), new Text(" "));
            }

            var grid = new Grid()
                .AddColumn(new GridColumn().NoWrap())
                .AddColumn(new GridColumn().NoWrap())
                .AddColumn(new GridColumn().NoWrap().RightAligned());
            foreach (var (name, (done, total)) in tally.Classes)
            {
                grid.AddRow(new Text(name), Bar.Of(done, total), new Text($"{done}/{total}"));
            }

            return new Rows(grid, new Text(Status()));
        }
    }

    private string Status()
    {
        if (tally.Note is { } note)
        {
            return note;
        }

        List<string> parts = [$"{tally.Done} of {Words.Boards(tally.Total)}", $"{Words.Count(tally.Players)} players"];
        if (tally.PointsLeft is { } points)
        {
            parts.Add($"{Words.Count((long)points)} points left");
        }

        if (tally.Left is { } left && tally.Done < tally.Total)
        {
            parts.Add($"{Words.Span(left)} to go");
        }

        return tally.Total == 0 ? "Looking up the season …" : string.Join(" · ", parts);
    }
}
