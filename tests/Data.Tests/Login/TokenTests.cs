using AzerothsTopTalent.Sandbox;
using AzerothsTopTalent.Sandbox.Service;

namespace AzerothsTopTalent.Data.Tests.Login;

/// <summary>The token over runs: asked for once, kept, renewed once when the service takes it no longer.</summary>
public sealed class TokenTests
{
    [Fact]
    public async Task RunAsync_Again_UsesTheKeptToken()
    {
        await using var server = await SandboxServer.StartAsync(cancellation: TestContext.Current.CancellationToken);
        using var folder = new TemporaryFolder();

        await RunAsync(server, folder, "3470");
        await RunAsync(server, folder, "3445");

        Assert.Equal(1, server.Tokens.Given);
    }

    [Theory]
    [InlineData(TokenState.Expired)]
    [InlineData(TokenState.Revoked)]
    public async Task RunAsync_TokenNoLongerTaken_IsRenewedOnce(TokenState state)
    {
        await using var server = await SandboxServer.StartAsync(cancellation: TestContext.Current.CancellationToken);
        using var folder = new TemporaryFolder();
        await RunAsync(server, folder, "3470");
        server.Tokens.Void(state);

        await RunAsync(server, folder, "3445");

        Assert.Equal(2, server.Tokens.Given);
    }

    private static async Task RunAsync(SandboxServer server, TemporaryFolder folder, string encounter)
    {
        var (outcome, _) = await Runs.RunAsync(
            Runs.Options(server, folder) with
            {
                Selection = new Selection { Specs = ["DeathKnight:Blood"], Encounters = [encounter] },
            }
        );
        Assert.True(outcome.ExitCode == ExitCode.Ok, outcome.Message);
    }
}
