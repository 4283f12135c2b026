namespace AzerothsTopTalent.Data;

/// <summary>How a run ended.</summary>
public enum RunEnd
{
    /// <summary>Everything that was asked for is in the file.</summary>
    Completed,

    /// <summary>There was nothing to do.</summary>
    UpToDate,

    /// <summary>Stopped cleanly with work left; running again goes on from there.</summary>
    Stopped,

    /// <summary>Something must be put right before running again makes sense.</summary>
    Failed,
}
