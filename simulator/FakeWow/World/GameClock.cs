namespace AzerothsTopTalent.FakeWow.World;

/// <summary>
/// The client's time: it stands still until the test turns it. Work is due at a time and runs in order of time, then of
/// scheduling; work that comes due while other work runs waits its turn.
/// </summary>
public sealed class GameClock
{
    /// <summary>Seconds between two frames.</summary>
    public const double FrameTime = 1.0 / 20;
    private readonly PriorityQueue<Due, (double At, long Order)> queue = new();
    private long scheduled;

    /// <summary>Seconds since the client started (<c>GetTime()</c>).</summary>
    public double Now { get; private set; } = 1000;

    /// <summary>Whether somebody wants to be called on every frame; if nobody does, waiting jumps from work to work.</summary>
    public Func<bool> WantsFrames { get; set; } = () => false;

    /// <summary>Called on each frame with the seconds since the frame before.</summary>
    public event Action<double>? Frame;

    /// <summary>How many pieces of work wait.</summary>
    public int Waiting => queue.Count;

    /// <summary>Runs <paramref name="action"/> after that many seconds; disposing the result calls it off.</summary>
    public IDisposable After(double seconds, Action action)
    {
        var due = new Due(action);
        queue.Enqueue(due, (Now + Math.Max(0, seconds), scheduled++));
        return due;
    }

    /// <summary>Runs <paramref name="action"/> at the beginning of the next frame.</summary>
    public IDisposable NextFrame(Action action) => After(FrameTime, action);

    /// <summary>Lets that many seconds pass.</summary>
    public void Advance(double seconds)
    {
        double end = Now + seconds;

        // Twenty frames do not quite add up to a second: what is left over is no frame.
        while (end - Now > FrameTime / 1000)
        {
            double next = WantsFrames() ? Math.Min(end, Now + FrameTime) : end;
            double before = Now;
            RunUntil(next);
            if (Frame is not null && WantsFrames())
            {
                Frame(Now - before);
            }
        }

        RunUntil(end);
    }

    /// <summary>Forgets all waiting work: the client's own end.</summary>
    public void Clear() => queue.Clear();

    private void RunUntil(double end)
    {
        while (queue.TryPeek(out _, out (double At, long Order) first) && first.At <= end)
        {
            Due due = queue.Dequeue();
            Now = Math.Max(Now, first.At);
            due.Run();
        }

        Now = end;
    }

    private sealed class Due(Action action) : IDisposable
    {
        private Action? action = action;

        public void Run()
        {
            Action? run = action;
            action = null;
            run?.Invoke();
        }

        public void Dispose() => action = null;
    }
}
