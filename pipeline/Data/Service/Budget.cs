namespace AzerothsTopTalent.Data;

/// <summary>
/// The points of this hour. The limit and the spend are the service's own words; what one request costs is learned from
/// the difference of two readings. Thread-safe.
/// </summary>
/// <param name="time">The clock.</param>
/// <param name="reserve">Points never to be spent; at most a tenth of the limit.</param>
public sealed class Budget(TimeProvider time, double reserve)
{
    // The dearest page anybody measured, so that the first steps are careful ones.
    private const double UnknownCost = 2.1;
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    private readonly Lock gate = new();
    private double limit = double.PositiveInfinity;
    private double spent;
    private double windowStart;
    private int windowRequests;
    private double spentBefore;
    private int unbilled;
    private DateTimeOffset? resetAt;

    /// <summary>Points one request costs, as far as known.</summary>
    public double CostPerRequest { get; private set; } = UnknownCost;

    /// <summary>Points this run has spent, the last requests estimated.</summary>
    public double SpentByRun
    {
        get
        {
            lock (gate)
                return windowRequests == 0 ? spentBefore : spentBefore + (spent - windowStart) + CostPerRequest;
        }
    }

    /// <summary>Points left this hour by the last reading; infinite before the first.</summary>
    public double Left
    {
        get
        {
            lock (gate)
                return limit - spent;
        }
    }

    public double Limit
    {
        get
        {
            lock (gate)
                return limit;
        }
    }

    /// <summary>When the points come back, or null before the first reading.</summary>
    public DateTimeOffset? ResetAt
    {
        get
        {
            lock (gate)
                return resetAt;
        }
    }

    /// <summary>Admits a request if the reserve stays whole after it and after all that are under way.</summary>
    public bool TryAdmit(int requestWeight = 1)
    {
        lock (gate)
        {
            if (resetAt is { } reset && time.GetUtcNow() >= reset)
                StartWindow(0, null);
            var left = limit - spent - CostPerRequest * (unbilled + requestWeight);
            if (left < Math.Min(reserve, limit / 10))
                return false;
            unbilled += requestWeight;
            return true;
        }
    }

    /// <summary>An admitted request came to an end, whatever the end.</summary>
    public void Finish(int requestWeight = 1)
    {
        lock (gate)
            unbilled = Math.Max(0, unbilled - requestWeight);
    }

    /// <summary>Takes in a reading. It shows the spend before its own request was counted.</summary>
    public void Read(double limitPerHour, double pointsSpent, TimeSpan resetIn)
    {
        if (!double.IsFinite(limitPerHour) || !double.IsFinite(pointsSpent) || limitPerHour <= 0)
            return;
        lock (gate)
        {
            var now = time.GetUtcNow();
            var reset =
                now
                + (
                    resetIn < TimeSpan.Zero ? TimeSpan.Zero
                    : resetIn > Hour ? Hour
                    : resetIn
                );
            // A later reset is the next hour's; answers that overtook each other differ by seconds.
            var isNextHour = resetAt is { } known && reset - known > TimeSpan.FromMinutes(1);
            if (isNextHour || windowRequests == 0)
                StartWindow(pointsSpent, reset);
            limit = limitPerHour;
            spent = Math.Max(spent, pointsSpent);
            resetAt = reset;
            windowRequests++;
            if (windowRequests > 3 && spent > windowStart)
                CostPerRequest = Math.Max(0.1, (spent - windowStart) / (windowRequests - 1));
        }
    }

    /// <summary>
    /// The service says that the points are spent. The reset is the one read before if there is one to come, else what the
    /// service's Retry-After says, which has been wrong by a quarter of an hour, else an hour.
    /// </summary>
    public DateTimeOffset MarkSpent(TimeSpan? retryAfter)
    {
        lock (gate)
        {
            var now = time.GetUtcNow();
            if (resetAt is not { } reset || reset <= now)
                reset = now + (retryAfter is { } hint && hint > TimeSpan.Zero && hint < Hour ? hint : Hour);
            resetAt = reset;
            if (double.IsPositiveInfinity(limit))
                limit = 0;
            spent = Math.Max(spent, limit);
            return reset;
        }
    }

    private void StartWindow(double start, DateTimeOffset? reset)
    {
        if (windowRequests > 0)
            spentBefore += spent - windowStart + CostPerRequest;
        spent = start;
        windowStart = start;
        windowRequests = 0;
        resetAt = reset;
        if (limit == 0)
            limit = double.PositiveInfinity;
    }
}
