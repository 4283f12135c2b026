namespace AzerothsTopTalent.Tool.Doctor;

internal enum Health
{
    Good,

    /// <summary>Works, but not the way it could.</summary>
    Note,

    /// <summary>Something will not work.</summary>
    Bad,
}
