namespace AzerothsTopTalent.Sandbox.Service;

/// <summary>
/// The hourly allowance: what was spent since the last reset, by the clock passed in. The service shows the spend before
/// the query that asks is billed.
/// </summary>
public sealed class PointsLedger(TimeProvider clock, int limitPerHour)
{
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);
    private readonly Lock gate = new();
    private DateTimeOffset windowStart = clock.GetUtcNow();
    private double spent;
    private double total;

    public int LimitPerHour { get; } = limitPerHour;

    /// <summary>Points billed since the start, over all hours.</summary>
    public double Total
    {
        get
        {
            lock (gate)
            {
                return total;
            }
        }
    }

    public PointsReading Read()
    {
        lock (gate)
        {
            Roll();
            var left = windowStart + Hour - clock.GetUtcNow();
            return new PointsReading(LimitPerHour, Math.Round(spent, 2), (int)Math.Ceiling(left.TotalSeconds));
        }
    }

    /// <summary>Whether a request would still be answered this hour.</summary>
    public bool HasPoints => Read() is var reading && reading.Spent < reading.LimitPerHour;

    /// <summary>Bills a request that was answered; the last one of an hour may go over the limit.</summary>
    public void Bill(double points)
    {
        lock (gate)
        {
            Roll();
            spent += points;
            total += points;
        }
    }

    /// <summary>Points that somebody else with the same credentials used up.</summary>
    public void SpendElsewhere(double points)
    {
        lock (gate)
        {
            Roll();
            spent += points;
        }
    }

    private void Roll()
    {
        var now = clock.GetUtcNow();
        if (now - windowStart >= Hour)
        {
            windowStart += Hour * Math.Floor((now - windowStart) / Hour);
            spent = 0;
        }
    }
}
