using AzerothsTopTalent.Data;
using AzerothsTopTalent.Tool.Hosting;

namespace AzerothsTopTalent.Tool.Progress;

/// <summary>How much a run says, and in which shape.</summary>
internal sealed record View(bool Json, bool Silent, bool Verbose)
{
    /// <summary>Runs <paramref name="work"/> with progress shown the way it is wanted.</summary>
    public async Task<GenerateOutcome> Show(ToolHost host, Func<IProgressSink, Task<GenerateOutcome>> work)
    {
        if (Json)
        {
            return await work(new JsonProgress(host.Output));
        }

        if (Silent)
        {
            return await work(new Quiet());
        }

        if (!host.Lively || Verbose)
        {
            return await work(new PlainProgress(host.Output, host.Clock, Verbose));
        }

        var live = new LiveProgress(Screen.Of(host), host.Clock);
        return await live.Show(() => work(live));
    }
}
