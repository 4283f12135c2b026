using AzerothsTopTalent.FakeWow.Api;
using AzerothsTopTalent.FakeWow.Hosting;
using AzerothsTopTalent.FakeWow.World;
using AzerothsTopTalent.Lua51;

namespace AzerothsTopTalent.FakeWow.Ui;

/// <summary>A timer that is running, is through, or was cancelled.</summary>
public sealed class TimerHandle : ITimerHandle
{
    private readonly ILuaRunner lua;
    private readonly GameClock clock;
    private readonly double seconds;
    private readonly DynValue callback;
    private int? left;
    private IDisposable? next;

    internal TimerHandle(
        ApiHost host,
        ILuaRunner lua,
        GameClock clock,
        double seconds,
        DynValue callback,
        int? iterations
    )
    {
        this.lua = lua;
        this.clock = clock;
        this.seconds = seconds;
        this.callback = callback;
        left = iterations;
        Handle = host.NewObject(this, "TimerHandle");
        next = clock.After(seconds, Tick);
    }

    public Table Handle { get; }

    /// <inheritdoc/>
    public void Cancel()
    {
        next?.Dispose();
        next = null;
    }

    /// <inheritdoc/>
    public bool IsCancelled() => next is null;

    private void Tick()
    {
        left--;
        next = left == 0 ? null : clock.After(seconds, Tick);
        lua.Invoke(callback, Handle);
    }
}
