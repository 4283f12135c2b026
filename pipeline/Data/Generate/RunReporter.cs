namespace AzerothsTopTalent.Data;

/// <summary>Passes events on one at a time and collects the warnings, each once. Thread-safe.</summary>
internal sealed class RunReporter(IProgressSink sink, Redactor redactor)
{
    private readonly Lock gate = new();
    private readonly List<string> warnings = [];

    public IReadOnlyList<string> Warnings
    {
        get
        {
            lock (gate)
                return [.. warnings];
        }
    }

    public void Report(ProgressEvent progress)
    {
        lock (gate)
            sink.Report(progress);
    }

    public void Warn(string text)
    {
        var clean = redactor.Clean(text, 400);
        lock (gate)
        {
            if (warnings.Contains(clean))
                return;
            warnings.Add(clean);
            sink.Report(new Warned(clean));
        }
    }
}
