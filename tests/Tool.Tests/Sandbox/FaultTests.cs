using System.Net;
using AzerothsTopTalent.Sandbox;
using AzerothsTopTalent.Sandbox.Faults;
using AzerothsTopTalent.Sandbox.Service;

namespace AzerothsTopTalent.Tool.Tests.Sandbox;

public class FaultTests
{
    private const string Page = """
        { rateLimitData { limitPerHour pointsSpentThisHour pointsResetIn } worldData { encounter(id: 3470) { id
          characterRankings(className: "Mage", specName: "Frost", metric: dps, difficulty: 4, includeCombatantInfo: true) } } }
        """;

    public static TheoryData<string> Names =>
        [.. FaultCatalog.All.Where(f => f.Door == Door.Api && !Waits(f.Name)).Select(f => f.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Fault_OfTheCatalog_StrikesOnceAndIsOver(string name)
    {
        var options = new SandboxOptions { Faults = [FaultCatalog.Find(name)!] };
        await using var server = await SandboxServer.StartAsync(options, TestContext.Current.CancellationToken);
        using var client = await new SandboxClient(server).SignIn();
        var struck = await Told(client);
        var after = await Told(client);
        Assert.Equal([name], server.Faults.Struck);
        Assert.NotEqual(struck, after);
        Assert.StartsWith("200 {\"data\":{", after);
    }

    [Fact]
    public void Catalog_NamesAreDistinctAndMany()
    {
        Assert.Equal(FaultCatalog.All.Count, FaultCatalog.All.Select(f => f.Name).Distinct().Count());
        Assert.True(FaultCatalog.All.Count >= 60, $"{FaultCatalog.All.Count} faults");
    }

    [Fact]
    public async Task Fault_WithACondition_StrikesOnlyWhatFits()
    {
        var fault = FaultCatalog.Find("500")! with { When = request => request.Asks("3492"), Times = 2 };
        await using var server = await SandboxServer.StartAsync(
            new SandboxOptions { Faults = [fault] },
            TestContext.Current.CancellationToken
        );
        using var client = await new SandboxClient(server).SignIn();
        var statuses = new List<HttpStatusCode>();
        foreach (var encounter in new[] { 3470, 3492, 3492, 3492 })
        {
            using var response = await client.Post($"{{ worldData {{ encounter(id: {encounter}) {{ id }} }} }}");
            statuses.Add(response.StatusCode);
        }

        Assert.Equal(
            [
                HttpStatusCode.OK,
                HttpStatusCode.InternalServerError,
                HttpStatusCode.InternalServerError,
                HttpStatusCode.OK,
            ],
            statuses
        );
    }

    [Fact]
    public async Task Fault_ThatHangs_LetsGoWhenTheClientDoes()
    {
        var options = new SandboxOptions { Faults = [FaultCatalog.Find("hangs")!] };
        await using var server = await SandboxServer.StartAsync(options, TestContext.Current.CancellationToken);
        using var client = await new SandboxClient(server).SignIn();
        using var patience = new CancellationTokenSource(TimeSpan.FromMilliseconds(300));
        using var content = new StringContent("{}");
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            client.Http.PostAsync("api/v2/client", content, patience.Token)
        );
    }

    private static bool Waits(string name) => name is "hangs" or "slow" or "drips";

    /// <summary>Status and body, or what broke on the way.</summary>
    private static async Task<string> Told(SandboxClient client)
    {
        try
        {
            using var response = await client.Post(Page);
            return $"{(int)response.StatusCode} {await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)}";
        }
        catch (HttpRequestException broken)
        {
            return broken.HttpRequestError.ToString();
        }
    }
}
