namespace AzerothsTopTalent.Data.Tests;

/// <summary>Keeps the events of a run.</summary>
internal sealed class EventLog : IProgressSink
{
    private readonly List<ProgressEvent> events = [];

    public IReadOnlyList<ProgressEvent> All => events;

    public void Report(ProgressEvent progress) => events.Add(progress);

    public IEnumerable<T> Of<T>()
        where T : ProgressEvent => events.OfType<T>();

    /// <summary>Everything the run said, as a script would see it.</summary>
    public string Text() => string.Join('\n', events.Select(ProgressJson.Line));
}
