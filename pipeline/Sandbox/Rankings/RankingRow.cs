using AzerothsTopTalent.Sandbox.Builds;

namespace AzerothsTopTalent.Sandbox.Rankings;

/// <summary>
/// One row of a leaderboard. <see cref="Player"/> is a number: two rows with the same one are the same character.
/// </summary>
public sealed record RankingRow(int Player)
{
    /// <summary>What the character wore, whether or not the row tells it.</summary>
    public required TalentBuild Build { get; init; }

    /// <summary>Where the row stands on the whole leaderboard, from 0.</summary>
    public int Place { get; init; }

    /// <summary>The row belongs to somebody who hides their name: no server, no guild, a report nobody may open.</summary>
    public bool Hidden { get; init; }

    /// <summary>The row carries no talents.</summary>
    public bool Bare { get; init; }

    /// <summary>The row names a talent no tree knows, as logs from before a hotfix do.</summary>
    public bool Outdated { get; init; }

    /// <summary>Keystone level; 0 in raids.</summary>
    public int Level { get; init; }
}
