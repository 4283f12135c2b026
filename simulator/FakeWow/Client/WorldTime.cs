using AzerothsTopTalent.FakeWow.World;

namespace AzerothsTopTalent.FakeWow.Client;

/// <summary>The computer's clock, which goes with the world's.</summary>
internal sealed class WorldTime(GameWorld world) : TimeProvider
{
    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    public override DateTimeOffset GetUtcNow() => world.ServerTime;
}
