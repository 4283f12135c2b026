namespace AzerothsTopTalent;

/// <summary>The moments at which a build may be offered.</summary>
public enum Trigger
{
    Login,
    SpecChange,
    Dungeon,
    Keystone,
    ReadyCheck,

    /// <summary>The player asked for it: nothing he closed or suppressed keeps it away.</summary>
    Asked,
}
