namespace AzerothsTopTalent.Data;

/// <summary>Sleeps until the points come back, once for all who wait, telling the time left again and again.</summary>
internal sealed class BudgetWait(TimeProvider time, Action<ProgressEvent> report)
{
    // Clocks differ by a little; asking a second too early would cost a refusal.
    private static readonly TimeSpan Margin = TimeSpan.FromSeconds(2);
    private readonly Lock gate = new();
    private Task? current;

    public Task UntilAsync(DateTimeOffset reset, CancellationToken cancellation)
    {
        lock (gate)
        {
            if (current is null || current.IsCompleted)
                current = SleepAsync(reset + Margin, cancellation);
            return current;
        }
    }

    private async Task SleepAsync(DateTimeOffset until, CancellationToken cancellation)
    {
        await Task.Yield();
        while (until - time.GetUtcNow() is var left && left > TimeSpan.Zero)
        {
            report(new Waiting(until, Math.Ceiling(left.TotalSeconds), "this hour's points are spent"));
            var step = left > TimeSpan.FromMinutes(1) ? TimeSpan.FromSeconds(5) : TimeSpan.FromSeconds(1);
            await Task.Delay(left < step ? left : step, time, cancellation).ConfigureAwait(false);
        }
    }
}
