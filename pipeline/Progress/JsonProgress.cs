using AzerothsTopTalent.Data;

namespace AzerothsTopTalent.Tool.Progress;

/// <summary>One JSON object a line, for scripts.</summary>
internal sealed class JsonProgress(TextWriter output) : IProgressSink
{
    public void Report(ProgressEvent progress) => output.WriteLine(ProgressJson.Line(progress));
}
