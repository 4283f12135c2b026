namespace AzerothsTopTalent.Data;

/// <summary>
/// How many requests run at a time: halved whenever the service shows strain, one more after a streak of good answers,
/// never above the maximum. Thread-safe.
/// </summary>
public sealed class RequestGate(int maximum)
{
    private const int Streak = 16;
    private readonly Lock gate = new();
    private readonly Queue<TaskCompletionSource> queue = new();
    private int running;
    private int streak;

    /// <summary>Requests allowed at a time, 1 to the maximum.</summary>
    public int Width { get; private set; } = Math.Max(1, maximum);

    /// <summary>Waits for a turn. Each completed wait is followed by one <see cref="Leave"/>.</summary>
    public Task EnterAsync(CancellationToken cancellation)
    {
        TaskCompletionSource turn;
        lock (gate)
        {
            if (running < Width)
            {
                running++;
                return Task.CompletedTask;
            }
            turn = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            queue.Enqueue(turn);
        }
        return WaitAsync(turn, cancellation);
    }

    public void Leave()
    {
        lock (gate)
        {
            running--;
            Admit();
        }
    }

    public void Succeeded()
    {
        lock (gate)
        {
            if (++streak < Streak || Width >= maximum)
                return;
            streak = 0;
            Width++;
            Admit();
        }
    }

    public void Strained()
    {
        lock (gate)
        {
            streak = 0;
            Width = Math.Max(1, Width / 2);
        }
    }

    private static async Task WaitAsync(TaskCompletionSource turn, CancellationToken cancellation)
    {
        // A turn given to somebody who has gone is skipped when the queue is served.
        await using var registration = cancellation.Register(() => turn.TrySetCanceled(cancellation));
        await turn.Task.ConfigureAwait(false);
    }

    private void Admit()
    {
        while (running < Width && queue.TryDequeue(out var turn))
        {
            if (turn.TrySetResult())
                running++;
        }
    }
}
