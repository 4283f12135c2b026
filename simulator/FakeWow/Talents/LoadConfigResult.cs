namespace AzerothsTopTalent.FakeWow.Talents;

/// <summary>The game's <c>Enum.LoadConfigResult</c>.</summary>
public enum LoadConfigResult
{
    Error = 0,
    NoChangesNecessary = 1,

    /// <summary>The changing cast has begun.</summary>
    LoadInProgress = 2,

    /// <summary>Staged; a commit is still needed.</summary>
    Ready = 3,
}
