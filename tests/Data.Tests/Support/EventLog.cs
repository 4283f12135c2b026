namespace AzerothsTopTalent.Data.Tests;

/// <summary>Keeps the events of a run.</summary>
internal sealed class EventLog : IProgressSink
{
    private readonly List<ProgressEvent> events = [];

    public IReadOnlyList<ProgressEvent> All => events;

    /// <summary>The latest one, also while the run goes on; null before the first.</summary>
    public ProgressEvent? Last
    {
        get
        {
            lock (events)
                return events.LastOrDefault();
        }
    }

    public void Report(ProgressEvent progress)
    {
        lock (events)
            events.Add(progress);
    }

    public IEnumerable<T> Of<T>()
        where T : ProgressEvent => events.OfType<T>();

    /// <summary>Everything the run said, as a script would see it.</summary>
    public string Text() => string.Join('\n', events.Select(ProgressJson.Line));
}
