using AzerothsTopTalent.Data;
using AzerothsTopTalent.Sandbox;

namespace AzerothsTopTalent.Tool.Generating;

/// <summary>
/// Where a run's rankings and trees come from: the live service, a server that was named, or the embedded sandbox, which
/// this then owns.
/// </summary>
internal sealed record Origin(string Source, Uri BaseAddress, Uri TreesAddress, Credentials Credentials)
    : IAsyncDisposable
{
    public SandboxServer? Sandbox { get; init; }

    public bool IsSandbox => Sandbox is not null;

    public static async Task<Origin> OfSandbox(SandboxOptions options, CancellationToken cancellation)
    {
        var server = await SandboxServer.StartAsync(options, cancellation);
        var credentials = new Credentials(server.ClientId, server.ClientSecret);
        return new Origin("sandbox", server.BaseAddress, server.TreesAddress, credentials) { Sandbox = server };
    }

    public ValueTask DisposeAsync() => Sandbox?.DisposeAsync() ?? ValueTask.CompletedTask;
}
