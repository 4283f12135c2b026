namespace AzerothsTopTalent.Data;

/// <summary>Where import strings come from.</summary>
public enum CodeSource
{
    /// <summary>Encoded here from the rankings' talents and the class tree; reports only where that is not possible.</summary>
    Trees,

    /// <summary>Read from a report of one of the build's players, at two requests per build: the old way, kept as a baseline.</summary>
    Reports,
}
