namespace AzerothsTopTalent.Talents;

/// <summary>How to get from the worn build to a wanted one.</summary>
public sealed class ApplyPlan
{
    internal ApplyPlan(bool needsReset, IReadOnlyList<TalentStep> steps, int totalRanks)
    {
        NeedsReset = needsReset;
        Steps = steps;
        TotalRanks = totalRanks;
    }

    /// <summary>Whether all talents have to be given back before the first step.</summary>
    public bool NeedsReset { get; }

    /// <summary>
    /// The steps in an order in which each is allowed once those before it are done: the hero tree first, then the
    /// talents from the top of the trees to the bottom. Where a step is refused, later ones may still succeed.
    /// </summary>
    public IReadOnlyList<TalentStep> Steps { get; }

    /// <summary>Ranks of the whole wanted build that cost a point, those already worn included: the M of "N of M".</summary>
    public int TotalRanks { get; }
}
