namespace AzerothsTopTalent.Talents;

/// <summary>A loadout, or why there is none: exactly one of the two is set.</summary>
public sealed class LoadoutResult
{
    private LoadoutResult(Loadout? loadout, BuildError? error)
    {
        Loadout = loadout;
        Error = error;
    }

    public Loadout? Loadout { get; }

    public BuildError? Error { get; }

    public static LoadoutResult Of(Loadout loadout) => new LoadoutResult(loadout, null);

    public static LoadoutResult Refused(BuildError error) => new LoadoutResult(null, error);
}
