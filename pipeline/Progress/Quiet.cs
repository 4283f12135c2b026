using AzerothsTopTalent.Data;

namespace AzerothsTopTalent.Tool.Progress;

/// <summary>Says nothing; the outcome is told by who asked for the run.</summary>
internal sealed class Quiet : IProgressSink
{
    public void Report(ProgressEvent progress) { }
}
