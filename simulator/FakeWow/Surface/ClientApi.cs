using AzerothsTopTalent.FakeWow.Api;
using AzerothsTopTalent.FakeWow.Client;
using AzerothsTopTalent.FakeWow.Trees;
using AzerothsTopTalent.FakeWow.World;
using AzerothsTopTalent.Lua51;

namespace AzerothsTopTalent.FakeWow.Surface;

/// <summary>The client itself: build, clock, language, screen, chat.</summary>
public sealed class ClientApi(LuaSession session) : IClientGlobals
{
    private GameWorld World => session.World;

    /// <inheritdoc/>
    public (
        string BuildVersion,
        string BuildNumber,
        string BuildDate,
        int InterfaceVersion,
        string LocalizedVersion,
        string BuildInfo
    ) GetBuildInfo()
    {
        var (version, build, date, number) = World.Build;
        return (version, build, date, number, "", " ");
    }

    /// <inheritdoc/>
    public double GetTime() => World.Now;

    /// <inheritdoc/>
    public long GetServerTime() => World.ServerTime.ToUnixTimeSeconds();

    /// <inheritdoc/>
    public long time() => World.ServerTime.ToUnixTimeSeconds();

    /// <inheritdoc/>
    public string date(string format, long? time)
    {
        var moment = time is { } seconds ? DateTimeOffset.FromUnixTimeSeconds(seconds) : World.ServerTime;
        return StrfTime.Format(format.TrimStart('!'), moment);
    }

    /// <inheritdoc/>
    public string GetLocale() => World.Language.Code;

    /// <inheritdoc/>
    public string GetRealmName() => GameWorld.RealmName;

    /// <inheritdoc/>
    public bool IsLoggedIn() => World.IsLoggedIn;

    /// <inheritdoc/>
    public bool InCombatLockdown() => World.IsInCombat;

    /// <inheritdoc/>
    public int GetMaxLevelForPlayerExpansion() => PointSchedule.MaxLevel;

    /// <inheritdoc/>
    public (double PosX, double PosY) GetCursorPosition() => (session.Ui.Screen.CenterX, session.Ui.Screen.CenterY);

    /// <inheritdoc/>
    public double GetScreenWidth() => session.Ui.Screen.Width;

    /// <inheritdoc/>
    public double GetScreenHeight() => session.Ui.Screen.Height;

    /// <inheritdoc/>
    public bool IsShiftKeyDown() => false;

    /// <inheritdoc/>
    public void RequestRaidInfo() => World.Clock.NextFrame(() => World.Fire("UPDATE_INSTANCE_INFO"));

    /// <inheritdoc/>
    public void RunNextFrame(DynValue callback) => World.Clock.NextFrame(() => session.Invoke(callback));

    /// <inheritdoc/>
    public void print(IReadOnlyList<DynValue> values) =>
        session.Say(string.Join(" ", values.Select(value => value.IsSecret ? "<secret>" : value.ToString())));
}
