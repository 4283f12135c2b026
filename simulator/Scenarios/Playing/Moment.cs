namespace AzerothsTopTalent.Scenarios.Playing;

/// <summary>The moments in which the addon has something to say.</summary>
public enum Moment
{
    Login,
    SpecChange,
    ZoneIn,
    ReadyCheck,
}
