namespace AzerothsTopTalent.Data;

/// <summary>Asks the service for nothing but the points left: whether it is there, takes the credentials and will answer.</summary>
public static class BudgetCheck
{
    /// <summary>The reading, at the cost of one point.</summary>
    /// <param name="settings">Address, credentials and patience.</param>
    /// <param name="trustHost">See <see cref="HostRule"/>.</param>
    /// <param name="network">The way to the network; not disposed.</param>
    /// <param name="time">The clock.</param>
    /// <param name="cancellation">Stops waiting.</param>
    public static async Task<Result<BudgetRead>> ReadAsync(
        ServiceSettings settings,
        bool trustHost,
        HttpMessageHandler network,
        TimeProvider time,
        CancellationToken cancellation
    )
    {
        if (HostRule.Check(settings.Address, trustHost) is { } refused)
            return refused;
        using var service = new ServiceClient(settings, network, new Redactor(), time, _ => { });
        var request = new ServiceRequest<BudgetData, BudgetRead>(
            GraphQlOperation.Load("RateLimit"),
            new Dictionary<string, object>(),
            ServiceJson.Default.EnvelopeBudgetData,
            Read
        )
        {
            About = "the points left",
        };
        return await service.SendAsync(request, cancellation).ConfigureAwait(false);
    }

    private static Result<BudgetRead> Read(BudgetData data) =>
        data.RateLimitData is { } limit
            ? new BudgetRead(limit.LimitPerHour - limit.PointsSpentThisHour, limit.LimitPerHour, limit.PointsResetIn, 1)
            : new Failure(FailureKind.NotJson, "The service answered without the points left.");
}
