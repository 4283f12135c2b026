using AzerothsTopTalent.FakeWow.Api;
using AzerothsTopTalent.FakeWow.Hosting;
using AzerothsTopTalent.FakeWow.World;
using AzerothsTopTalent.Lua51;
using ITimer = AzerothsTopTalent.FakeWow.Api.ITimer;

namespace AzerothsTopTalent.FakeWow.Ui;

/// <summary>Calls later, by the world's clock.</summary>
public sealed class Timers(ApiHost host, ILuaRunner lua, GameClock clock) : ITimer
{
    /// <inheritdoc/>
    public void After(double seconds, DynValue callback) =>
        clock.After(AtLeastAFrame(seconds), () => lua.Invoke(callback));

    /// <inheritdoc/>
    public ITimerHandle NewTimer(double seconds, DynValue callback) => NewTicker(seconds, callback, 1);

    /// <inheritdoc/>
    public ITimerHandle NewTicker(double seconds, DynValue callback, int? iterations) =>
        new TimerHandle(host, lua, clock, AtLeastAFrame(seconds), callback, iterations);

    // Nothing comes before the next frame is drawn.
    private static double AtLeastAFrame(double seconds) => Math.Max(seconds, GameClock.FrameTime);
}
