namespace AzerothsTopTalent;

/// <summary>The settings. They are kept in <c>AzerothsTopTalentDB.options</c>, where only what differs from the default stands.</summary>
public static class Options
{
    public const string Enabled = "enabled";
    public const string Login = "login";
    public const string SpecChange = "specChange";
    public const string Dungeon = "dungeon";
    public const string DungeonGeneral = "dungeonGeneral";
    public const string ReadyCheck = "readyCheck";
    public const string Lfr = "lfr";
    public const string AutoApply = "autoApply";
    public const string KeepHeroTree = "keepHeroTree";
    public const string OwnLoadout = "ownLoadout";
    public const string Timeout = "timeout";
    public const string Sound = "sound";
    public const string DebugMessages = "debug";

    /// <summary>Seconds after which a question counts as answered with no.</summary>
    public const int DefaultTimeout = 30;

    public const double ShortestTimeout = 10;
    public const double LongestTimeout = 120;

    public static bool IsDebug => IsOn(DebugMessages);

    public static bool IsOn(string option)
    {
        var value = SavedVariables.Account.Options![option];
        return value is bool on ? on : DefaultOf(option);
    }

    /// <summary>Within what the settings offer, whatever the file of saved variables says.</summary>
    public static double TimeoutSeconds()
    {
        var value = SavedVariables.Account.Options![Timeout];
        var seconds = SavedValue.IsNumber(value) ? (double)value! : DefaultTimeout;
        return Math.Max(ShortestTimeout, Math.Min(seconds, LongestTimeout));
    }

    public static void Set(string option, object value)
    {
        SavedVariables.Account.Options![option] = value;
    }

    /// <summary>The moments speak; what acts on its own or replaces the usual way is for those who want it.</summary>
    public static bool DefaultOf(string option)
    {
        return option == Enabled
            || option == Login
            || option == SpecChange
            || option == Dungeon
            || option == DungeonGeneral
            || option == ReadyCheck
            || option == Sound;
    }
}
