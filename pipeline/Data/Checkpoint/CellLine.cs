namespace AzerothsTopTalent.Data;

/// <summary>A finished cell: one spec on one encounter.</summary>
/// <param name="Spec">Spec id.</param>
/// <param name="Encounter">Encounter id.</param>
/// <param name="Difficulty">The difficulty used.</param>
/// <param name="At">When it was fetched.</param>
/// <param name="Hidden">Anonymous players among those counted.</param>
/// <param name="Bare">Rows without talents, not counted.</param>
/// <param name="Duplicates">Rows of a player counted already.</param>
/// <param name="Builds">See <see cref="CellBuilds"/>.</param>
internal sealed record CellLine(
    int Spec,
    int Encounter,
    int Difficulty,
    DateTimeOffset At,
    int Hidden,
    int Bare,
    int Duplicates,
    IReadOnlyList<string> Builds
) : CheckpointLine;
